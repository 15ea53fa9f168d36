// "the minister", "the Russian president", "the prime minister": the last person of whom the article says so, of that state when one is told; where it says so of
// nobody, the one who held the office on the day. "the President" in capitals is whoever is titled so, not the president of a union.
import type { Token } from '../../model.ts'
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import type { Antecedent } from '../coreference/antecedent.ts'
import { officesHeld } from '../lookup/office-holders.ts'
import { fold } from '../spelling.ts'
import { dependents } from '../use/grammar.ts'
import type { History, Trace } from './history.ts'
import { byAdjective } from './owners.ts'
import type { Scene } from './owners.ts'
import type { Role, Roles } from './roles.ts'

interface Past {
  history: History
  roles: Roles
  /** ISO day of publication. */
  published?: string | undefined
}

export function definitePerson(noun: Token, scene: Scene, past: Past): Antecedent | undefined {
  const lemma = noun.lemma.toLowerCase()
  if ((!SPEAKER_NOUNS.has(lemma) && !ROLE_NOUNS.has(lemma)) || isBeforeName(noun, scene)) return undefined
  const office = [...modifiersOf(noun, scene), lemma].join(' ')
  const states = statesOf(noun, scene)
  const isGreat = /^\p{Lu}/u.test(noun.text) && noun.index > 1
  const fits = (trace: Trace): boolean => {
    const role = trace.category === 'person' ? past.roles.get(trace.entity) : undefined
    if (!role || !bears(role, office, lemma) || (isGreat && !role.titles.has(lemma))) return false
    return states.length === 0 || role.state?.code === undefined || states.includes(role.state.code)
  }
  const told = past.history.latest(fits)
  if (told) return { entity: told.entity, reason: `the ${office} named before`, confidence: 0.75 }
  return inOffice(office, states, scene, past)
}

const ROLE_NOUNS = new Set(
  `president premier chancellor king queen emperor empress sultan prince pope mayor professor bishop archbishop cardinal chairman chairwoman director judge sheriff coach captain
commissioner superintendent`.split(/\s+/),
)

/** "prime minister" is no minister of another kind: all words of the office must have been said together. */
const bears = (role: Role, office: string, lemma: string): boolean =>
  office === lemma ? role.words.has(lemma) : [...role.phrases].some(phrase => phrase.includes(office))

/** Words that make another office of the noun: "prime", "foreign", "attorney". */
function modifiersOf({ index }: Token, { sentence }: Scene): string[] {
  return dependents(sentence, index).flatMap(child => {
    const token = sentence.tokens[child]
    const word = fold(token?.text ?? '')
    return token && child < index && /^(?:amod|compound)$/.test(token.deprel) && OFFICE_WORDS.has(word) ? [word] : []
  })
}

const OFFICE_WORDS = new Set(
  `prime foreign defence defense finance health interior justice economy economics education energy trade transport home environment agriculture labor labour deputy vice
attorney treasury press general chief executive union party police`.split(/\s+/),
)

/** "the President, Mr Mbeki", "the President Mbeki". */
const isBeforeName = (noun: Token, { sentence, nameAt }: Scene): boolean =>
  nameAt(noun.index + 1)?.category === 'person' ||
  (/^(?:compound|nmod:desc|flat|appos)$/.test(noun.deprel) && nameAt(noun.head)?.category === 'person') ||
  dependents(sentence, noun.index).some(child => nameAt(child)?.category === 'person' && child > noun.index)

function statesOf({ index }: Token, scene: Scene): string[] {
  return dependents(scene.sentence, index).flatMap(child => {
    const name = scene.nameAt(child)
    const named = name && scene.registry.get(name.entity)
    if (named?.kind === 'state' && named.country) return [named.country]
    return byAdjective(child, scene)?.entity.country ?? []
  })
}

/** Somebody spoken of, the only one, who held this office on the day. */
function inOffice(office: string, states: readonly string[], { registry }: Scene, past: Past): Antecedent | undefined {
  const { published, history } = past
  if (!published || !/^(?:president|prime minister|premier|chancellor|pope)$/.test(office)) return undefined
  const people = new Set(
    [...history.recent()].filter(({ category }) => category === 'person').map(({ entity }) => entity),
  )
  const holders = [...people].filter(entity =>
    officesHeld(registry.get(entity)?.label ?? '', published).some(
      term => term.office === office && (states.length === 0 || states.includes(term.state ?? '')),
    ),
  )
  const [only, ...others] = holders
  return only === undefined || others.length > 0
    ? undefined
    : { entity: only, reason: `${office} on the day of the article`, confidence: 0.7 }
}
