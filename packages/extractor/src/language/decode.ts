// The model's outputs for one window of a sentence → grammar, names and cues, with indices inside the window.
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

type Outputs = Readonly<Record<string, TensorOutput>>

/** Cues below this are not shown; the claims stage sets its own threshold above it. */
const LEAST_CUE = 0.2

export function decode(outputs: Outputs, length: number, labels: Labels): Decoded {
  const arcs = outputOf(outputs, 'arcs')
  const relations = outputOf(outputs, 'relations')
  const heads = bestTree({ data: arcs.data, length })
  const upos = scoresOf(outputs, 'upos', length)
  const cues = cuesOf(outputs, length, labels)
  const words = heads.map((head, word): Grammar => {
    const relation = relations.data[word * (length + 1) + head + 1] ?? 0
    const cue = cues[word]
    return {
      upos: labels.upos[highest(upos, word)] ?? 'X',
      head,
      deprel: head < 0 ? 'root' : (labels.deprel[relation] ?? 'dep'),
      ...(cue && { cue }),
    }
  })
  const vector = vectorOf(outputs)
  return { words, names: namesOf(outputs, length, labels), ...(vector && { vector }) }
}

function outputOf(outputs: Outputs, name: string): TensorOutput {
  const output = outputs[name]
  if (output) return output
  throw new Error(
    `Reading model: it has no output "${name}". The model and this version do not belong together; install the package again.`,
  )
}

function scoresOf(outputs: Outputs, name: string, length: number): Scores {
  const { data, shape } = outputOf(outputs, name)
  return { data, length, width: shape.at(-1) ?? 0 }
}

function highest({ data, width }: Scores, word: number): number {
  let best = 0
  for (let label = 1; label < width; label++)
    if ((data[word * width + label] ?? 0) > (data[word * width + best] ?? 0)) best = label
  return best
}

function namesOf(outputs: Outputs, length: number, labels: Labels): Decoded['names'] {
  const scores = scoresOf(outputs, 'names', length)
  const path = viterbi(scores, labels.transitions)
  return labelledSpans(path, labels.names, marginals(scores, labels.transitions)).flatMap(
    ({ label, from, to, probability }) => {
      const known = nameLabel(label)
      return known ? [{ label: known, from, to, probability }] : []
    },
  )
}

/** For each word the position that it carries, if any. */
function cuesOf(outputs: Outputs, length: number, labels: Labels): (Token['cue'] | undefined)[] {
  const acts = scoresOf(outputs, 'act', length)
  const polarities = scoresOf(outputs, 'polarity', length)
  const modalities = scoresOf(outputs, 'modality', length)
  return Array.from({ length }, (_, word) => {
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
function vectorOf(outputs: Outputs): Float32Array | undefined {
  const hidden = outputs['hidden']
  if (!hidden) return undefined
  const width = hidden.shape.at(-1) ?? 0
  const sum = new Float32Array(width)
  for (let row = 0; row < hidden.data.length; row += width)
    for (let column = 0; column < width; column++) sum[column] = (sum[column] ?? 0) + (hidden.data[row + column] ?? 0)
  return sum
}
