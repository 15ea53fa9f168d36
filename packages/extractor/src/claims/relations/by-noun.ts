// Which organization a bare noun before a role means: "federation president Lane Kirkland", "club captain Roy Keane", "the union's leader": what the
// article calls so, else the only one named before that is of such a kind. Not: "state president", "vice president" (no organization).
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import type { Actor, People } from '../../entities/people.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import { modifiersOf } from './owners.ts'
import { HEADS_OF_STATE, isStateOffice, roleWord } from './roles.ts'

export const ownerByNoun = (sentence: Sentence, role: Token, people: People): Actor[] =>
  isStateOffice(role) && !HEADS_OF_STATE.test(roleWord(role))
    ? []
    : modifiersOf(sentence, role).flatMap(noun => meantBy(noun, people))

function meantBy(noun: Token, people: People): Actor[] {
  const body = BODY.test(noun.lemma) ? onlyCalled(noun, people) : undefined
  if (body !== undefined)
    return [{ entity: body, anonymous: false, reason: `the only ${noun.lemma} named`, confidence: 0.6 }]
  const wanted = /^(?:NOUN|ADJ|PROPN)$/.test(noun.upos) ? NOMINAL_NOUNS.get(noun.lemma.toLowerCase()) : undefined
  if (wanted?.category !== 'organization' || wanted.kinds.includes('state')) return []
  const kinds: readonly string[] = wanted.kinds
  const before = people.mentions.filter(
    ({ form, category, start }) => form === 'name' && category === 'organization' && start < noun.start,
  )
  const ofKind = before.filter(({ entity }) => kinds.includes(people.entity(entity)?.kind ?? ''))
  const only = new Set(ofKind.map(({ entity }) => entity)).size === 1 ? ofKind.at(-1) : undefined
  const found = before.findLast(mention => isCalled(mention, noun, people)) ?? only
  return found
    ? [{ entity: found.entity, anonymous: false, reason: `the last ${noun.lemma} named before`, confidence: 0.55 }]
    : []
}

/** "Board President David Chiu", "Commission chairman Lee": words of which one name in the article is made. */
const BODY =
  /^(?:board|committee|commission|union|league|association|foundation|authority|exchange|federation|assembly|senate|institute|trust|fund|society)$/i

function onlyCalled(noun: Token, people: People): string | undefined {
  const called = people.entities.filter(
    ({ id, category }) => category === 'organization' && isCalled({ entity: id }, noun, people),
  )
  return called.length === 1 ? called[0]?.id : undefined
}

const isCalled = ({ entity }: Pick<Mention, 'entity'>, { lemma }: Token, people: People): boolean =>
  [people.entity(entity)?.label ?? '', ...(people.entity(entity)?.aliases ?? [])].some(name =>
    name.toLowerCase().split(' ').includes(lemma.toLowerCase()),
  )
