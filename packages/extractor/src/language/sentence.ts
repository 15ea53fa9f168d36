// One sentence through the model: words, pieces, windows, answers, put together as a Sentence with offsets into the article.
import type { NameSpan, Sentence, Span, Token } from '../model.ts'
import type { SentenceSpan } from '../text/segment.ts'
import { decode } from './decode.ts'
import type { Decoded } from './decode.ts'
import { encode } from './encode.ts'
import type { Parts } from './parts.ts'
import { repairNames } from './names.ts'
import { sentenceShapes } from './shapes.ts'
import { windows } from './windows.ts'
import type { Window } from './windows.ts'

/** The pieces that open and close a run. */
const MARKS = 2
/** Longer runs cost with the square of their length, and the model has hardly seen any. */
const LONGEST_RUN = 256

/** Reads one sentence by itself, so that nothing beside it can change the answer. */
export async function readSentence(text: string, span: SentenceSpan, index: number, parts: Parts): Promise<Sentence> {
  const spans = parts.split(text, span)
  const words = spans.map(word => text.slice(word.start, word.end))
  const { words: grammar, names, vector } = await readWords(words, parts)
  const tokens = spans.map((place, position) =>
    tokenOf(place, position, words[position] ?? '', grammar[position], parts),
  )
  const { start, end, paragraph } = span
  const placed = repairNames(names, tokens).map(name => placeOf(name, tokens))
  return { start, end, paragraph, index, tokens, names: placed, ...(vector && { vector: unit(vector) }) }
}

/** Grammar and names of the words of one sentence, as the model gives them. */
export async function readWords(words: readonly string[], { runtime, pieces, labels }: Parts): Promise<Decoded> {
  const shapes = sentenceShapes(words)
  const sizes = words.map(word => pieces.pieces(word).length)
  const isMark = (word: number): boolean => /^[,;:.–—]$/.test(words[word] ?? '')
  const read: { window: Window; answer: Decoded }[] = []
  for (const window of windows(sizes, isMark, Math.min(labels.maxPieces, LONGEST_RUN) - MARKS)) {
    const inputs = encode(words.slice(window.from, window.to), shapes.slice(window.from, window.to), pieces)
    read.push({ window, answer: decode(await runtime.run(inputs), window.to - window.from, labels) })
  }
  return join(read)
}

/** Later windows hang on the root of the first, as sentences strung together would. */
function join(read: readonly { window: Window; answer: Decoded }[]): Decoded {
  const root = read[0]?.answer.words.findIndex(({ head }) => head < 0) ?? -1
  const words = read.flatMap(({ window: { from }, answer }) =>
    answer.words.map(word => {
      if (word.head >= 0) return { ...word, head: word.head + from }
      return from === 0 ? word : { ...word, head: root, deprel: 'parataxis' }
    }),
  )
  const names = read.flatMap(({ window: { from }, answer }) =>
    answer.names.map(name => ({ ...name, from: name.from + from, to: name.to + from })),
  )
  const [first, ...rest] = read.flatMap(({ answer }) => answer.vector ?? [])
  const vector = first?.map((value, index) => rest.reduce((sum, other) => sum + (other[index] ?? 0), value))
  return { words, names, ...(vector && { vector }) }
}

type Grammar = Decoded['words'][number]

function tokenOf({ start, end }: Span, index: number, text: string, read: Grammar | undefined, parts: Parts): Token {
  const grammar = read ?? { upos: 'X', head: -1, deprel: 'dep' }
  return { start, end, text, index, lemma: parts.lemma(text, grammar.upos), ...grammar }
}

function placeOf(name: Decoded['names'][number], tokens: readonly Token[]): NameSpan {
  return { ...name, start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 }
}

/** The direction of a sum of vectors. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map(value => value / length) : vector
}
