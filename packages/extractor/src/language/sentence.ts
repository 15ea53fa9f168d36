// One sentence through the model: words, pieces, windows, answers, put together as a Sentence with offsets into the article.
import type { NameSpan, Sentence, Token } from '../model.ts'
import type { SentenceSpan } from '../text/segment.ts'
import { decode } from './decode.ts'
import type { Decoded } from './decode.ts'
import { encode } from './encode.ts'
import type { Labels } from './labels.ts'
import type { Lemmatizer } from './lemma.ts'
import { repairNames } from './names.ts'
import type { Runtime } from './runtime.ts'
import { sentenceShapes } from './shapes.ts'
import { windows } from './windows.ts'
import type { Window } from './windows.ts'
import type { WordPieces } from './wordpiece.ts'
import type { WordSplitter } from './words.ts'

export interface Parts {
  runtime: Runtime
  split: WordSplitter
  pieces: WordPieces
  labels: Labels
  lemma: Lemmatizer
}

/** The pieces that open and close a run. */
const MARKS = 2
/** Longer runs cost with the square of their length, and the model has hardly seen any. */
const LONGEST_RUN = 256

/** Reads one sentence by itself, so that nothing beside it can change the answer. */
export async function readSentence(text: string, span: SentenceSpan, index: number, parts: Parts): Promise<Sentence> {
  const spans = parts.split(text, span)
  const words = spans.map(word => text.slice(word.start, word.end))
  const shapes = sentenceShapes(words)
  const sizes = words.map(word => parts.pieces.pieces(word).length)
  const decoded: { window: Window; answer: Decoded }[] = []
  const isMark = (word: number): boolean => /^[,;:.–—]$/.test(words[word] ?? '')
  for (const window of windows(sizes, isMark, Math.min(parts.labels.maxPieces, LONGEST_RUN) - MARKS)) {
    const inputs = encode(words.slice(window.from, window.to), shapes.slice(window.from, window.to), parts.pieces)
    decoded.push({ window, answer: decode(await parts.runtime.run(inputs), window.to - window.from, parts.labels) })
  }
  const tokens = joinTokens(decoded).map((grammar, position): Token => {
    const word = words[position] ?? ''
    const { start, end } = spans[position] ?? span
    return { start, end, text: word, index: position, lemma: parts.lemma(word, grammar.upos), ...grammar }
  })
  const vector = unit(decoded.map(({ answer }) => answer.vector))
  const { start, end, paragraph } = span
  return { start, end, paragraph, index, tokens, names: namesOf(decoded, tokens), ...(vector && { vector }) }
}

/** Later windows hang on the root of the first, as sentences strung together would. */
function joinTokens(decoded: readonly { window: Window; answer: Decoded }[]): Decoded['words'] {
  const root = decoded[0]?.answer.words.findIndex(({ head }) => head < 0) ?? -1
  return decoded.flatMap(({ window, answer }) =>
    answer.words.map(word => {
      if (word.head >= 0) return { ...word, head: word.head + window.from }
      return window.from === 0 ? word : { ...word, head: root, deprel: 'parataxis' }
    }),
  )
}

function namesOf(decoded: readonly { window: Window; answer: Decoded }[], tokens: readonly Token[]): NameSpan[] {
  const names = decoded.flatMap(({ window, answer }) =>
    answer.names.map(name => ({ ...name, from: name.from + window.from, to: name.to + window.from })),
  )
  return repairNames(names, tokens).map(name => ({
    ...name,
    start: tokens[name.from]?.start ?? 0,
    end: tokens[name.to - 1]?.end ?? 0,
  }))
}

/** The direction of the sum; undefined without vectors. */
function unit(vectors: readonly (Float32Array | undefined)[]): Float32Array | undefined {
  const [first, ...rest] = vectors.filter(vector => vector !== undefined)
  if (!first) return undefined
  const sum = first.map((value, index) => rest.reduce((total, vector) => total + (vector[index] ?? 0), value))
  const length = Math.hypot(...sum)
  return length > 0 ? sum.map(value => value / length) : sum
}
