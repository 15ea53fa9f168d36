// Who "he said" is after a quotation: a name inside the quoted words is whom the speaker speaks of, and not himself.
import type { Actor, People } from '../../entities/people.ts'
import type { Frame } from './frames.ts'
import type { Quoted } from './speakers.ts'
import type { Tree } from './tree.ts'

/** Sentences back that the last speaker is remembered. */
const MEMORY = 3
/** Mentions of a sentence that are looked at; more are no sentence but a list. */
const MOST = 100

/**
 * The frames of an article, those whose "he" or "she" goes on with the last speaker given him: “Ryan never asked for it,” he said, after
 * Nehlen spoke; "he added", after an unnamed spokesman. Any other pronoun stays what the entities say.
 */
export function withLastSpeakers(
  trees: readonly Tree[],
  frames: readonly (readonly Frame[])[],
  quoted: readonly Quoted[],
  people: People,
): Frame[][] {
  let [last, since]: [readonly Actor[], number] = [[], 0]
  return trees.map((tree, at) => {
    since += 1
    return (frames[at] ?? []).map(frame => {
      if (frame.source === undefined || (quoted[at]?.[frame.verb] ?? -1) >= 0) return frame
      const spoken =
        last.length > 0 && since <= MEMORY && goesOn(tree, frame, last, place => isOnlyQuoted(place, quoted, people))
      const resolved = spoken ? { ...frame, sources: last, goesOn: true as const } : frame
      if (resolved.sources.length > 0) [last, since] = [resolved.sources, 0]
      return resolved
    })
  })
}

/** Whether a pronoun is nobody's, or somebody's who is named in quoted words only. */
function goesOn(
  tree: Tree,
  { source, sources }: Frame,
  last: readonly Actor[],
  isQuotedOnly: (place: { entity: string; sentence: number }) => boolean,
): boolean {
  if (source === undefined || !/^(?:he|she)$/i.test(tree.token(source)?.text ?? '')) return false
  const [actor] = sources
  return actor
    ? isQuotedOnly({ entity: actor.entity, sentence: tree.sentence.index })
    : last.every(({ anonymous }) => anonymous)
}

/** Whether quoted words name an entity that the narrator does not, in a sentence or in those shortly before it. */
function isOnlyQuoted(
  { entity, sentence }: { entity: string; sentence: number },
  quoted: readonly Quoted[],
  people: People,
): boolean {
  let found = false
  for (let at = sentence; at >= Math.max(0, sentence - MEMORY); at -= 1)
    for (const mention of people.mentionsIn(at).slice(-MOST))
      if (mention.entity === entity && mention.form !== 'pronoun') {
        if ((quoted[at]?.[mention.head] ?? -1) < 0) return false
        found = true
      }
  return found
}
