// Acronyms in capitals that the reader passed over: an organization, where they stand as a proper noun in mixed text and are no common measure,
// disease or currency ("GDP", "HIV", "USD").
import type { Reading, Sentence, Token } from '../../model.ts'
import { COMMON_ACRONYMS } from '../../lexicon/common-acronyms.ts'
import { bySentence, byPlace, overlap } from './name.ts'
import type { Name } from './name.ts'

export function addAcronyms(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  const added = reading.sentences.flatMap(sentence => {
    if (isShouted(sentence)) return []
    const own = [...(groups.get(sentence.index) ?? [])]
    return sentence.tokens
      .filter(token => isUnreadAcronym(token, sentence))
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
  return words.filter(({ text }) => !/\p{Ll}/u.test(text)).length > words.length / 3
}

/** A subject, possessor or agent: what acts is named. "An SS officer" may be anything. */
function isUnreadAcronym(token: Token, { tokens }: Sentence): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(token.text) || token.upos !== 'PROPN' || COMMON_ACRONYMS.has(token.text)) return false
  if (!/^(?:nsubj|nmod|obl|obj|conj|appos)/.test(token.deprel)) return false
  const [before, after] = [tokens[token.index - 1]?.text ?? '', tokens[token.index + 1]?.text ?? '']
  return !/^\d|^-$/.test(after) && !/^[-$€£]$/.test(before)
}

/** Already a date or part of one ("GMT" after a time). */
const isDated = (token: Token, { names }: Sentence): boolean =>
  names.some(({ label, from, to }) => label === 'date' && token.index >= from && token.index < to)
