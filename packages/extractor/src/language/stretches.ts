// Sentences, or windows of long ones → the model's answers. A few are read in one run, which is quicker; none changes another's answer.
import { decode, treeOf } from './decode.ts'
import type { Decoded, Outputs } from './decode.ts'
import { SLOTS, encode } from './encode.ts'
import type { Stretch } from './encode.ts'
import type { Parts } from './parts.ts'

/** Pieces of one run; more at once is no quicker, and takes memory. */
const ROOM = 256

export async function readStretches(stretches: readonly Stretch[], parts: Parts): Promise<Decoded[]> {
  const sizes = stretches.map(({ words }) => words.reduce((sum, word) => sum + parts.pieces.pieces(word).length, 2))
  const read: Decoded[] = []
  for (const { from, to } of groups(sizes)) read.push(...(await readGroup(stretches.slice(from, to), parts)))
  return read
}

/** Neighbours that fit in one run together. */
export function groups(sizes: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let pieces = Infinity
  for (const [index, size] of sizes.entries()) {
    const open = found.at(-1)
    if (open && open.to - open.from < SLOTS && pieces + size <= ROOM) open.to = index + 1
    else found.push({ from: index, to: index + 1 })
    pieces = found.at(-1)?.from === index ? size : pieces + size
  }
  return found
}

async function readGroup(stretches: readonly Stretch[], parts: Parts): Promise<Decoded[]> {
  const outputs = await parts.runtime.run(encode(stretches, parts.pieces))
  const places = placesOf(stretches)
  const trees = places.map(place => treeOf(outputs, place))
  const relations = await relationsOf(outputs, trees, places, parts)
  return places.map((place, index) => decode(outputs, place, trees[index] ?? [], relations, parts.labels))
}

/** The rows of each stretch in the outputs. */
function placesOf(stretches: readonly Stretch[]): { from: number; length: number }[] {
  let from = 0
  return stretches.map(({ words: { length } }) => {
    const place = { from, length }
    from += length
    return place
  })
}

/** The relation of every word to the head that its tree gave it; free slots hang on the root. */
async function relationsOf(
  { label_dep, label_head }: Outputs,
  trees: readonly (readonly number[])[],
  places: readonly { from: number }[],
  { relations }: Parts,
): Promise<ArrayLike<number>> {
  if (!label_dep || !label_head) return []
  const heads = new Int32Array(label_dep.shape[1] ?? 0)
  for (const [index, tree] of trees.entries()) {
    const from = places[index]?.from ?? 0
    for (const [word, head] of tree.entries()) heads[from + word] = head < 0 ? 0 : from + head + 1
  }
  const outputs = await relations.run({ label_dep, label_head, heads: { data: heads, shape: [1, heads.length] } })
  return outputs['relations']?.data ?? []
}
