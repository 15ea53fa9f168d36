// The words of a few sentences (or windows of one) → the model's inputs. Each sentence has a slot of its own; free slots hold one piece.
import type { TensorInput } from './runtime.ts'
import type { WordPieces } from './wordpiece.ts'

/** Sentences that the model reads in one run, each as if it stood alone. */
export const SLOTS = 4

export interface Stretch {
  /** The words as they stand in the text. */
  words: readonly string[]
  /** The shape of each word, taken over the whole sentence. */
  shapes: readonly number[]
}

/** @param stretches one to `SLOTS` of them */
export function encode(stretches: readonly Stretch[], pieces: WordPieces): Record<string, TensorInput> {
  const columns = { ids: [], shape: [], place: [], first: [], word_shape: [], pieces: [], words: [] }
  const filled: Columns = columns
  for (let slot = 0; slot < SLOTS; slot++) {
    const stretch = stretches[slot]
    const start = filled.ids.length
    if (stretch) add(filled, stretch, pieces)
    else addNothing(filled, pieces)
    filled.pieces.push(filled.ids.length - start)
    for (let place = 0; start + place < filled.ids.length; place++) filled.place.push(place)
  }
  return Object.fromEntries(Object.entries(filled).map(([name, values]) => [name, tensor(name, values)]))
}

type Columns = Record<'ids' | 'shape' | 'place' | 'first' | 'word_shape' | 'pieces' | 'words', number[]>

function add(columns: Columns, { words, shapes }: Stretch, pieces: WordPieces): void {
  const { ids, shape, first } = columns
  addPiece(columns, pieces.open, 0)
  for (const [index, word] of words.entries()) {
    first.push(ids.length)
    for (const id of pieces.pieces(word)) addPiece(columns, id, shapes[index] ?? 0)
  }
  addPiece({ ids, shape }, pieces.close, 0)
  columns.word_shape.push(...shapes)
  columns.words.push(words.length)
}

function addNothing(columns: Columns, { open }: WordPieces): void {
  columns.first.push(columns.ids.length)
  addPiece(columns, open, 0)
  columns.word_shape.push(0)
  columns.words.push(1)
}

function addPiece({ ids, shape }: Pick<Columns, 'ids' | 'shape'>, id: number, itsShape: number): void {
  ids.push(id)
  shape.push(itsShape)
}

/** One row; the lengths of the slots are a plain list. */
function tensor(name: string, values: readonly number[]): TensorInput {
  const isList = name === 'pieces' || name === 'words'
  return { data: Int32Array.from(values), shape: isList ? [values.length] : [1, values.length] }
}
