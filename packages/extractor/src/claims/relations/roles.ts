// What a role noun says: which predicate it makes, whose role it is, whether it is over. Used by titles and appositions alike.
import type { Actor, People } from '../../entities/people.ts'
import { dependents, relationOf } from '../../language/grammar.ts'
import {
  BELONGING_ROLES,
  FORMER_WORDS,
  LEADING_ROLES,
  OFFICES_OF_ONE_STATE,
  REPRESENTING_ROLES,
  STATE_OFFICES,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/roles.ts'
import type { Mention, RelationPredicate, Sentence, Token } from '../../model.ts'

/** Lower-case lemma of a role noun, with abbreviations written out: `Gov.` → governor. */
export const roleWord = (token: Token): string =>
  TITLE_ABBREVIATIONS.get(token.text.toLowerCase()) ?? singular(token.text.toLowerCase())

const ROLES = new Set([...LEADING_ROLES, ...REPRESENTING_ROLES, ...BELONGING_ROLES])

function singular(word: string): string {
  if (ROLES.has(word)) return word
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/, '')
}

export const isRole = (token: Token): boolean =>
  (token.upos === 'NOUN' || token.upos === 'PROPN' || TITLE_ABBREVIATIONS.has(token.text.toLowerCase())) &&
  ROLES.has(lastPart(roleWord(token)))

/** "co-chairman" and "Secretary-General" are read by their last part when the whole is not listed. */
function lastPart(word: string): string {
  return ROLES.has(word) ? word : (word.split('-').at(-1) ?? word)
}

/** `LEADS` for the head of an organization; a state is served (`AFFILIATED_WITH`), as the contract's table has it for ministers and presidents alike. */
export function predicateOf(role: Token, wording: string, isState: boolean): RelationPredicate {
  const word = lastPart(roleWord(role))
  if (REPRESENTING_ROLES.has(word)) return 'REPRESENTS'
  const deputy = /\b(deputy|vice|assistant|under|acting deputy|associate)\b/i.test(wording)
  return LEADING_ROLES.has(word) && !deputy && !isState ? 'LEADS' : 'AFFILIATED_WITH'
}

export const isFormer = (wording: string): boolean =>
  wording
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => FORMER_WORDS.has(word))

/** "ambassador to Ukraine", "envoy for Syria": whom the role is sent to, not whom it serves. */
const SENT_TO = new Set(['to', 'for', 'on'])
const BELONGS = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'to'])

/**
 * Whose role it is, in order of what binds it most closely: a name or demonym before it ("NATO secretary general", "Russian minister"),
 * an owner ("Spain's prime minister"), what it is the role of ("president of the National Union of Mineworkers").
 * "US ambassador to Ukraine" serves the US; "the mayor of a town in Ukraine" is not read across a second preposition.
 */
export function ownersOf(sentence: Sentence, role: Token, people: People): Actor[] {
  const before = dependents(sentence, role.index, 'compound', 'amod', 'nmod:poss', 'nmod', 'flat').filter(
    ({ index }) => index < role.index,
  )
  const owners = before.flatMap(token => owner(sentence, token, people))
  const after = dependents(sentence, role.index, 'nmod').filter(({ index }) => index > role.index)
  const complements = after.filter(token => {
    const preposition = dependents(sentence, token.index, 'case')[0]?.text.toLowerCase() ?? ''
    return BELONGS.has(preposition) && !(SENT_TO.has(preposition) && (owners.length > 0 || isSent(role)))
  })
  return [...owners, ...complements.flatMap(token => owner(sentence, token, people))]
}

const isSent = (role: Token): boolean => /^(ambassador|envoy|emissary|nuncio|delegate|consul)$/.test(roleWord(role))

/** Organizations (or governed places) that a word stands for; for "the Lombardy region" the name inside the phrase. */
function owner(sentence: Sentence, token: Token, people: People): Actor[] {
  const direct = people
    .actorsOf(sentence.index, token.index)
    .filter(actor => people.entity(actor.entity)?.category === 'organization')
  if (direct.length > 0) return [...direct]
  const place = people.mentionAt(sentence.index, token.index)
  if (place?.category === 'venue' || place?.category === 'organization') return [asActor(place)]
  return dependents(sentence, token.index, 'compound', 'nmod:poss', 'appos', 'flat')
    .flatMap(({ index }) => people.mentionAt(sentence.index, index) ?? [])
    .filter(({ category }) => category === 'organization' || category === 'venue')
    .map(asActor)
}

const asActor = ({ entity, reason, confidence }: Mention): Actor => ({ entity, anonymous: false, reason, confidence })

/** Conjuncts of a role in the same stretch: "the ambassador … and now an analyst at …". */
export const rolesIn = (sentence: Sentence, from: number, to: number): Token[] =>
  sentence.tokens.slice(Math.max(0, from), to).filter(token => isRole(token) && !isPremodifier(sentence, token))

/** "press" in "press secretary" and "deputy" in "deputy minister" only modify a role. */
function isPremodifier(sentence: Sentence, token: Token): boolean {
  const head = sentence.tokens[token.head]
  return (
    head !== undefined &&
    head.index > token.index &&
    ['compound', 'amod', 'flat', 'nmod:poss'].includes(relationOf(token)) &&
    isRole(head)
  )
}

/** A state whose office this is by its English name alone ("Secretary of State"), else undefined. */
export function stateOfOffice(wording: string): string | undefined {
  const words = wording.toLowerCase()
  return [...OFFICES_OF_ONE_STATE].find(([office]) => words.includes(office))?.[1]
}

export const isStateOffice = (role: Token): boolean => STATE_OFFICES.has(lastPart(roleWord(role)))
