// A topic of one common word ("the decision", "a vote") is one matter only among articles about the same actors: the words alone
// would let a court's decision meet a committee's.
import type { Content } from './join-topics.ts'
import { by } from './order.ts'
import type { Gist } from './gist.ts'
import { unitId } from './unit.ts'

const ACTORS: ReadonlySet<string> = new Set(['person', 'organization'])
/** How many of an article's actors say what it is about; copies with small edits have the same. */
const MOST_ACTORS = 2

/** Keys of the people and organizations that an article speaks of most. */
export function circleOf({ article, units }: Gist, keys: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>()
  for (const { id, category, nouns } of units) {
    const key = nouns > 0 && ACTORS.has(category) ? keys.get(unitId(article, id)) : undefined
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + nouns)
  }
  const most = [...counts].sort(by(([key, count]) => [-count, key])).slice(0, MOST_ACTORS)
  return most
    .map(([key]) => key)
    .sort()
    .join(' ')
}

/** The content with its circle where it is one common word; names and fuller wordings meet everywhere. */
export function placed({ words, head }: Content, circle: string): Content {
  const [only, ...more] = words
  if (only === undefined || more.length > 0 || only.startsWith('@')) return { words, head }
  return { words: new Set([only, `among ${circle}`]), head }
}
