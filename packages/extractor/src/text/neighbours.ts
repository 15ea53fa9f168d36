// Articles whose own text does not tell their day, dated by others in the folder that report the same events:
// those that share most of their names, as far as the article's own weekdays and dates agree.
import type { Article } from '../model.ts'
import { type Day, dayOf, isoOf, spoken } from './dates/calendar.ts'
import { scoreDay } from './dates/score.ts'
import { findEvidence, supportOf } from './publication.ts'

/** Collects dated articles; then dates others by them. The order of adding makes no difference. */
export interface Neighbours {
  add(article: { key: string; text: string; publication: { date?: string } }): void
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
  return {
    add: ({ key, text, publication }) => {
      const day = dayFromIso(publication.date ?? '')
      if (day !== undefined) dated.push({ key, day, names: namesOf(text) })
    },
    date: article => dateByNeighbours(article, nearest(namesOf(article.text), dated)),
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

function nearest(names: ReadonlySet<string>, dated: readonly Dated[]): Neighbour[] {
  const spread = countSpread(dated)
  return dated
    .map(({ day, key, names: others }) => ({ day, key, ...compare(names, others, spread) }))
    .filter(({ similarity, common }) => similarity >= LEAST_SIMILARITY && common >= FEWEST_NAMES)
    .sort((a, b) => b.similarity - a.similarity || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
}

function compare(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  spread: Spread,
): { similarity: number; common: number } {
  const common = [...a].filter(name => b.has(name))
  const union = [...new Set([...a, ...b])]
  return { common: common.length, similarity: weigh(common, spread) / Math.max(weigh(union, spread), Number.MIN_VALUE) }
}

interface Spread {
  articles: number
  having: ReadonlyMap<string, number>
}

function countSpread(dated: readonly Dated[]): Spread {
  const having = new Map<string, number>()
  for (const { names } of dated) for (const name of names) having.set(name, (having.get(name) ?? 0) + 1)
  return { articles: dated.length, having }
}

/** A name that few articles have weighs more. */
function weigh(names: readonly string[], { articles, having }: Spread): number {
  return names.reduce((sum, name) => sum + Math.log(1 + (articles + 1) / (1 + (having.get(name) ?? 0))), 0)
}

/** Capitalised words inside of sentences: "Geneva" in "talks in Geneva", not the "The" after a full stop. */
function namesOf(text: string): ReadonlySet<string> {
  return new Set([...text.slice(0, SAMPLE).matchAll(/(?<=[\p{Ll},’']\s)\p{Lu}[\p{L}]{2,}/gu)].map(([name]) => name))
}

function dayFromIso(iso: string): Day | undefined {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return dayOf(year, month, day)
}
