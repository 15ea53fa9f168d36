// Headlines in Title Case and in capitals: there a capital letter says nothing, so that names need the body's word for it.
import type { Reading, Sentence } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { isCapitalized, textOf } from './name.ts'
import type { Name } from './name.ts'

/** Nearly every longer word is capitalized, and there are at least four of them. */
export function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  const capitalized = words.filter(({ text }) => isCapitalized(text)).length
  return words.length >= 4 && capitalized >= words.length * 0.8
}

/** Keeps a headline's names that the body or a list confirms, cut down to what it confirms: "Biden Warns" → Biden. */
export function tameHeadlines(names: readonly Name[], reading: Reading): Name[] {
  const headlines = new Set(reading.sentences.filter(isHeadline).map(({ index }) => index))
  if (headlines.size === 0) return [...names]
  const confirmed = wordsOfBody(names, reading, headlines)
  return names.flatMap(name => (headlines.has(name.sentence) ? tamed(name, reading, confirmed) : [name]))
}

function wordsOfBody(names: readonly Name[], reading: Reading, headlines: ReadonlySet<number>): ReadonlySet<string> {
  const body = names.filter(({ sentence }) => !headlines.has(sentence))
  return new Set(body.flatMap(name => fold(textOf(reading, name)).split(' ')))
}

/** Unconfirmed words at the edges fall; a name without any confirmed word stays only when the reader is nearly certain. */
function tamed(name: Name, reading: Reading, confirmed: ReadonlySet<string>): Name[] {
  if (knownName(textOf(reading, name))) return [name]
  const tokens = reading.sentences[name.sentence]?.tokens ?? []
  const sure = (at: number): boolean =>
    fold(tokens[at]?.text ?? '')
      .split(' ')
      .some(word => confirmed.has(word))
  let { from, to } = name
  while (from < to && !sure(from)) from += 1
  while (to > from && !sure(to - 1)) to -= 1
  if (from < to) return [{ ...name, from, to, ...(from === name.from && to === name.to ? {} : { rule: 'headline' }) }]
  return name.probability > 0.9 && name.to - name.from <= 3 ? [name] : []
}
