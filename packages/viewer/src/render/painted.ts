/** Two frames later what has been drawn is on its way to the screen. */
export function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
}
