// Organizations that the reader passed over and a role gives away: "Continental president Robert Six", "an analyst at Energy Security Analysis".
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { PEOPLES_AND_LANGUAGES } from '../../lexicon/peoples.ts'
import { BELONGING_ROLES, LEADING_ROLES } from '../../lexicon/roles.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Reading, Sentence, Token } from '../../model.ts'
import { BODY_ADJECTIVES } from '../lookup/bodies.ts'
import { DEMONYMS } from '../lookup/countries.ts'
import { fold } from '../spelling.ts'
import { bySentence, byPlace, isCapitalized, overlap } from './name.ts'
import type { Name } from './name.ts'

export function addServed(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  const added = reading.sentences.flatMap(sentence => {
    const own = groups.get(sentence.index) ?? []
    const people = own.filter(({ label, from, to }) => label === 'person' && to - from > 1)
    const found = [...people.flatMap(person => servedBefore(sentence, person)), ...servedAfter(sentence)]
    return found.filter(name => !own.some(other => overlap(other, name)))
  })
  return [...names, ...added].sort(byPlace)
}

/** Common nouns of a role right before the name, and the capitalized words before these; not "Former president", "Tory leader", "Met Office forecaster" read as a name already. */
function servedBefore({ tokens, index }: Sentence, person: Name): Name[] {
  let role = person.from
  while (role > 0 && isRoleWord(tokens[role - 1])) role -= 1
  if (!tokens.slice(role, person.from).some(({ lemma }) => isServing(lemma))) return []
  let from = role
  while (from > 0 && isProper(tokens[from - 1])) from -= 1
  const words = tokens.slice(from, role)
  const [first] = words
  if (!first || words.some(({ text }) => isOther(text))) return []
  if (from === 0 && words.length === 1 && isPlain(first) && !ORGANIZATION_WORDS.has(fold(first.text))) return []
  return [{ sentence: index, from, to: role, label: 'organization', probability: 0.55, rule: 'served by a role' }]
}

/** "an analyst at Energy Security Analysis": two and more proper nouns that the reader passed over. */
function servedAfter({ tokens, index }: Sentence): Name[] {
  return tokens.flatMap((link, at): Name[] => {
    const role = tokens[at - 1]
    if (link.text !== 'at' || role?.upos !== 'NOUN' || !isServing(role.lemma)) return []
    let to = at + 1
    while (tokens[to]?.upos === 'PROPN' && isCapitalized(tokens[to]?.text ?? '')) to += 1
    return to - at < 3
      ? []
      : [{ sentence: index, from: at + 1, to, label: 'organization', probability: 0.55, rule: 'served by a role' }]
  })
}

const isServing = (lemma: string): boolean =>
  LEADING_ROLES.has(lemma) || BELONGING_ROLES.has(lemma) || SPOKE.test(lemma)
const SPOKE = /^spokes(?:man|woman|person)$/

const isRoleWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text) && /^(?:NOUN|ADJ|VERB)$/.test(token.upos)

/** An adjective may be a name ("Continental"), but not one of origin or kind: "Swiss-born", "Eastern". */
const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'PROPN' ||
    (token.upos === 'ADJ' && token.index > 0 && !/(?:ian|ese|ish|ern|ic|born)$/.test(token.text))) &&
  isCapitalized(token.text) &&
  token.text.length > 1

const isOther = (text: string): boolean =>
  DEMONYMS.has(text) || BODY_ADJECTIVES.has(text) || PEOPLES_AND_LANGUAGES.has(text) || TITLES.has(fold(text))

/** A sentence's first word is capitalized whatever it is; in capitals or with a capital inside it is a name. */
const isPlain = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}+$/u.test(text)
