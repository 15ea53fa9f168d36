// Topics of all positions. Wordings are one topic when they are about the same (`NATO expansion`, `expansion of the alliance`), or when one only says more
// than the other (`NATO enlargement and operations`); a topic is named by its commonest wording. Not: `NATO` and `NATO expansion` (a name alone is no matter).
import { assignKeys } from './keys.ts'
import type { Head } from './merge-units.ts'
import { by, byText, groupBy } from './order.ts'
import { joinContents, nameOf, type Content } from './join-topics.ts'
import type { Gist } from './gist.ts'
import { circleOf, placed } from './topic-circles.ts'
import { contentOf, namesOf } from './topic-words.ts'

interface Wording {
  place: string
  label: string
  content: Content
  /** Where it stands, as a text that no other place has. */
  at: string
}

/** Where a wording stands, as a key of the topics' map. */
export const topicPlace = (article: { key: string }, label: string): string => `${article.key}\n${label}`

/**
 * The topics as entities, and the key of each by `topicPlace`.
 *
 * @param known keys of merged entities by unit, for the names inside wordings
 */
export function mergeTopics(
  gists: Iterable<Gist>,
  known: ReadonlyMap<string, string>,
): { heads: Head[]; keys: Map<string, string> } {
  const told = wordingsOf(gists, known)
  const topicOf = joinContents(told.map(({ content }) => content))
  const groups = groupBy(told, ({ content }) => topicOf(content))
  const merged = [...groups].map(([anchor, group]) => ({ anchor, group, ...describe(group) }))
  const keyOf = assignKeys(merged.sort((a, b) => byText(a.anchor, b.anchor)))
  const keys = new Map<string, string>()
  const heads = [...keyOf].map(([{ group, category, label, aliases }, key]) => {
    for (const { place } of group) keys.set(place, key)
    return { key, category, label, aliases }
  })
  return { heads, keys }
}

/** Wordings of the same content share it in memory. */
function wordingsOf(gists: Iterable<Gist>, known: ReadonlyMap<string, string>): Wording[] {
  const contents = new Map<string, Content>()
  const shared = (content: Content): Content => {
    const name = nameOf(content)
    const same = contents.get(name)
    if (!same) contents.set(name, content)
    return same ?? content
  }
  const all: Wording[] = []
  for (const gist of gists) {
    const { article, wordings } = gist
    if (wordings.length === 0) continue
    const [names, circle] = [namesOf(gist, known), circleOf(gist, known)]
    for (const { label, start, end } of wordings)
      all.push({
        place: topicPlace(article, label),
        label,
        content: shared(placed(contentOf(label, names), circle)),
        at: `${article.key} ${start} ${end}`,
      })
  }
  return all
}

function describe(group: readonly Wording[]) {
  const labels = [...groupBy(group, ({ label }) => label)].sort(
    by(([label, same]) => [-same.length, label.length, label]),
  )
  const [label = '', ...aliases] = labels.map(([wording]) => wording)
  const weight = new Set(group.map(({ at }) => at)).size
  return { category: 'topic' as const, label, aliases: aliases.sort(byText), weight }
}
