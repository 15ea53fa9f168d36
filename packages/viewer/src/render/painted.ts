/** Two frames later what has been drawn is on its way to the screen. */
export function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
}

const LARGEST = 'largest-contentful-paint'

/** When the page's main words have reached the screen, as the browser tells; where it does not, after so many milliseconds. */
export function presented(longest = 600): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, longest)
    if (PerformanceObserver.supportedEntryTypes.includes(LARGEST))
      new PerformanceObserver((_entries, observer) => {
        observer.disconnect()
        resolve()
      }).observe({ type: LARGEST, buffered: true })
  })
}
