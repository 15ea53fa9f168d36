// The theme's colours as numbers: read from the style sheet's tokens, so that a colour is written down once.
import type { Shape } from './shapes.ts'

export interface Palette {
  paper: string
  ink: string
  quiet: string
  accent: string
  line: string
  for: string
  against: string
  neutral: string
  shapes: Record<Shape, string>
  /** For groups that are told apart by colour, as those of the coalitions. */
  camps: string[]
  /** Tints under groups. */
  grounds: string[]
}

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--quiet',
  accent: '--accent',
  line: '--relation',
  for: '--for',
  against: '--against',
  neutral: '--neutral',
} as const

const GROUND_TOKENS = ['--ground-1', '--ground-2', '--ground-3', '--ground-4', '--ground-5', '--ground-6']

const SHAPE_TOKENS: Record<Shape, string> = {
  circle: '--person',
  square: '--organization',
  state: '--state',
  triangle: '--venue',
  diamond: '--event',
  hexagon: '--topic',
}

const CAMP_TOKENS = ['--camp-1', '--camp-2', '--camp-3', '--camp-4', '--camp-5', '--camp-6']

/** The palette in force at an element, system colours resolved. */
export function readPalette(element: Element): Palette {
  const styles = getComputedStyle(element)
  const resolve = (token: string): string => {
    const value = styles.getPropertyValue(token).trim()
    return /^#[\da-f]{6}$/i.test(value) ? value : inForce(value)
  }
  const named = Object.entries(TOKENS).map(([name, token]) => [name, resolve(token)])
  const shapes = Object.entries(SHAPE_TOKENS).map(([shape, token]) => [shape, resolve(token)])
  const [camps, grounds] = [CAMP_TOKENS.map(resolve), GROUND_TOKENS.map(resolve)]
  return { ...Object.fromEntries(named), shapes: Object.fromEntries(shapes), camps, grounds } as Palette
}

/** What a system colour is here and now, as `#rrggbb`. */
function inForce(color: string): string {
  const probe = document.createElement('span')
  probe.style.setProperty('forced-color-adjust', 'none')
  probe.style.color = color
  document.body.append(probe)
  const parts = getComputedStyle(probe).color.match(/\d+/g) ?? []
  probe.remove()
  return parts.length < 3 ? '#888888' : `#${parts.slice(0, 3).map(hex).join('')}`
}

function hex(part: string | number): string {
  return Number(part).toString(16).padStart(2, '0')
}

const mixed = new Map<string, string>()

/** A colour between two, `share` of the second; both `#rrggbb`. Few colours are mixed, but for every line of a picture. */
export function mix(first: string, second: string, share: number): string {
  const name = `${first}${second}${share}`
  const known = mixed.get(name)
  if (known) return known
  const parts = [1, 3, 5].map(at => {
    const [one, other] = [first, second].map(color => parseInt(color.slice(at, at + 2), 16) || 0)
    return Math.round((one ?? 0) * (1 - share) + (other ?? 0) * share)
  })
  const color = `#${parts.map(hex).join('')}`
  mixed.set(name, color)
  return color
}
