// The organization that a phrase begins with, word by word: "the Times", "IT firm Dimension Data", "JMEV's research institute", "the bureau", "the
// Geneva-based WHO". For what follows a preposition, where the grammar may hang the words on something else.
import type { Actor, People } from '../../entities/people.ts'
import type { Mention, Sentence } from '../../model.ts'

export interface NextOrganization {
  actor: Actor
  /** Token after its name. */
  to: number
}

/** How many words may stand before the name. */
const MOST = 6

/** @param from the token after the preposition */
export function nextOrganization(sentence: Sentence, from: number, people: People): NextOrganization | undefined {
  const { tokens } = sentence
  let at = from
  for (; at < from + MOST; at += 1) {
    const name = people.mentionsIn(sentence.index).find(one => one.from === at && one.form === 'name')
    const isBased = tokens[name?.to ?? -1]?.text === '-' && /^based$/i.test(tokens[(name?.to ?? 0) + 1]?.text ?? '')
    if (name && isBased) at = name.to + 1
    else if (name) return name.category === 'organization' ? { actor: actorOf(name), to: name.to } : undefined
    else if (!MODIFIER.test(tokens[at]?.upos ?? '')) break
  }
  const noun = tokens[at - 1]
  const actor = noun?.upos === 'NOUN' ? people.actorOf(sentence.index, noun.index) : undefined
  const isFit = actor && !actor.anonymous && people.entity(actor.entity)?.category === 'organization'
  return isFit ? { actor, to: at } : undefined
}

const MODIFIER = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/

export const actorOf = ({ entity, reason, confidence }: Mention): Actor => ({
  entity,
  anonymous: false,
  reason,
  confidence,
})
