// Which sets of content words are one topic. The answer depends on the sets alone, never on their order.
import { byText } from './order.ts'

type Content = ReadonlySet<string>

/** Share of words in common (Jaccard) from which two wordings are one topic; a wording may say twice as much as another that it holds. */
const LEAST_SHARED = 0.6
const LEAST_HELD = 0.5
const FEWEST_SHARED = 2

const nameOf = (content: Content): string => [...content].join(' ')

/** @returns for each content the name of its topic: the first of its contents' names */
export function joinContents(contents: readonly Content[]): (content: Content) => string {
  const distinct = new Map(contents.map(content => [nameOf(content), content]))
  const parent = new Map([...distinct.keys()].map(name => [name, name]))
  const root = (name: string): string => {
    let at = name
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next
    return at
  }
  for (const [a, b] of pairs(distinct)) {
    const [first = a, second = b] = [root(a), root(b)].sort(byText)
    parent.set(second, first)
  }
  return content => root(nameOf(content))
}

/** Names of contents that are one topic; only those that share a word of their own are compared. */
function* pairs(distinct: ReadonlyMap<string, Content>): Generator<[string, string]> {
  const holders = new Map<string, string[]>()
  for (const [name, content] of [...distinct].sort(([a], [b]) => byText(a, b))) {
    const rivals = new Set([...content].filter(isMatter).flatMap(word => holders.get(word) ?? []))
    for (const rival of rivals) {
      const other = distinct.get(rival)
      if (other && areOne(content, other)) yield [rival, name]
    }
    for (const word of content) if (isMatter(word)) holders.set(word, [...(holders.get(word) ?? []), name])
  }
}

/** A name says whom a topic concerns, not what it is. */
const isMatter = (word: string): boolean => !word.startsWith('@')

function areOne(a: Content, b: Content): boolean {
  const shared = [...a].filter(word => b.has(word)).length
  const [small, large] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
  if (shared < FEWEST_SHARED) return false
  return shared / (a.size + b.size - shared) >= LEAST_SHARED || (shared === small && small / large >= LEAST_HELD)
}
