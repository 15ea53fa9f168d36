// "the Reagan administration": the capitalized word before it is a person, also where the reader passed it over.
import type { Reading } from '../../model.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { BODY_ADJECTIVES } from '../lookup/bodies.ts'
import { DEMONYMS } from '../lookup/countries.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { byPlace } from './name.ts'
import type { Name } from './name.ts'

export function addLeaders(names: readonly Name[], reading: Reading): Name[] {
  const taken = new Set(
    names.flatMap(({ sentence, from, to }) =>
      Array.from({ length: to - from }, (_, index) => `${sentence}:${from + index}`),
    ),
  )
  const added = reading.sentences.flatMap(({ tokens, index: sentence }) =>
    tokens.flatMap((token, at): Name[] => {
      const leader = tokens[at - 1]
      if (token.text !== 'administration' || !leader || !/^the$/i.test(tokens[at - 2]?.text ?? '')) return []
      if (taken.has(`${sentence}:${at - 1}`) || !isSurname(leader.text)) return []
      return [
        { sentence, from: at - 1, to: at, label: 'person', probability: 0.6, rule: 'leader of an administration' },
      ]
    }),
  )
  return [...names, ...added].sort(byPlace)
}

const isSurname = (text: string): boolean =>
  /^\p{Lu}\p{L}*\p{Ll}$/u.test(text) &&
  !DEMONYMS.has(text) &&
  !BODY_ADJECTIVES.has(text) &&
  !TITLES.has(fold(text)) &&
  knownName(text) === undefined
