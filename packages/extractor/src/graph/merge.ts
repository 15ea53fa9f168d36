// Many extractions → one Knowledge in memory: who is who across articles, one key each, claims with all their evidence.
// The result depends on the set of extractions alone, never on their order. A corpus is joined over the disk, see joining/.
import type { Article, Extraction } from '../model.ts'
import { describeArticle } from './articles.ts'
import { findCopies } from './copies.ts'
import { gistOf } from './gist.ts'
import { identify } from './identify.ts'
import type { KnownArticle, KnownEntity, Knowledge } from './knowledge.ts'
import { by, byText, groupBy } from './order.ts'
import { place, type Placed } from './place.ts'
import { joinRelations } from './relations.ts'
import { sortedShingles } from './sketch.ts'
import { joinStance } from './stances.ts'
import { type Told, toldBy } from './told.ts'

/**
 * Joins what was read from single articles.
 *
 * @param extractions in any order; two of the same article (one content, two paths) count once
 */
export function mergeExtractions(extractions: Iterable<Extraction>): Knowledge {
  const all = [...extractions].sort(by(({ article }) => [article.key, article.path]))
  const same = groupBy(all, ({ article }) => article.key)
  const read = [...same.values()].flatMap(group => group.slice(0, 1))
  const tolds = read.map(toldBy)
  const identified = identify(tolds.map(gistOf))
  const placed = tolds.map(told => place(told, identified))
  const relations = joinRelations(placed.flatMap(({ relations }) => relations))
  const told = groupBy(
    placed.flatMap(({ stances }) => stances),
    ({ key }) => key,
  )
  const stances = [...told.values()].flatMap(joinStance).sort((a, b) => byText(a.key, b.key))
  const mentions = mentionsOf(placed)
  const entities = [...identified.heads.values()].map(head => ({ ...head, mentions: mentions.get(head.key) ?? [] }))
  return {
    articles: articlesOf(
      tolds,
      read,
      new Map([...same].map(([key, group]) => [key, group.map(({ article }) => article.path)])),
    ),
    entities: withClaims(entities, [...relations, ...stances]),
    relations,
    stances,
  }
}

function mentionsOf(placed: readonly Placed[]): Map<string, KnownEntity['mentions']> {
  const entries = placed.flatMap(({ mentions }) => [...mentions])
  const groups = groupBy(entries, ([key]) => key)
  return new Map([...groups].map(([key, lists]) => [key, lists.flatMap(([, list]) => list)]))
}

function articlesOf(
  tolds: readonly Told[],
  read: readonly Extraction[],
  paths: ReadonlyMap<string, readonly string[]>,
): KnownArticle[] {
  const texts = new Map(read.map(({ article }) => [article.key, article]))
  const sketched = tolds.map(({ article: { key, publication }, summary: { sketch } }) => ({
    key,
    date: publication.date,
    sketch,
  }))
  const copies = findCopies(sketched, key => shinglesIn(texts.get(key)))
  return tolds.map(told =>
    describeArticle(told, { paths: paths.get(told.article.key) ?? [], copyOf: copies.get(told.article.key) }),
  )
}

const shinglesIn = (article: Article | undefined): Uint32Array =>
  article ? sortedShingles(article) : new Uint32Array()

/** What is neither mentioned nor part of a claim has nothing to show for itself. */
function withClaims(entities: readonly KnownEntity[], claims: readonly object[]): KnownEntity[] {
  const used = new Set(claims.flatMap(claim => Object.values(claim)).flat())
  return entities.filter(({ key, mentions }) => mentions.length > 0 || used.has(key))
}
