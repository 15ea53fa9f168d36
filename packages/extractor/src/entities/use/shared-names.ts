// Short names that two things share, by what else the article names: "Congo" is the republic of Kinshasa unless Brazzaville comes up, "the House" the Commons where
// these are named and no Congress. A full name is never touched.
import type { Reading } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import type { Sorted } from './sort.ts'

export function resolveSharedNames(sorted: readonly Sorted[], { sentences }: Reading): Sorted[] {
  const named = new Set(sorted.flatMap(({ text, listed }) => (listed && !SHARED.test(text) ? [listed] : [])))
  const hasWord = (pattern: RegExp): boolean =>
    sentences.some(({ tokens }) => tokens.some(({ text }) => pattern.test(text)))
  return sorted.map(entry => {
    if (
      entry.text === 'Congo' &&
      entry.kind === 'state' &&
      !named.has('Republic of the Congo') &&
      !hasWord(/^Brazzaville$/)
    )
      return as(entry, 'DRC')
    if (
      entry.text === 'House' &&
      entry.listed &&
      named.has('House of Commons') &&
      !hasWord(/^(?:Representatives|Congress)$/)
    )
      return as(entry, 'House of Commons')
    return entry
  })
}

const SHARED = /^(?:Congo|House)$/

function as(entry: Sorted, name: string): Sorted {
  const known = knownName(name)
  if (known?.is !== 'state' && known?.is !== 'body') return entry
  const { country: _other, ...rest } = entry
  const country = known.is === 'state' && known.country ? { country: known.country } : {}
  return { ...rest, listed: known.label, ...country, reason: `${entry.reason}, by what else is named` }
}
