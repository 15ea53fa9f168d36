// The model's outputs for a run → grammar, names and cues of one of its stretches, with indices inside the stretch.
import type { Act, NameLabel, Token } from '../model.ts'
import type { Labels } from './labels.ts'
import { nameLabel } from './labels.ts'
import { marginals } from './marginals.ts'
import type { TensorOutput } from './runtime.ts'
import { bestTree } from './tree.ts'
import { labelledSpans, viterbi } from './viterbi.ts'
import type { Scores } from './viterbi.ts'

export interface Grammar {
  upos: string
  head: number
  deprel: string
  cue?: NonNullable<Token['cue']>
}

export interface Decoded {
  words: Grammar[]
  names: { label: NameLabel; from: number; to: number; probability: number }[]
  /** Sum of the words' vectors; absent when the model gives none. */
  vector?: Float32Array
}

export type Outputs = Readonly<Record<string, TensorOutput>>

/** The rows of a stretch among those of the run. */
export interface Place {
  from: number
  length: number
}

/** Cues below this are not shown; the claims stage sets its own threshold above it. */
const LEAST_CUE = 0.2

/** The head of each word of a stretch, -1 for the root. */
export function treeOf(outputs: Outputs, { from, length }: Place): number[] {
  const { data, shape } = outputOf(outputs, 'arcs')
  const width = shape.at(-1) ?? 0
  const own = new Float32Array(length * (length + 1))
  for (let word = 0; word < length; word++) {
    const row = (from + word) * width
    own[word * (length + 1)] = data[row] ?? 0
    own.set(data.subarray(row + 1 + from, row + 1 + from + length), word * (length + 1) + 1)
  }
  return bestTree({ data: own, length })
}

/**
 * @param heads the tree of the stretch
 * @param relations the relation of every word of the run to its head
 */
export function decode(
  run: Outputs,
  place: Place,
  heads: readonly number[],
  relations: ArrayLike<number>,
  labels: Labels,
): Decoded {
  const upos = scoresOf(run, 'upos', place)
  const cues = cuesOf(run, place, labels)
  const words = heads.map((head, word): Grammar => {
    const relation = relations[place.from + word] ?? -1
    const cue = cues[word]
    return {
      upos: labels.upos[highest(upos, word)] ?? 'X',
      head,
      deprel: head < 0 ? 'root' : (labels.deprel[relation] ?? 'dep'),
      ...(cue && { cue }),
    }
  })
  const vector = vectorOf(run, place)
  return { words, names: namesOf(run, place, labels), ...(vector && { vector }) }
}

function outputOf(outputs: Outputs, name: string): TensorOutput {
  const output = outputs[name]
  if (output) return output
  throw new Error(
    `Reading model: it has no output "${name}". The model and this version do not belong together; install the package again.`,
  )
}

function scoresOf(outputs: Outputs, name: string, { from, length }: Place): Scores {
  const { data, shape } = outputOf(outputs, name)
  const width = shape.at(-1) ?? 0
  return { data: data.subarray(from * width, (from + length) * width), length, width }
}

function highest({ data, width }: Scores, word: number): number {
  let best = 0
  for (let label = 1; label < width; label++)
    if ((data[word * width + label] ?? 0) > (data[word * width + best] ?? 0)) best = label
  return best
}

function namesOf(outputs: Outputs, place: Place, labels: Labels): Decoded['names'] {
  const scores = scoresOf(outputs, 'names', place)
  const path = viterbi(scores, labels.transitions)
  if (path.every(label => labels.names[label] === 'O')) return []
  return labelledSpans(path, labels.names, marginals(scores, labels.transitions)).flatMap(
    ({ label, from, to, probability }) => {
      const known = nameLabel(label)
      return known ? [{ label: known, from, to, probability }] : []
    },
  )
}

/** For each word the position that it carries, if any. */
function cuesOf(outputs: Outputs, place: Place, labels: Labels): (Token['cue'] | undefined)[] {
  const acts = scoresOf(outputs, 'act', place)
  const polarities = scoresOf(outputs, 'polarity', place)
  const modalities = scoresOf(outputs, 'modality', place)
  return Array.from({ length: place.length }, (_, word) => {
    const { act, probability } = likeliestAct(acts, word, labels)
    const polarity = labels.polarities[highest(polarities, word)]
    const modality = labels.modalities[highest(modalities, word)]
    return act && polarity && modality && probability >= LEAST_CUE
      ? { act, polarity, modality, probability }
      : undefined
  })
}

/** The best act other than none, and how likely it is that the word carries any. */
function likeliestAct(scores: Scores, word: number, labels: Labels): { act: Act | undefined; probability: number } {
  const row = word * scores.width
  const none = labels.acts.indexOf(undefined)
  const top = scores.data[row + highest(scores, word)] ?? 0
  let total = 0
  let best = none === 0 ? 1 : 0
  for (let act = 0; act < scores.width; act++) {
    const score = scores.data[row + act] ?? 0
    total += Math.exp(score - top)
    if (act !== none && score > (scores.data[row + best] ?? 0)) best = act
  }
  return { act: labels.acts[best], probability: 1 - Math.exp((scores.data[row + none] ?? 0) - top) / total }
}

/** Vectors stand word after word; plain loops, since this touches 384 numbers a word. */
function vectorOf(outputs: Outputs, place: Place): Float32Array | undefined {
  if (!outputs['hidden']) return undefined
  const { data, width } = scoresOf(outputs, 'hidden', place)
  const sum = new Float32Array(width)
  for (let row = 0; row < data.length; row += width)
    for (let column = 0; column < width; column++) sum[column] = (sum[column] ?? 0) + (data[row + column] ?? 0)
  return sum
}
