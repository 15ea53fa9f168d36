// Which people of different articles are one: the same full name, a transliteration of it, a fuller form, or a lone surname that fits one.
import { remembered } from '../entities/remembered.ts'
import { Clusters } from './clusters.ts'
import { fold, sound } from '../entities/spelling.ts'
import { apart, LIFETIME } from './namesakes.ts'
import { by, groupBy } from './order.ts'
import type { Unit } from './unit.ts'

const TITLES = new Set('mr mrs ms miss dr prof sir lord lady dame sen rep gov gen col capt lt jr sr ii iii'.split(' '))

/** `Kim Jong-un` → `kim`, `iongun`: folded, hyphens joined, titles and middle initials dropped, spelled as it sounds. */
const wordsOf = remembered((name): readonly string[] => {
  const bare = name.replace(/(?<=\s|^)(?:al|el|as|ash|an|ad|ar|at|az)[-‑](?=\p{L})/giu, '')
  const words = fold(bare.replace(/(\p{L})-(\p{L})/gu, '$1$2'))
    .split(' ')
    .filter(word => word && !TITLES.has(word))
  return words.filter((word, index) => word.length > 1 || index === 0 || index === words.length - 1).map(sound)
})

/** The names by which a unit goes that have a first name in them, and those that have not. */
function namesOf({ entity }: Unit): { full: (readonly string[])[]; lone: string[] } {
  const names = [entity.label, ...entity.aliases].map(wordsOf)
  return {
    full: names.filter(words => words.length > 1),
    lone: names.filter(words => words.length === 1).flat(),
  }
}

/** True when one first name may stand for the other: the same, an initial, or a short form (`Alex` for `Alexander`). */
const fits = (a: string, b: string): boolean =>
  a === b ||
  ((a.length === 1 || b.length === 1 || Math.min(a.length, b.length) >= 3) && (a.startsWith(b) || b.startsWith(a)))

export function joinPeople(units: readonly Unit[]): Clusters<Unit> {
  const clusters = new Clusters(units)
  joinFullNames(clusters)
  joinFullerNames(clusters)
  joinSurnames(clusters)
  return clusters
}

/** Compared without spaces: `Kim Jong-un` is `Kim Jong Un`. */
function joinFullNames(clusters: Clusters<Unit>): void {
  const entries = clusters.items.flatMap((unit, index) =>
    namesOf(unit).full.map(words => ({ name: words.join(''), index })),
  )
  for (const group of groupBy(entries, ({ name }) => name).values())
    for (const set of apart(
      group.map(({ index }) => index),
      clusters.items,
    ))
      clusters.joinAll(set)
}

interface FullName {
  index: number
  words: readonly string[]
}

/** `J. Biden` and `Joe Biden`, `Joe Biden` and `Joe Robinette Biden`: only where one single person fits. */
function joinFullerNames(clusters: Clusters<Unit>): void {
  const names: FullName[] = clusters.items.flatMap((unit, index) => namesOf(unit).full.map(words => ({ index, words })))
  const fullest = names.sort(by(({ words }) => [-words.length, -(words[0]?.length ?? 0), words.join(' ')]))
  for (const group of groupBy(fullest, ({ words }) => words.at(-1) ?? '').values()) {
    for (const name of group) {
      const fuller = group.filter(other => isFuller(other.words, name.words))
      const people = new Set(fuller.map(({ index }) => clusters.find(index)))
      const [only] = people
      if (people.size === 1 && only !== undefined) clusters.join(name.index, only)
    }
  }
}

function isFuller(long: readonly string[], short: readonly string[]): boolean {
  const [first, other] = [long[0], short[0]]
  if (first === undefined || other === undefined || !fits(first, other)) return false
  return long.length > short.length ? short.length === 2 : long.length === short.length && first.length > other.length
}

/** A lone name goes to the one person who bears it (`Xi` and `Putin` alike); with several, to the one of the same country. */
function joinSurnames(clusters: Clusters<Unit>): void {
  const bearers = groupBy(
    clusters.items.flatMap((unit, index) => {
      const { full, lone } = namesOf(unit)
      if (full.length === 0) return []
      return [...new Set([...full.map(words => words.at(-1) ?? ''), ...lone])].map(name => ({ name, index }))
    }),
    ({ name }) => name,
  )
  const alone = clusters.items.flatMap((unit, index) => {
    const { full, lone } = namesOf(unit)
    const [name] = lone
    return full.length === 0 && name ? [{ name, index, unit }] : []
  })
  const orphans = alone.filter(({ name, index, unit }) => !adopt(clusters, index, unit, bearers.get(name) ?? []))
  for (const group of groupBy(orphans, ({ name, unit }) => `${name} ${unit.entity.country ?? ''}`).values())
    clusters.joinAll(group.map(({ index }) => index))
}

/** How long a surname alone, with nothing said of it, is still the same person's, in years. */
const CAREER = 12

/** Nothing speaks against it: no other country, no other role ("President Kennedy", "Liberal Democrat leader Charles Kennedy"), no other age: a Kennedy of 1961 is none of 2005. */
function mayBeOne(lone: Unit, other: Unit): boolean {
  const [a, b] = [lone.entity, other.entity]
  if (a.country && b.country) return a.country === b.country
  const years = [lone, other].map(({ article }) => Number(article.date?.slice(0, 4) ?? Number.NaN))
  const distance = Math.abs((years[0] ?? 0) - (years[1] ?? 0))
  if (distance > LIFETIME) return false
  if (!a.description || !b.description) return !(distance > CAREER)
  return shares(a.description, b.description)
}

const shares = (a: string, b: string): boolean => {
  const words = new Set(fold(a).split(' '))
  return fold(b)
    .split(' ')
    .some(word => word.length > 3 && words.has(word))
}

function adopt(clusters: Clusters<Unit>, index: number, unit: Unit, bearers: readonly { index: number }[]): boolean {
  const country = unit.entity.country
  const countryOf = ({ index: bearer }: { index: number }) => clusters.items[bearer]?.entity.country
  const fitting = bearers.filter(bearer => {
    const other = clusters.items[bearer.index]
    return other !== undefined && mayBeOne(unit, other)
  })
  const sure = fitting.filter(bearer => country && countryOf(bearer) === country)
  for (const list of [fitting, sure]) {
    const people = [...new Set(list.map(bearer => clusters.find(bearer.index)))]
    if (people.length === 1 && people[0] !== undefined) return clusters.join(people[0], index)
  }
  return false
}
