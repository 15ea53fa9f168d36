// A topic's wording made comparable word by word: stems, whatever their order (`NATO expansion`, `expansion of NATO`).
import { fold } from '../entities/spelling.ts'
import { stem } from '../language/roots.ts'

const EMPTY = new Set(
  'the a an of on in to for and or with by from at as its their his her over into about that this between any new more further'.split(
    ' ',
  ),
)

/** What two wordings of one topic have in common: their sorted stems. Never empty for a wording with a letter in it. */
export function topicSignature(wording: string): string {
  const words = fold(wording).split(' ').filter(Boolean)
  const content = words.filter(word => !EMPTY.has(word))
  return [...new Set((content.length ? content : words).map(stem))].sort().join(' ')
}
