// Headlines in Title Case and in capitals: there a capital letter says nothing, so that names need the body's word for it.
import type { Reading, Sentence } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import { fold } from '../spelling.ts'
import { isCapitalized, textOf } from './name.ts'
import type { Name } from './name.ts'

/** Longer runs of words are no headline, however many names they hold. */
const LONGEST = 20

/** A short line without a full stop where nearly every longer word is capitalized, and there are at least four of them. */
export function isHeadline({ tokens }: Sentence): boolean {
  if (tokens.length > LONGEST || /^[.;]$/.test(tokens.at(-1)?.text ?? '')) return false
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  const capitalized = words.filter(({ text }) => isCapitalized(text)).length
  return words.length >= 4 && capitalized >= words.length * 0.8
}

/** "THE GUILDSMAN WINS": a few words in capitals between paragraphs. */
export const isCrosshead = ({ tokens }: Sentence): boolean => {
  const words = tokens.filter(({ text }) => /\p{L}/u.test(text))
  return words.length > 1 && words.length < 8 && tokens.length < 10 && words.every(({ text }) => !/\p{Ll}/u.test(text))
}

/** Cuts what the body writes in small letters from a headline's names ("Biden Warns" → Biden), and drops doubtful names that it does not confirm. */
export function tameHeadlines(names: readonly Name[], reading: Reading): Name[] {
  const headlines = new Set(
    reading.sentences.filter(sentence => isHeadline(sentence) || isCrosshead(sentence)).map(({ index }) => index),
  )
  if (headlines.size === 0) return [...names]
  const body = reading.sentences.filter(({ index }) => !headlines.has(index)).flatMap(({ tokens }) => tokens)
  const small = new Set(body.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))
  const great = new Set(body.filter(({ text }) => isCapitalized(text)).map(({ text }) => fold(text)))
  return names.flatMap(name => (headlines.has(name.sentence) ? tamed(name, reading, { small, great }) : [name]))
}

interface Words {
  /** Words that the body writes in small letters, and folded those with a capital. */
  small: ReadonlySet<string>
  great: ReadonlySet<string>
}

/** Below this probability a name in a headline needs the body's word for it. */
const DOUBTFUL = 0.6

function tamed(name: Name, reading: Reading, { small, great }: Words): Name[] {
  if (knownName(textOf(reading, name))) return [name]
  const tokens = reading.sentences[name.sentence]?.tokens ?? []
  const shouted = !tokens.some(({ text }) => /\p{Ll}/u.test(text))
  const isCommon = (at: number): boolean => {
    const text = tokens[at]?.text ?? ''
    return !great.has(fold(text)) && (shouted || small.has(text.toLowerCase()))
  }
  let { from, to } = name
  while (from < to && isCommon(from)) from += 1
  while (to > from && isCommon(to - 1)) to -= 1
  const confirmed = tokens.slice(from, to).some(({ text }) => great.has(fold(text)))
  if (from >= to || (!confirmed && (shouted || name.probability < DOUBTFUL))) return []
  return from === name.from && to === name.to ? [name] : [{ ...name, from, to, rule: 'headline' }]
}
