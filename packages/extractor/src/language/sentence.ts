// Sentences through the model: words, pieces, windows, answers, put together as Sentences with offsets into the article.
import type { NameSpan, Sentence, Span, Token } from '../model.ts'
import type { SentenceSpan } from '../text/segment.ts'
import type { Decoded } from './decode.ts'
import type { Parts } from './parts.ts'
import { repairNames } from './names.ts'
import { sentenceShapes } from './shapes.ts'
import { readStretches } from './stretches.ts'
import { windows } from './windows.ts'
import type { Window } from './windows.ts'

/** The pieces that open and close a window. */
const MARKS = 2
/** Longer windows cost with the square of their length, and the model has hardly seen any. */
const LONGEST_WINDOW = 256

/** Reads the sentences of an article, each by itself: nothing beside it changes the answer. */
export async function readSentences(text: string, places: readonly SentenceSpan[], parts: Parts): Promise<Sentence[]> {
  const spans = places.map(place => parts.split(text, place))
  const words = spans.map(own => own.map(({ start, end }) => text.slice(start, end)))
  const answers = await readWords(words, parts)
  return places.map((place, index) => {
    const { words: grammar = [], names = [], vector } = answers[index] ?? {}
    const tokens = (spans[index] ?? []).map((span, position) =>
      tokenOf(span, position, words[index]?.[position] ?? '', grammar[position], parts),
    )
    const { start, end, paragraph } = place
    const placed = repairNames(names, tokens).map(name => placeOf(name, tokens))
    return { start, end, paragraph, index, tokens, names: placed, ...(vector && { vector: unit(vector) }) }
  })
}

/** Grammar and names of the words of sentences, as the model gives them. */
export async function readWords(sentences: readonly (readonly string[])[], parts: Parts): Promise<Decoded[]> {
  const cut = sentences.map(words => windowsOf(words, parts))
  const stretches = sentences.flatMap((words, index) => {
    const shapes = sentenceShapes(words)
    return (cut[index] ?? []).map(({ from, to }) => ({ words: words.slice(from, to), shapes: shapes.slice(from, to) }))
  })
  const answers = (await readStretches(stretches, parts)).values()
  return cut.map(own => join(own.flatMap(window => withAnswer(window, answers.next().value))))
}

const withAnswer = (window: Window, answer: Decoded | undefined): Answered[] => (answer ? [{ window, answer }] : [])

function windowsOf(words: readonly string[], { pieces, labels }: Parts): Window[] {
  const sizes = words.map(word => pieces.pieces(word).length)
  const isMark = (word: number): boolean => /^[,;:.–—]$/.test(words[word] ?? '')
  return windows(sizes, isMark, Math.min(labels.maxPieces, LONGEST_WINDOW) - MARKS)
}

interface Answered {
  window: Window
  answer: Decoded
}

/** Later windows hang on the root of the first, as sentences strung together would. */
function join(read: readonly Answered[]): Decoded {
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
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? vector.map(value => value / length) : vector
}
