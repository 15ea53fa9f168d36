// How sure the name labels are: the probability of each label of each word over all paths (forward-backward, rescaled at each word).
import type { Scores, Transitions } from './viterbi.ts'

/** Probability of every label of every word, `width` a word. */
export function marginals(scores: Scores, transitions: Transitions): Float64Array {
  const width = transitions.start.length
  const { start, steps } = asWeights(transitions)
  const weights = emissions(scores)
  const before = forward(weights, start, steps)
  const after = backward(weights, steps)
  const both = before.map((value, cell) => value * (after[cell] ?? 0))
  for (let row = 0; row < both.length; row += width) rescale(both, row, width)
  return both
}

const known = new WeakMap<Transitions, Transitions>()

/** Taken once for all sentences of a model. */
function asWeights(transitions: Transitions): Transitions {
  const found = known.get(transitions)
  if (found) return found
  const { start, steps } = transitions
  const weights = { start: start.map(Math.exp), steps: steps.map(row => row.map(Math.exp)) }
  known.set(transitions, weights)
  return weights
}

/** Scores as weights, the highest of each word 1. */
function emissions({ data, length, width }: Scores): Float64Array {
  const weights = new Float64Array(length * width)
  for (let row = 0; row < weights.length; row += width) {
    let highest = -Infinity
    for (let label = 0; label < width; label++) highest = Math.max(highest, data[row + label] ?? 0)
    for (let label = 0; label < width; label++) weights[row + label] = Math.exp((data[row + label] ?? 0) - highest)
  }
  return weights
}

/** What leads to a label, its own weight included. */
function forward(weights: Float64Array, start: readonly number[], steps: Transitions['steps']): Float64Array {
  const width = start.length
  const sums = weights.map((weight, label) => (label < width ? weight * (start[label] ?? 0) : 0))
  rescale(sums, 0, width)
  for (let row = width; row < weights.length; row += width) {
    sums.fill(0, row, row + width)
    for (const [last, following] of steps.entries()) {
      const sum = sums[row - width + last] ?? 0
      for (let label = 0; label < width; label++)
        sums[row + label] = (sums[row + label] ?? 0) + sum * (following[label] ?? 0)
    }
    for (let label = 0; label < width; label++)
      sums[row + label] = (sums[row + label] ?? 0) * (weights[row + label] ?? 0)
    rescale(sums, row, width)
  }
  return sums
}

/** What may follow a label, its own weight left out. */
function backward(weights: Float64Array, steps: Transitions['steps']): Float64Array {
  const width = steps.length
  const sums = new Float64Array(weights.length).fill(1)
  for (let row = weights.length - 2 * width; row >= 0; row -= width) {
    const next = row + width
    for (const [label, following] of steps.entries()) {
      let sum = 0
      for (let after = 0; after < width; after++)
        sum += (following[after] ?? 0) * (weights[next + after] ?? 0) * (sums[next + after] ?? 0)
      sums[row + label] = sum
    }
    rescale(sums, row, width)
  }
  return sums
}

/** Makes one word's values sum to 1. */
function rescale(values: Float64Array, row: number, width: number): void {
  let total = 0
  for (let label = 0; label < width; label++) total += values[row + label] ?? 0
  const factor = total > 0 ? 1 / total : 0
  for (let label = 0; label < width; label++) values[row + label] = (values[row + label] ?? 0) * factor
}
