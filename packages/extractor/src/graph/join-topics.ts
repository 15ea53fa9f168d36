// Which contents of wordings are one topic. The answer depends on the contents alone, never on their order.
// The commonest wordings lead, and every other joins the leader that it is most like: no chains from one matter to the next.
import { by, groupBy } from './order.ts'

/** What a wording is about: its words, and the one that says what kind of thing it is ("expansion" of "NATO expansion"). */
export interface Content {
  words: ReadonlySet<string>
  head: string
}

/** Share of words in common (Jaccard) from which two wordings are one topic; a wording may say twice as much as another that it holds. */
const LEAST_SHARED = 0.6
const LEAST_HELD = 0.5
const FEWEST_SHARED = 2

/** The same for contents that are the same. */
export const nameOf = ({ words, head }: Content): string => [head, ...words].join(' ')

type Leaders = Map<string, { name: string; content: Content }[]>

/** @returns for each content the name of its topic: that of the content that leads it */
export function joinContents(contents: readonly Content[]): (content: Content) => string {
  const leaders: Leaders = new Map()
  const leaderOf = new Map<string, string>()
  for (const { name, content } of inOrder(contents)) {
    const leader = bestOf(content, leaders)
    leaderOf.set(name, leader ?? name)
    if (leader === undefined) lead(leaders, { name, content })
  }
  return content => leaderOf.get(nameOf(content)) ?? nameOf(content)
}

/** The commonest first, of equally common ones the shortest. */
function inOrder(contents: readonly Content[]): { name: string; content: Content }[] {
  return [...groupBy(contents, nameOf)]
    .flatMap(([name, same]) => same.slice(0, 1).map(content => ({ name, content, count: same.length })))
    .sort(by(({ name, content, count }) => [-count, content.words.size, name]))
}

/** Leaders stand under their main word with each of their words: whoever joins them must have the one as a word and the other as its own main word. */
function lead(leaders: Leaders, leader: { name: string; content: Content }): void {
  for (const word of leader.content.words) {
    const place = placeOf(leader.content.head, word)
    const others = leaders.get(place)
    if (others) others.push(leader)
    else leaders.set(place, [leader])
  }
}

const placeOf = (head: string, word: string): string => `${head}\n${word}`

/** The leader with most in common; of equal ones the first by name. */
function bestOf(content: Content, leaders: Leaders): string | undefined {
  let best: { name: string; alike: number } | undefined
  for (const word of content.words)
    for (const { name, content: rival } of leaders.get(placeOf(word, content.head)) ?? []) {
      const alike = likeness(content, rival, best?.alike ?? 0)
      if (alike === undefined) continue
      if (!best || alike > best.alike || (alike === best.alike && name < best.name)) best = { name, alike }
    }
  return best?.name
}

/**
 * What two have in common of all their words (Jaccard), where they are one topic and no less alike than `least`.
 * Each must have the other's main word: "breach of human rights" is not "human rights".
 */
function likeness(a: Content, b: Content, least: number): number | undefined {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a]
  const most = small.words.size / large.words.size
  if (most < LEAST_HELD || most < least || !a.words.has(b.head) || !b.words.has(a.head)) return undefined
  const shared = sharedBy(small, large)
  const alike = shared / (small.words.size + large.words.size - shared)
  const isHeld = shared === small.words.size
  return alike === 1 || (shared >= FEWEST_SHARED && (isHeld || alike >= LEAST_SHARED)) ? alike : undefined
}

function sharedBy(small: Content, large: Content): number {
  let shared = 0
  for (const word of small.words) if (large.words.has(word)) shared++
  return shared
}
