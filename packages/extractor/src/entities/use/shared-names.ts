// Short names that two things share, by what else the article names: "Congo" is the republic of Kinshasa unless Brazzaville comes up, "the House" the Commons where
// these are named and no Congress, Russia before 1992 the Soviet Union. A full name is never touched.
import type { Reading } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import type { Sorted } from './sort.ts'

export function resolveSharedNames(sorted: readonly Sorted[], { sentences, article }: Reading): Sorted[] {
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
    if (
      entry.text === 'Russia' &&
      entry.listed &&
      isSoviet(article.publication.date) &&
      !hasWord(/^(?:Soviets?|USSR|U\.S\.S\.R\.)$/)
    )
      return as(entry, 'Soviet Union')
    return entry
  })
}

/** While there was a Soviet Union, papers that never say so call it Russia; beside it, Russia is one of its republics. */
const isSoviet = (day = ''): boolean => day >= '1922-12-30' && day < '1991-12-26'

const SHARED = /^(?:Congo|House|Russia)$/

function as(entry: Sorted, name: string): Sorted {
  const known = knownName(name)
  if (known?.is !== 'state' && known?.is !== 'body') return entry
  const { country: _other, ...rest } = entry
  const country = known.is === 'state' && known.country ? { country: known.country } : {}
  return { ...rest, listed: known.label, ...country, reason: `${entry.reason}, by what else is named` }
}
