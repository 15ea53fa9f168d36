// Who "he said" is after a quotation: a name inside the quoted words is whom the speaker speaks of, and not himself.
import type { Actor, People } from '../../../entities/people.ts'
import type { Frame } from './frames.ts'
import type { Quoted } from './speakers.ts'
import type { Tree } from '../grammar/tree.ts'

/** Sentences back that the last speaker is remembered. */
const MEMORY = 3
/** Mentions of a sentence that are looked at; more are no sentence but a list. */
const MOST = 100

/** Sentences back that a pronoun without an owner is given to a named speaker. */
const NEAR = 2

interface Last {
  actors: readonly Actor[]
  /** Sentences since they spoke. */
  since: number
}

interface Context {
  quoted: readonly Quoted[]
  people: People
}

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
  const last: Last = { actors: [], since: 0 }
  return trees.map((tree, at) => {
    last.since += 1
    return (frames[at] ?? []).map(frame => {
      if (frame.source === undefined || (quoted[at]?.[frame.verb] ?? -1) >= 0) return frame
      const spoken = last.actors.length > 0 && last.since <= MEMORY && goesOn(tree, frame, last, { quoted, people })
      const resolved = spoken ? { ...frame, sources: last.actors, goesOn: true as const } : frame
      if (resolved.sources.length > 0) [last.actors, last.since] = [resolved.sources, 0]
      return resolved
    })
  })
}

/** Whether a pronoun is nobody's and fits the last speaker, or is somebody's who is named in quoted words only. */
function goesOn(tree: Tree, { source, sources }: Frame, last: Last, { quoted, people }: Context): boolean {
  const pronoun = source === undefined ? '' : (tree.token(source)?.text.toLowerCase() ?? '')
  const [actor] = sources
  if (actor) return /^s?he$/.test(pronoun) && isOnlyQuoted(actor.entity, tree.sentence.index, { quoted, people })
  const isPerson = last.actors.every(({ entity }) => people.entity(entity)?.category === 'person')
  if (pronoun === 'it') return !isPerson && last.since <= NEAR
  if (!/^s?he$/.test(pronoun)) return false
  return last.actors.every(({ anonymous }) => anonymous) || (isPerson && last.since <= NEAR)
}

/** Whether quoted words name an entity that the narrator does not, in a sentence or in those shortly before it. */
function isOnlyQuoted(entity: string, sentence: number, { quoted, people }: Context): boolean {
  let found = false
  for (let at = sentence; at >= Math.max(0, sentence - MEMORY); at -= 1)
    for (const mention of people.mentionsIn(at).slice(-MOST))
      if (mention.entity === entity && mention.form !== 'pronoun') {
        if ((quoted[at]?.[mention.head] ?? -1) < 0) return false
        found = true
      }
  return found
}
