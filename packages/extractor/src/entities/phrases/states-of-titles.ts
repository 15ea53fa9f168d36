// States that the article names only in titles and by what was theirs: "Soviet premier Mikhail Gorbachev", "the Colombian president, Gustavo Petro",
// "the former Soviet republic of Georgia". Not "Colombian coffee", nor a state that is named besides.
import { LEADING_ROLES, REPRESENTING_ROLES, STATE_OFFICES } from '../../lexicon/roles.ts'
import type { Token } from '../../model.ts'
import { DEMONYMS } from '../lookup/countries.ts'
import { byAdjective } from './owners.ts'
import type { Owner, Scene } from './owners.ts'

/** How far the office may stand from the adjective: "Russian deputy foreign minister". */
const REACH = 5

export function stateOfTitle(token: Token, scene: Scene): Owner | undefined {
  const { sentence, registry, nameAt } = scene
  const before = sentence.tokens[token.index - 1]?.text ?? ''
  const words = [`${before} ${token.text}`, token.text].find(text => DEMONYMS.has(text))
  const state = words === undefined ? undefined : DEMONYMS.get(words)
  if (!state || nameAt(token.index) || registry.named(state.label)) return undefined
  const office = sentence.tokens.slice(token.index + 1, token.index + 1 + REACH).find(({ lemma }) => isOffice(lemma))
  if (!office || !isOneTitle(sentence.tokens.slice(token.index + 1, office.index))) return undefined
  return isBorne(office, scene) || isPossession(office, scene) ? byAdjective(token.index, scene) : undefined
}

const isOffice = (lemma: string): boolean => {
  const noun = lemma.toLowerCase()
  return POSSESSIONS.test(noun) || STATE_OFFICES.has(noun) || LEADING_ROLES.has(noun) || REPRESENTING_ROLES.has(noun)
}

const isOneTitle = (between: readonly Token[]): boolean =>
  between.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos))

const POSSESSIONS = /^(?:republic|colon|territor|protectorate)(?:s|y|ies)?$/

/** "republics Ukraine and Georgia", "colony of Kenya": a state or place is named right after. */
function isPossession({ index, lemma }: Token, { sentence, nameAt }: Scene): boolean {
  const after = sentence.tokens[index + 1]?.text === 'of' ? index + 2 : index + 1
  const category = nameAt(after)?.category
  return POSSESSIONS.test(lemma.toLowerCase()) && (category === 'organization' || category === 'venue')
}

/** A named person stands right after the office, with or without a comma, or is said to hold it. */
function isBorne({ index }: Token, { sentence, nameAt }: Scene): boolean {
  const next = sentence.tokens[index + 1]
  const after = next && /^[,(]$/.test(next.text) ? index + 2 : index + 1
  if (nameAt(after)?.category === 'person') return true
  const above = sentence.tokens[sentence.tokens[index]?.head ?? -1]
  return above !== undefined && sentence.tokens[index]?.deprel === 'appos' && nameAt(above.index)?.category === 'person'
}
