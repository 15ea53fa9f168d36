// Toward whom a position is taken: whom it addresses, else who would do what it is about, else whoever the topic names.
import type { People } from '../../entities/people.ts'
import { actorsAt } from './holders.ts'
import type { Position } from './position.ts'
import { subjectOf } from './subjects.ts'

/** Acts that are aimed at whoever their topic names; to support "engagement at Nato" is not aimed at Nato. */
const OPPOSING = new Set([
  'accuse',
  'reject',
  'oppose',
  'demand',
  'call-for',
  'warn',
  'threaten',
  'express-concern',
  'deny',
])

/** How many words around the head of the topic its names are looked for. */
const REACH = 40

/** Entity ids, never one of the holders. */
export function targetsOf(people: People, position: Position): string[] {
  const { tree, addressee, matter, holders } = position
  const others = (entities: readonly string[]): string[] =>
    [...new Set(entities)].filter(entity => holders.every(holder => holder.entity !== entity))
  const at = (word: number | undefined): string[] =>
    word === undefined ? [] : others(actorsAt(tree, people, word).map(({ entity }) => entity))
  const addressed = at(addressee)
  if (addressed.length > 0) return addressed
  if (!matter) return []
  const agent = at(subjectOf(tree, matter.word))
  if (agent.length > 0) return agent
  if (!OPPOSING.has(position.act)) return []
  const { from, to } = tree.extent(matter.word)
  const named = tree.tokens
    .slice(Math.max(from, matter.word - REACH), Math.min(to, matter.word + REACH) + 1)
    .flatMap(({ index }) => {
      const mention = people.mentionAt(tree.sentence.index, index)
      return mention?.head === index && (mention.category === 'organization' || mention.category === 'person')
        ? [mention.entity]
        : []
    })
  return others(named).slice(0, 1)
}
