// Articles whose own text does not tell their day, dated by others in the folder that report the same events:
// those that share most of their names, as far as the article's own weekdays and dates agree.
import type { Article } from '../model.ts'
import { type Day, dayOf, isoOf, spoken } from './dates/calendar.ts'
import { scoreDay } from './dates/score.ts'
import { findEvidence, supportOf } from './publication.ts'

/** Collects dated articles; then dates others by them. The order of adding makes no difference. */
export interface Neighbours {
  add(article: { key: string; date: string | undefined; names: Iterable<string> }): void
  /** The article with a date and its reason, or as it is when no neighbour is near enough. */
  date(article: Article): Article
}

interface Dated {
  key: string
  day: Day
  names: ReadonlySet<string>
}

interface Neighbour {
  day: Day
  key: string
  similarity: number
}

const MOST_NEIGHBOURS = 5
/** Weighted share of names in common (Jaccard) and number of them from which two articles are about the same events. */
const LEAST_SIMILARITY = 0.12
const FEWEST_NAMES = 6
/** A neighbour tells the day within so many days. */
const REACH = 10
const SAMPLE = 60_000

export function gatherNeighbours(): Neighbours {
  const dated: Dated[] = []
  let spread: Spread | undefined
  return {
    add: ({ key, date, names }) => {
      const day = dayFromIso(date ?? '')
      if (day !== undefined) dated.push({ key, day, names: new Set(names) })
      spread = undefined
    },
    date: article => {
      spread ??= spreadOf(dated)
      return dateByNeighbours(article, nearest(new Set(namesIn(article.text)), dated, spread))
    },
  }
}

function dateByNeighbours(article: Article, neighbours: readonly Neighbour[]): Article {
  const evidence = findEvidence(article.text, article.boilerplate)
  const scored = candidates(neighbours).map(day => ({
    day,
    own: scoreDay(day, evidence),
    score: scoreDay(day, evidence) + closeness(day, neighbours),
  }))
  const best = scored.sort((a, b) => b.score - a.score || a.day - b.day)[0]
  if (best === undefined || best.own < 0) return article
  const days = neighbours.map(({ day }) => day)
  const span = `${spoken(Math.min(...days))} and ${spoken(Math.max(...days))}`
  const reason = `No day is claimed; ${supportOf(best.day, evidence)}, and ${neighbours.length === 1 ? `an article on the same events is of ${spoken(days[0] ?? best.day)}` : `${neighbours.length} articles on the same events lie between ${span}`}.`
  return { ...article, publication: { ...article.publication, date: isoOf(best.day), basis: 'content', reason } }
}

function candidates(neighbours: readonly Neighbour[]): Day[] {
  const days = neighbours.flatMap(({ day }) => Array.from({ length: 2 * REACH + 1 }, (_, index) => day + index - REACH))
  return [...new Set(days)]
}

/** 2 on the day of all neighbours, less the farther; near ones in content count more. */
function closeness(day: Day, neighbours: readonly Neighbour[]): number {
  const total = neighbours.reduce((sum, { similarity }) => sum + similarity, 0)
  return neighbours.reduce(
    (sum, neighbour) => sum + (2 * neighbour.similarity) / total / (1 + Math.abs(day - neighbour.day) / 4),
    0,
  )
}

function nearest(names: ReadonlySet<string>, dated: readonly Dated[], spread: Spread): Neighbour[] {
  return withCommon(names, dated, spread)
    .map(({ day, key, names: others }) => ({ day, key, similarity: similarityOf(names, others, spread) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
}

/** Those that have enough names in common to be looked at. */
function withCommon(names: ReadonlySet<string>, dated: readonly Dated[], { having }: Spread): Dated[] {
  const common = new Map<number, number>()
  for (const name of names) for (const index of having.get(name) ?? []) common.set(index, (common.get(index) ?? 0) + 1)
  return [...common].flatMap(([index, count]) => (count >= FEWEST_NAMES ? (dated[index] ?? []) : []))
}

function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>, spread: Spread): number {
  const common = [...a].filter(name => b.has(name))
  const union = [...new Set([...a, ...b])]
  return weigh(common, spread) / Math.max(weigh(union, spread), Number.MIN_VALUE)
}

interface Spread {
  articles: number
  /** The articles that have a name, by their numbers. */
  having: ReadonlyMap<string, readonly number[]>
}

function spreadOf(dated: readonly Dated[]): Spread {
  const having = new Map<string, number[]>()
  for (const [index, { names }] of dated.entries())
    for (const name of names) {
      const others = having.get(name)
      if (others) others.push(index)
      else having.set(name, [index])
    }
  return { articles: dated.length, having }
}

/** A name that few articles have weighs more. */
function weigh(names: readonly string[], { articles, having }: Spread): number {
  return names.reduce((sum, name) => sum + Math.log(1 + (articles + 1) / (1 + (having.get(name)?.length ?? 0))), 0)
}

/** Capitalised words inside of sentences: "Geneva" in "talks in Geneva", not the "The" after a full stop. */
export function namesIn(text: string): string[] {
  const names = text.slice(0, SAMPLE).matchAll(/(?<=[\p{Ll},’']\s)\p{Lu}[\p{L}]{2,}/gu)
  return [...new Set([...names].map(([name]) => name))]
}

function dayFromIso(iso: string): Day | undefined {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return dayOf(year, month, day)
}
