// How far corrections reach: a claim or entity that none of them can touch is never looked at, however large the corpus.
import type { KnownStance } from '../graph/knowledge.ts'
import type { Correction } from './correction.ts'
import type { Corrections } from './read.ts'

export interface Reach {
  /** False when they reach nothing at all. */
  isAny: boolean
  entity(key: string): boolean
  stance(stance: KnownStance): boolean
}

export function reachOf({ entries }: Pick<Corrections, 'entries'>): Reach {
  const keys = new Set(entries.flatMap(({ correction }) => keysIn(correction)))
  const positions = new Set([...keys].map(withoutDigest))
  const entity = (key: string): boolean => keys.has(key)
  return {
    isAny: keys.size > 0,
    entity,
    stance: ({ key, holder, topic = '', toward, reportedBy }) =>
      positions.has(withoutDigest(key)) || [holder, topic, ...toward, ...reportedBy].some(entity),
  }
}

/** All keys that a line names, those of the ends of an edge among them. */
const keysIn = (correction: Correction): string[] =>
  Object.values(correction)
    .flat()
    .flatMap(value => (typeof value === 'string' ? value.split(' ') : []))
    .map(word => word.replace(/,$/, ''))

/** An edit changes the digest at the end of a position's key; a line that is about it still means it. */
const withoutDigest = (key: string): string => key.replace(/-[0-9a-f]{8}$/, '')
