// How wide the panel is: remembered on this machine, and set before anything is drawn.

export const [LEAST, MOST, FIRST] = [300, 640, 400] as const
const KEPT = 'standpoint.panel'

export function keptWidth(): number {
  return clamp(Number(localStorage.getItem(KEPT)) || FIRST)
}

export function widenPanel(width = keptWidth()): void {
  document.documentElement.style.setProperty('--panel', `${width}px`)
}

export function keepWidth(width: number): void {
  localStorage.setItem(KEPT, String(width))
}

export function clamp(width: number): number {
  return Math.min(Math.max(Math.round(width), LEAST), MOST)
}
