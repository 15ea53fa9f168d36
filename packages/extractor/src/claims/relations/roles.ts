// What a role noun says: which predicate it makes, whether it is over. Used by titles, appositions and activities alike; owners.ts says whose it is.
import { relationOf } from '../../language/grammar.ts'
import {
  BELONGING_ROLES,
  FORMER_WORDS,
  LEADING_ROLES,
  OFFICES_OF_ONE_STATE,
  PLAYERS,
  REPRESENTING_ROLES,
  ROLES_OF_PLACES,
  STATE_OFFICES,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/roles.ts'
import type { RelationPredicate, Sentence, Token } from '../../model.ts'

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
  (ROLES.has(lastPart(roleWord(token))) || OCCUPATION.test(roleWord(token)))

/** "primatologist", "pediatrician", "statistician", "cinematographer": trades that no list has whole. */
const OCCUPATION = /\p{L}{3}(?:ologist|iatrist|iatrician|ographer|matician|etician|istician|itioner)$/u

/** "Supervisors", "spokesmen": a role of several. */
export const isPlural = (role: Token): boolean =>
  isRole(role) && /(?:s|men)$/.test(role.text) && roleWord(role) !== role.text.toLowerCase()

/** "co-chairman" and "Secretary-General" are read by their last part when the whole is not listed. */
function lastPart(word: string): string {
  return ROLES.has(word) ? word : (word.split('-').at(-1) ?? word)
}

/** `LEADS` for the head of an organization; a state is served (`AFFILIATED_WITH`), as the contract's table has it for ministers and presidents alike. */
export function predicateOf(role: Token, wording: string, isState: boolean): RelationPredicate {
  const word = lastPart(roleWord(role))
  if (REPRESENTING_ROLES.has(word)) return 'REPRESENTS'
  const deputy = /\b(deputy|vice|assistant|under|acting deputy|associate)\b/i.test(wording)
  const leads = (LEADING_ROLES.has(word) && !(word === 'executive' && !CHIEF.test(wording))) || OF_ALL.test(wording)
  return leads && !deputy && !isState ? 'LEADS' : 'AFFILIATED_WITH'
}

/** "chief executive", not "a senior executive". */
const CHIEF = /\bchief[ -]executive\b/i

/** Whoever is that is over all others: "director-general", "general secretary". */
const OF_ALL = /\b(?:secretary|director|governor|commissioner)[ -]general\b|\b(?:general|executive) secretary\b/i

/** Whether a state or a place has such people: its officials, not its professors, lawyers and farmers. */
export const isOfPlaces = (role: Token): boolean => ROLES_OF_PLACES.has(lastPart(roleWord(role)))

/** "Newcastle striker": of a team that has a place's name. */
export const isPlayer = (role: Token): boolean => PLAYERS.has(lastPart(roleWord(role)))

export const isFormer = (wording: string): boolean =>
  wording
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => FORMER_WORDS.has(word))

/** Conjuncts of a role in the same stretch: "the ambassador … and now an analyst at …". */
export function rolesIn(sentence: Sentence, from: number, to: number): Token[] {
  const roles = sentence.tokens.slice(Math.max(0, from), to).filter(isRole)
  return roles.filter(
    token =>
      !isPremodifier(sentence, token) &&
      !roles.some(
        ({ index }) => index === token.index + 1 || (index === token.index + 2 && isHyphen(sentence, index - 1)),
      ),
  )
}

const isHyphen = ({ tokens }: Sentence, index: number): boolean => tokens[index]?.text === '-'

/** "attorney general": the second word is not what it looks like. */
const isGeneral = ({ tokens }: Sentence, index: number): boolean =>
  GENERAL.test(`${tokens[index - 1]?.text ?? ''} ${tokens[index]?.text ?? ''}`)

/** Where a role's word begins: "director" in "director-general", "attorney" in "attorney general". */
export function roleStart(sentence: Sentence, { index }: Token): number {
  let from = isGeneral(sentence, index) ? index - 1 : index
  while (isHyphen(sentence, from - 1) && sentence.tokens[from - 2]?.end === sentence.tokens[from - 1]?.start) from -= 2
  return from
}

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

/** @param wording of the whole title, where an office of two words may stand: "deputy attorney general" */
export const isStateOffice = (role: Token, wording = ''): boolean =>
  STATE_OFFICES.has(lastPart(roleWord(role))) || GENERAL.test(wording)

const GENERAL = /\b(?:attorney|solicitor|surgeon|postmaster|prosecutor|procurator|governor)[ -]general\b/i

/** "President of World Vision" and "president of the sport's governing body" head nothing of the state's; "Minister of Labour" and "President of the Republic" do. */
export function isOfOther({ tokens }: Sentence, role: Token): boolean {
  const [of, next, after] = [tokens[role.index + 1], tokens[role.index + 2], tokens[role.index + 3]]
  if (!HEADS_OF_STATE.test(roleWord(role)) || of?.text !== 'of') return false
  const name = /^(?:the|a|an|its|their|this|that)$/i.test(next?.text ?? '') ? after : next
  return name !== undefined && !OF_STATE.test(name.text)
}

const OF_STATE =
  /^(?:Republic|Board|Council|Exchequer|Treasury|Duchy|Federal|country|nation|republic|state|federation|people|government)$/

export const HEADS_OF_STATE = /^(?:president|premier|minister-president|chancellor|king|queen|emperor|ruler)$/
