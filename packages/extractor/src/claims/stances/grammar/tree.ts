// One sentence's grammar with an index: dependents, extents and order in constant time, so that a line of a megabyte stays linear.
import type { Sentence, Span, Token } from '../../../model.ts'
import { joinTorn } from './insertions.ts'
import { hangStray } from './stray-subjects.ts'
import { partClauses } from './run-together.ts'

export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Words from the root downwards, each after its head. */
  readonly order: readonly number[]
  token(index: number): Token | undefined
  lemma(index: number): string
  /** Direct dependents in text order; only those of the given relations (subtypes included) when some are named. */
  all(head: number, ...relations: string[]): Token[]
  one(head: number, ...relations: string[]): Token | undefined
  /** First and last word of what depends on a word, itself included. */
  extent(index: number): { from: number; to: number }
  /** Whether a word depends on another, or is it. */
  holds(ancestor: number, index: number): boolean
  span(from: number, to: number): Span
}

const isRelation = ({ deprel }: Token, relation: string): boolean =>
  deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':')

export function plantTree(sentence: Sentence): Tree {
  const tokens = hangStray(partClauses(joinTorn(sentence)))
  const children = childrenOf(tokens)
  const { order, enter, leave } = tour(tokens, children)
  const extents = extentsOf(tokens, order)
  const crowds = new Map<number, Map<string, Token[]>>()
  const all = (head: number, ...relations: string[]): Token[] => {
    const below = children[head] ?? []
    if (below.length <= CROWD || relations.length === 0) return select(tokens, below, relations)
    const crowd = crowds.get(head) ?? byRelation(tokens, below)
    crowds.set(head, crowd)
    return relations.flatMap(relation => [...(crowd.get(relation) ?? [])]).sort((x, y) => x.index - y.index)
  }
  return {
    sentence,
    tokens,
    order,
    token: index => tokens[index],
    lemma: index => tokens[index]?.lemma.toLowerCase() ?? '',
    all,
    one: (head, ...relations) => all(head, ...relations)[0],
    extent: index => extents[index] ?? { from: index, to: index },
    holds: (ancestor, index) =>
      ancestor === index ||
      ((enter[ancestor] ?? 0) < (enter[index] ?? 0) && (leave[ancestor] ?? 0) >= (leave[index] ?? 0)),
    span: (from, to) => ({ start: tokens[from]?.start ?? sentence.start, end: tokens[to]?.end ?? sentence.end }),
  }
}

/** From so many dependents on they are looked up by relation: a list of thousands of clauses hangs on one head. */
const CROWD = 24

const select = (tokens: readonly Token[], below: readonly number[], relations: readonly string[]): Token[] =>
  below.flatMap(index => {
    const token = tokens[index]
    return token && (relations.length === 0 || relations.some(relation => isRelation(token, relation))) ? [token] : []
  })

/** Under its full relation, and under the relation without its subtype. */
function byRelation(tokens: readonly Token[], below: readonly number[]): Map<string, Token[]> {
  const found = new Map<string, Token[]>()
  for (const index of below) {
    const token = tokens[index]
    if (!token) continue
    for (const relation of new Set([token.deprel, token.deprel.split(':')[0] ?? token.deprel])) {
      const list = found.get(relation)
      if (list) list.push(token)
      else found.set(relation, [token])
    }
  }
  return found
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => [])
  for (const { index, head } of tokens) if (head !== index) children[head]?.push(index)
  return children
}

/** Depth first from the roots; a word that no root reaches stands alone. */
function tour(tokens: readonly Token[], children: readonly number[][]) {
  const enter = tokens.map(() => 0)
  const leave = tokens.map(() => 0)
  const order: number[] = []
  let clock = 0
  const stack = tokens
    .filter(({ head }) => head < 0)
    .map(({ index }) => index)
    .toReversed()
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at < 0) {
      leave[~at] = clock
      continue
    }
    if (enter[at]) continue
    enter[at] = ++clock
    order.push(at)
    stack.push(~at)
    for (const child of (children[at] ?? []).toReversed()) stack.push(child)
  }
  for (const { index } of tokens)
    if (!enter[index]) {
      enter[index] = leave[index] = ++clock
      order.push(index)
    }
  return { order, enter, leave }
}

function extentsOf(tokens: readonly Token[], order: readonly number[]) {
  const extents = tokens.map(({ index }) => ({ from: index, to: index }))
  for (const index of order.toReversed()) {
    const [own, above] = [extents[index], extents[tokens[index]?.head ?? -1]]
    if (!own || !above || order.length === 0) continue
    above.from = Math.min(above.from, own.from)
    above.to = Math.max(above.to, own.to)
  }
  return extents
}
