// Acronyms in capitals that the reader passed over: an organization, where one of them acts, has or is joined to something as a proper noun in mixed
// text, and it is no common measure, disease or currency ("GDP", "HIV", "USD").
import type { Reading, Sentence, Token } from '../../model.ts'
import { COMMON_ACRONYMS } from '../../lexicon/common-acronyms.ts'
import { isCapitalized, bySentence, byPlace, overlap, textOf } from './name.ts'
import type { Name } from './name.ts'

export function addAcronyms(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  const known = new Set(
    names
      .filter(({ label, probability }) => label === 'organization' && probability >= 0.5)
      .map(name => textOf(reading, name)),
  )
  const mixed = reading.sentences.filter(sentence => !isShouted(sentence))
  const acting = new Set(mixed.flatMap(({ tokens }) => tokens.filter(isActor).map(({ text }) => text)))
  const added = mixed.flatMap(sentence => {
    const own = [...(groups.get(sentence.index) ?? [])]
    return sentence.tokens
      .filter(token => isUnreadAcronym(token, sentence) && (acting.has(token.text) || known.has(token.text)))
      .flatMap((token): Name[] => {
        const name: Name = {
          sentence: sentence.index,
          from: token.index,
          to: token.index + 1,
          label: 'organization',
          probability: 0.5,
          rule: 'acronym',
        }
        return own.some(other => overlap(other, name)) || isDated(token, sentence) ? [] : [name]
      })
  })
  return [...names, ...added].sort(byPlace)
}

/** A line in capitals says nothing. */
const isShouted = ({ tokens }: Sentence): boolean => {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text))
  return words.length > 1 && words.filter(({ text }) => !/\p{Ll}/u.test(text)).length > words.length / 3
}

/** What is only given or taken may be a drug: "start giving AZT to mothers". */
const isActor = ({ text, deprel }: Token): boolean => ACRONYM.test(text) && !/^i?obj/.test(deprel)

const ACRONYM = /^(?:\p{Lu}{3,6}|(?:\p{Lu}\.){3,6})$/u

/** A subject, possessor or agent: what acts is named. "An SS officer" may be anything; with full stops, "M.C.C.", before no other name, it is one anywhere. */
function isUnreadAcronym(token: Token, { tokens }: Sentence): boolean {
  if (!ACRONYM.test(token.text) || COMMON_ACRONYMS.has(token.text.replaceAll('.', ''))) return false
  const [before, after] = [tokens[token.index - 1]?.text ?? '', tokens[token.index + 1]?.text ?? '']
  if (/^\d|^-$/.test(after) || /^[-$€£]$/.test(before)) return false
  if (token.text.includes('.')) return !isCapitalized(before) && !isCapitalized(after)
  return token.upos === 'PROPN' && /^(?:nsubj|nmod|obl|obj|conj|appos)/.test(token.deprel)
}

/** Already a date or part of one ("GMT" after a time). */
const isDated = (token: Token, { names }: Sentence): boolean =>
  names.some(({ label, from, to }) => label === 'date' && token.index >= from && token.index < to)
