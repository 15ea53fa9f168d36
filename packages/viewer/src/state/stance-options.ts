// How the views of stances are set, as data that a link can hold: what the matrix groups, which net is drawn, which clock counts.
import { NETS, type Net } from '../query/projections.ts'

export const GROUPINGS = ['likeness', 'side', 'organization'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Which day of a claim counts: when it was published, or the day that it speaks of. */
export const CLOCKS = ['published', 'told'] as const
export type Clock = (typeof CLOCKS)[number]

export interface StanceOptions {
  /** Only topics that two or more speak about. */
  shared: boolean
  grouping: Grouping
  /** Topics whose wordings stand beside each other. */
  opened: string[]
  /** Topics that are looked at as one; the first of each names it. */
  joined: string[][]
  net: Net
  /** The least weight of a tie that is drawn. */
  least: number
  /** Weights are divided by how much the two speak. */
  perActivity: boolean
  clock: Clock
}

export const FIRST_OPTIONS: StanceOptions = {
  shared: true,
  grouping: 'likeness',
  opened: [],
  joined: [],
  net: 'subtract',
  least: 1,
  perActivity: false,
  clock: 'published',
}

/** Writes what is not as at first. */
export function writeOptions(parts: URLSearchParams, options: StanceOptions): void {
  if (!options.shared) parts.set('topics', 'all')
  if (options.grouping !== FIRST_OPTIONS.grouping) parts.set('group', options.grouping)
  for (const topic of options.opened) parts.append('open', topic)
  for (const topics of options.joined) parts.append('join', topics.join('~'))
  if (options.net !== FIRST_OPTIONS.net) parts.set('net', options.net)
  if (options.least !== FIRST_OPTIONS.least) parts.set('least', String(options.least))
  if (options.perActivity) parts.set('weights', 'activity')
  if (options.clock !== FIRST_OPTIONS.clock) parts.set('clock', options.clock)
}

export function readOptions(parts: URLSearchParams): StanceOptions {
  const least = Number(parts.get('least') ?? 1)
  return {
    shared: parts.get('topics') !== 'all',
    grouping: GROUPINGS.find(name => name === parts.get('group')) ?? FIRST_OPTIONS.grouping,
    opened: parts.getAll('open'),
    joined: parts
      .getAll('join')
      .map(text => text.split('~').filter(Boolean))
      .filter(topics => topics.length > 1),
    net: NETS.find(name => name === parts.get('net')) ?? FIRST_OPTIONS.net,
    least: Number.isInteger(least) && least >= 1 && least <= 9 ? least : FIRST_OPTIONS.least,
    perActivity: parts.get('weights') === 'activity',
    clock: CLOCKS.find(name => name === parts.get('clock')) ?? FIRST_OPTIONS.clock,
  }
}
