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
function goesOn(tree: Tree, frame: Frame, last: Last, { quoted, people }: Context): boolean {
  const { source, sources } = frame
  const pronoun = source === undefined ? '' : (tree.token(source)?.text.toLowerCase() ?? '')
  const [actor] = sources
  if (actor) {
    const sentence = tree.sentence.index
    return (
      /^s?he$/.test(pronoun) &&
      (isOnlyQuoted(actor.entity, sentence, { quoted, people }) ||
        (isNamedIn(tree, frame, actor.entity, people) && isOther(actor.entity, last, people)) ||
        isOutspoken(actor.entity, pronoun, { last, sentence, people }))
    )
  }
  const isPerson = last.actors.every(({ entity }) => people.entity(entity)?.category === 'person')
  if (pronoun === 'it') return !isPerson && last.since <= NEAR
  if (!/^s?he$/.test(pronoun)) return false
  return last.actors.every(({ anonymous }) => anonymous) || (isPerson && last.since <= NEAR)
}

/** "Jordan was not only a name, he said": nobody calls himself by his name. */
const isNamedIn = (tree: Tree, { contents, source = -1 }: Frame, entity: string, people: People): boolean =>
  people
    .mentionsIn(tree.sentence.index)
    .slice(0, MOST)
    .some(
      mention =>
        mention.entity === entity &&
        mention.form === 'name' &&
        mention.head < source &&
        contents.some(content => tree.holds(content, mention.head)),
    )

/** One person spoke shortly before, and another than this one. */
const isOther = (entity: string, { actors, since }: Last, people: People): boolean =>
  since <= NEAR &&
  actors.length === 1 &&
  actors.every(actor => actor.entity !== entity && people.entity(actor.entity)?.category === 'person')

/** “… second-class members.” “The risk is real,” he claimed: the one who spoke just before, if nobody else was named since and no "she" stands for him. */
function isOutspoken(
  entity: string,
  pronoun: string,
  { last, sentence, people }: { last: Last; sentence: number; people: People },
): boolean {
  const [speaker, ...others] = last.actors
  if (!speaker || others.length > 0 || speaker.anonymous || speaker.entity === entity || last.since > NEAR) return false
  if (people.entity(speaker.entity)?.category !== 'person') return false
  for (let at = sentence - last.since; at <= sentence; at += 1)
    if (people.mentionsIn(at).some(mention => mention.entity === entity && mention.form !== 'pronoun')) return false
  const other = pronoun === 'he' ? /^(?:she|hers?|herself)$/i : /^(?:he|his|him|himself)$/i
  return !people.mentions.some(({ entity: owner, text }) => owner === speaker.entity && other.test(text))
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
