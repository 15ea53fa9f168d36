// The model's outputs for one window of a sentence → grammar, names and cues, with indices inside the window.
import type { NameLabel, Token } from '../model.ts'
import type { Labels } from './labels.ts'
import { nameLabel } from './labels.ts'
import type { TensorOutput } from './runtime.ts'
import { bestTree } from './tree.ts'
import { labelledSpans, logProbabilities, viterbi } from './viterbi.ts'
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
  return { data: Float32Array.from(data), length, width: shape.at(-1) ?? 0 }
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
  return labelledSpans(path, labels.names, scores).flatMap(({ label, from, to, probability }) => {
    const known = nameLabel(label)
    return known ? [{ label: known, from, to, probability }] : []
  })
}

/** For each word the position that it carries, if any. */
function cuesOf(outputs: Outputs, length: number, labels: Labels): (Token['cue'] | undefined)[] {
  if (!outputs['act']) return []
  const [acts, polarities, modalities] = (['act', 'polarity', 'modality'] as const).map(name =>
    scoresOf(outputs, name, length),
  )
  if (!acts || !polarities || !modalities) return []
  const none = labels.acts.indexOf(undefined)
  return Array.from({ length }, (_, word) => {
    const logs = logProbabilities(acts, word)
    const probability = 1 - Math.exp(logs[none] ?? 0)
    const best = logs.reduce(
      (top, log, label) => (label !== none && (top === none || log > (logs[top] ?? 0)) ? label : top),
      none,
    )
    const act = labels.acts[best]
    const polarity = labels.polarities[highest(polarities, word)]
    const modality = labels.modalities[highest(modalities, word)]
    if (!act || !polarity || !modality || probability < LEAST_CUE) return undefined
    return { act, polarity, modality, probability }
  })
}

function vectorOf(outputs: Outputs): Float32Array | undefined {
  const hidden = outputs['hidden']
  if (!hidden) return undefined
  const width = hidden.shape.at(-1) ?? 0
  const sum = new Float32Array(width)
  for (const [index, value] of hidden.data.entries()) sum[index % width] = (sum[index % width] ?? 0) + value
  return sum
}
