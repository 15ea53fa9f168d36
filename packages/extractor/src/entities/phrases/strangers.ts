// Common nouns that name nobody known: they count only so that a pronoun for one of them is not given to somebody else ("the gunman … he",
// "sellers … they", "the deal … it").
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import { PEOPLE_NOUNS } from '../../lexicon/people-nouns.ts'
import { BELONGING_ROLES, LEADING_ROLES, REPRESENTING_ROLES } from '../../lexicon/roles.ts'
import type { Sentence, Token } from '../../model.ts'
import { genderOfWord } from '../identity/gender.ts'
import { dependents, isSubject, roleOf } from '../use/grammar.ts'
import type { PlaceInClause, Spoken } from './history.ts'
import { SAYING } from './speakers.ts'

export function strangerAt(token: Token, sentence: Sentence): Omit<Spoken, 'quoted'> | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || /^(?:compound|flat|appos|nmod:desc|amod|fixed)/.test(token.deprel))
    return undefined
  if (isNamedBeside(token, sentence)) return undefined
  const lemma = token.lemma.toLowerCase()
  const isPerson = isPersonNoun(lemma)
  const gender = isPerson ? genderOfWord(lemma) : undefined
  return {
    ...placeOf(token, sentence),
    key: `${sentence.index}:${token.index}`,
    category: isPerson ? 'person' : 'thing',
    form: 'noun',
    plural: isPlural(token),
    anonymous: false,
    lemma,
    ...(gender ? { gender } : {}),
  }
}

/** "The chairman, Mr Smith, said he": the name beside it says who it is. */
const isNamedBeside = ({ index }: Token, sentence: Sentence): boolean =>
  dependents(sentence, index).some(child => {
    const { deprel, upos } = sentence.tokens[child] ?? {}
    return deprel === 'appos' && upos === 'PROPN'
  })

/** "Athens is the capital". */
export const isPredicate = ({ index }: Token, sentence: Sentence): boolean =>
  dependents(sentence, index).some(child => sentence.tokens[child]?.deprel === 'cop')

export const isPersonNoun = (lemma: string): boolean =>
  [PEOPLE_NOUNS, SPEAKER_NOUNS, LEADING_ROLES, BELONGING_ROLES, REPRESENTING_ROLES].some(nouns => nouns.has(lemma))

export const isPlural = ({ upos, text, lemma }: Token): boolean =>
  upos !== 'PRON' && /(?:s|men|people|children)$/.test(text) && (lemma !== text || text === 'people')

type Place = Pick<
  Spoken,
  'start' | 'end' | 'sentence' | 'token' | 'paragraph' | 'subject' | 'main' | 'owner' | 'role' | 'says'
>

/** Where a phrase stands and what it is in its clause. */
export function placeOf({ start, end, index, deprel, head: headOfToken }: Token, sentence: Sentence): Place {
  const { relation, head } = roleOf(sentence, index)
  const owner = deprel === 'nmod:poss' && !isSubject(sentence.tokens[headOfToken]?.deprel ?? '')
  return {
    start,
    end,
    sentence: sentence.index,
    token: index,
    paragraph: sentence.paragraph,
    subject: isSubject(relation) || hasRelativeClause(sentence, index),
    main: isSubject(relation) && (head?.head ?? -1) < 0,
    owner,
    role: roleIn(relation),
    says: isSubject(relation) && SAYING.has(head?.lemma ?? ''),
  }
}

function roleIn(relation: string): PlaceInClause {
  if (isSubject(relation)) return 'subject'
  if (/^i?obj/.test(relation)) return 'object'
  if (relation.startsWith('obl')) return 'oblique'
  return relation === 'nmod:poss' ? 'owner' : 'other'
}

/** "the White House, which has reassured": the subject of what follows. */
const hasRelativeClause = (sentence: Sentence, index: number): boolean =>
  dependents(sentence, index).some(child => sentence.tokens[child]?.deprel === 'acl:relcl')
