// Entities and mentions → People: look-up by place, in constant time.
import type { Entity, Mention } from '../model.ts'
import type { Actor, People } from './people.ts'

const NOBODY: readonly Actor[] = []
const NOTHING: readonly Mention[] = []

/** A place in the article as a key of a map. */
export const placeKey = (sentence: number, token: number): string => `${sentence}:${token}`

/**
 * @param entities of one article
 * @param mentions in any order
 * @param actors by `placeKey` of the head of each actor phrase without a name
 */
export function indexMentions(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, readonly Actor[]>,
): People {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const bySentence = new Map<number, Mention[]>()
  for (const mention of sorted) bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  const byPlace = innermost(sorted)
  const actorsOf = (sentence: number, token: number): readonly Actor[] => {
    const phrase = actors.get(placeKey(sentence, token))
    if (phrase) return phrase
    const mention = byPlace.get(placeKey(sentence, token))
    return mention?.head === token ? [named(mention)] : NOBODY
  }
  return {
    entities,
    mentions: sorted,
    entity: id => byId.get(id),
    mentionsIn: sentence => bySentence.get(sentence) ?? NOTHING,
    mentionAt: (sentence, token) => byPlace.get(placeKey(sentence, token)),
    entityAt: (sentence, token) => byPlace.get(placeKey(sentence, token))?.entity,
    actorOf: (sentence, token) => actorsOf(sentence, token)[0],
    actorsOf,
  }
}

const named = ({ entity, reason, confidence }: Mention): Actor => ({ entity, anonymous: false, reason, confidence })

/** For each token the shortest mention that it heads, else the shortest that holds it. */
function innermost(mentions: readonly Mention[]): Map<string, Mention> {
  const places = new Map<string, Mention>()
  for (const mention of mentions) {
    for (let token = mention.from; token < mention.to; token += 1) {
      const key = placeKey(mention.sentence, token)
      const rival = places.get(key)
      if (!rival || prefers(token, mention, rival)) places.set(key, mention)
    }
  }
  return places
}

function prefers(token: number, mention: Mention, rival: Mention): boolean {
  const [heads, rivalHeads] = [mention.head === token, rival.head === token]
  return heads === rivalHeads ? mention.to - mention.from < rival.to - rival.from : heads
}
