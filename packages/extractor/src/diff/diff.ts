// Two graphs → what the new one says that the old did not, no longer says, or says otherwise, each with the sentence that caused it.
import type { StandpointGraph } from '../graph/attributes.ts'
import { by, byText } from '../graph/order.ts'
import type { Words } from './anchored.ts'
import { type Claim, claimsOf, type Shown } from './claims.ts'
import { pairTurned, type Turn } from './turned.ts'

export interface Difference {
  key: string
  kind: Claim['kind']
  says: string
  shown: Shown[]
  /** Of a claim that is gone from an edited article: its words there, and where they stand now. */
  words?: Words[]
}

export interface Changed extends Difference {
  /** Fields with their value before and after; empty when only the sentences differ. */
  fields: { name: string; before?: string; after?: string }[]
  /** Sentences that no longer, or now for the first time, show it. */
  gone: Shown[]
  come: Shown[]
}

/** A position that the new version words, weighs or ascribes otherwise. */
export interface Turned extends Turn {
  before: Difference
  after: Difference
}

export interface GraphDiff {
  articles: { added: string[]; removed: string[]; edited: string[] }
  added: Difference[]
  removed: Difference[]
  changed: Changed[]
  turned: Turned[]
}

export function diffGraphs(before: StandpointGraph, after: StandpointGraph): GraphDiff {
  const [old, now] = [claimsOf(before), claimsOf(after)]
  const gone = [...old.values()].filter(({ key }) => !now.has(key))
  const come = [...now.values()].filter(({ key }) => !old.has(key))
  const turned = pairTurned(gone, come)
  const paired = new Set(turned.flatMap(pair => [pair.before.key, pair.after.key]))
  const changed = [...now.values()].flatMap(claim => {
    const earlier = old.get(claim.key)
    return earlier ? compare(earlier, claim) : []
  })
  const rest = (claims: readonly Claim[]) =>
    claims
      .filter(({ key }) => !paired.has(key))
      .map(plain)
      .sort(inOrder)
  return {
    articles: compareArticles(before, after),
    added: rest(come),
    removed: rest(gone),
    changed: changed.sort(inOrder),
    turned: turned.map(pair => ({ ...pair, before: plain(pair.before), after: plain(pair.after) })),
  }
}

export const isSame = ({ articles, added, removed, changed, turned }: GraphDiff): boolean =>
  [...Object.values(articles), added, removed, changed, turned].every(list => list.length === 0)

const inOrder = by(({ kind, key }: Difference) => [kind, key])
const plain = ({ key, kind, says, shown }: Claim): Difference => ({ key, kind, says, shown })

function compare(before: Claim, after: Claim): Changed[] {
  const names = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].sort(byText)
  const fields = names
    .filter(name => before.facts[name] !== after.facts[name])
    .map(name => field(name, before.facts[name], after.facts[name]))
  // A mention is an example of an entity, not what makes the claim.
  const [gone, come] =
    after.kind === 'entity' ? [[], []] : [without(before.shown, after.shown), without(after.shown, before.shown)]
  return fields.length + gone.length + come.length > 0 ? [{ ...plain(after), fields, gone, come }] : []
}

const field = (name: string, before: string | undefined, after: string | undefined) => ({
  name,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/** Sentences by their words: a renamed file and moved offsets are no change. */
function without(all: readonly Shown[], others: readonly Shown[]): Shown[] {
  const left = others.map(({ text }) => text)
  return all.filter(({ text }) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function compareArticles(before: StandpointGraph, after: StandpointGraph): GraphDiff['articles'] {
  const [old, now] = [contentsOf(before), contentsOf(after)]
  const [oldHashes, nowHashes] = [new Set(old.values()), new Set(now.values())]
  return {
    added: [...now].filter(([path, hash]) => !old.has(path) && !oldHashes.has(hash)).map(([path]) => path),
    removed: [...old].filter(([path, hash]) => !now.has(path) && !nowHashes.has(hash)).map(([path]) => path),
    edited: [...now].filter(([path, hash]) => old.has(path) && old.get(path) !== hash).map(([path]) => path),
  }
}

/** Hash of the content by path, sorted by path. */
function contentsOf(graph: StandpointGraph): Map<string, string> {
  const articles = graph.mapNodes((_key, node) => node).flatMap(node => (node.category === 'article' ? [node] : []))
  const files = articles.flatMap(({ path, paths = [path], sha256 }) => paths.map(each => [each, sha256] as const))
  return new Map(files.sort(([a], [b]) => byText(a, b)))
}
