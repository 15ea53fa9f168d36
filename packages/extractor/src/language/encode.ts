// The words of one sentence (or window of one) → the model's six inputs.
import type { TensorInput } from './runtime.ts'
import type { WordPieces } from './wordpiece.ts'

/**
 * @param words the words as they stand in the text
 * @param shapes the shape of each word, taken over the whole sentence
 */
export function encode(
  words: readonly string[],
  shapes: readonly number[],
  pieces: WordPieces,
): Record<string, TensorInput> {
  const ids = [pieces.open]
  const pieceShapes = [0]
  const first: number[] = []
  for (const [index, word] of words.entries()) {
    first.push(ids.length)
    for (const id of pieces.pieces(word)) {
      ids.push(id)
      pieceShapes.push(shapes[index] ?? 0)
    }
  }
  ids.push(pieces.close)
  pieceShapes.push(0)
  return {
    ids: row(ids),
    shape: row(pieceShapes),
    mask: row(ids.map(() => 1)),
    first: row(first),
    word_shape: row(shapes),
    word_mask: row(words.map(() => 1)),
  }
}

const row = (values: readonly number[]): TensorInput => ({ data: Int32Array.from(values), shape: [1, values.length] })
