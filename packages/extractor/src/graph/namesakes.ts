// Units of one full name → sets of those that may be one person. Two stay two where countries, ages or fields conflict, unless they share a word of their roles:
// the astronomer Mike Brown is not the footballer, a senator of 1912 not the senator's grandson of 1962.
import { fold } from '../entities/spelling.ts'
import { FIELD_OF } from '../lexicon/fields.ts'
import { by } from './order.ts'
import type { Unit } from './unit.ts'

/** A lifetime in the news, in years. */
export const LIFETIME = 40

/** What is known of a set of units. */
interface Known {
  indexes: number[]
  countries: Set<string>
  fields: Set<string>
  words: Set<string>
  first: number
  last: number
}

/** @param indexes of units that bear one name; sets in the order of time */
export function apart(indexes: readonly number[], units: readonly Unit[]): number[][] {
  const sets: Known[] = []
  for (const index of inTime(indexes, units)) {
    const unit = units[index]
    if (!unit) continue
    const own = knownOf(unit, index)
    const set = sets.findLast(known => mayBeOne(known, own))
    if (set) add(set, own)
    else sets.push(own)
  }
  return sets.map(set => set.indexes)
}

const inTime = (indexes: readonly number[], units: readonly Unit[]): number[] =>
  [...new Set(indexes)].sort(by(index => [units[index]?.article.date ?? '', units[index]?.id ?? '']))

function knownOf({ entity, article }: Unit, index: number): Known {
  const { description = '', country } = entity
  const words = fold(description).split(' ')
  const isPast = words.some(word => /^(?:former|ex|turned|retired)$/.test(word))
  const year = Number(article.date?.slice(0, 4) ?? Number.NaN)
  return {
    indexes: [index],
    countries: new Set(country ? [country] : []),
    fields: new Set(isPast ? [] : words.flatMap(word => FIELD_OF.get(word) ?? [])),
    words: new Set(words.filter(word => word.length > 3)),
    first: year,
    last: year,
  }
}

function mayBeOne(a: Known, b: Known): boolean {
  if (meet(a.words, b.words)) return true
  if (b.first - a.last > LIFETIME || a.first - b.last > LIFETIME) return false
  return [
    [a.countries, b.countries],
    [a.fields, b.fields],
  ].every(([one, other]) => !one || !other || one.size === 0 || other.size === 0 || meet(one, other))
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].some(item => a.has(item))

function add(set: Known, own: Known): void {
  set.indexes.push(...own.indexes)
  for (const list of ['countries', 'fields', 'words'] as const) for (const item of own[list]) set[list].add(item)
  if (!(set.first <= own.first)) set.first = own.first
  if (!(set.last >= own.last)) set.last = own.last
}
