// One box for everything: entities by label and alias, topics, articles; forgiving of accents, order and a typo.
import type { Dataset } from '../model/dataset.ts'
import { fold } from './fold.ts'

export interface Hit {
  kind: 'entity' | 'article'
  key: string
  label: string
  /** The alias that matched, when it was not the label. */
  through: string | undefined
  /** How well the name fits the query; what fits equally is told apart by rank, then by score. */
  fit: number
  rank: number
  score: number
}

interface Entry {
  hit: Omit<Hit, 'fit' | 'score' | 'through'>
  names: { text: string; folded: string }[]
  weight: number
}

export type SearchIndex = readonly Entry[]

export function buildIndex(data: Dataset): SearchIndex {
  const entities = [...data.entities.values()].map((entity): Entry => ({
    hit: { kind: 'entity', key: entity.key, label: entity.label, rank: entity.category === 'topic' ? 1 : 0 },
    names: [entity.label, ...entity.aliases].map(named),
    weight: entity.salience,
  }))
  const articles = [...data.articles.values()].map((article): Entry => ({
    hit: { kind: 'article', key: article.key, label: article.title, rank: 2 },
    names: [article.title, article.source ?? ''].map(named),
    weight: 0,
  }))
  return [...entities, ...articles]
}

function named(text: string): { text: string; folded: string } {
  return { text, folded: fold(text) }
}

/** The best matches, best first. A name matches when every word of the query begins, or nearly is, one of its words. */
export function search(index: SearchIndex, query: string, most = 8): Hit[] {
  const words = fold(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return index
    .flatMap(entry => match(entry, words))
    .toSorted(byFit)
    .slice(0, most)
}

/** Who and what acts before the topics that are called alike, and those before articles. */
function byFit(first: Hit, second: Hit): number {
  return (
    second.fit - first.fit ||
    first.rank - second.rank ||
    second.score - first.score ||
    (first.label < second.label ? -1 : 1)
  )
}

function match({ hit, names, weight }: Entry, words: readonly string[]): Hit[] {
  let [best, fit] = [0, 0]
  let through: string | undefined
  names.forEach(({ text, folded }, position) => {
    const fits = scoreName(folded, words)
    const score = fits * (position === 0 ? 1 : 0.9)
    if (score > best) [best, fit, through] = [score, fits, position === 0 ? undefined : text]
  })
  return best === 0 ? [] : [{ ...hit, through, fit, score: best + Math.min(weight, 50) / 200 }]
}

/** 0 for no match, else the mean of each query word's best match, and a bonus for the whole name. */
function scoreName(folded: string, words: readonly string[]): number {
  const parts = folded.split(' ')
  const scores = words.map(word => Math.max(...parts.map(part => scoreWord(part, word))))
  if (scores.some(score => score === 0)) return 0
  const whole = folded === words.join(' ') ? 0.5 : folded.startsWith(words.join(' ')) ? 0.2 : 0
  return scores.reduce((sum, score) => sum + score, 0) / scores.length + whole
}

function scoreWord(part: string, word: string): number {
  if (part === word) return 1
  if (part.startsWith(word)) return 0.8
  return word.length >= 4 && isNear(part.slice(0, word.length + 1), word) ? 0.5 : 0
}

/** One letter missing, extra, other or two swapped (optimal string alignment distance at most 1, at most 2 from 8 letters on). */
function isNear(part: string, word: string): boolean {
  const allowed = word.length >= 8 ? 2 : 1
  const tries = [part, part.slice(0, -1), part.slice(0, -2)]
  return tries.some(piece => distance(piece, word) <= allowed)
}

/** Optimal string alignment distance between two short words. */
export function distance(first: string, second: string): number {
  const rows: number[][] = Array.from({ length: first.length + 1 }, (_, row) => [row])
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let column = 0; column <= second.length; column++) rows[0]?.splice(column, 1, column)
  for (let row = 1; row <= first.length; row++) {
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1]
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1))
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(row - 2, column - 2) + 1)
      rows[row]?.splice(column, 1, cost)
    }
  }
  return at(first.length, second.length)
}
