// How sure the name labels are: the probability of each label of each word over all paths (forward-backward), in logarithms.
import type { Scores, Transitions } from './viterbi.ts'

/** Log-probability of every label of every word, `width` a word. */
export function marginals(scores: Scores, transitions: Transitions): Float64Array {
  const { length, width } = scores
  const before = forward(scores, transitions)
  const after = backward(scores, transitions)
  const total = logSum(before.subarray((length - 1) * width))
  return before.map((value, cell) => value + (after[cell] ?? 0) - total)
}

/** Sums over the paths that end in a label, its own score included. */
function forward({ data, length, width }: Scores, { start, steps }: Transitions): Float64Array {
  const sums = new Float64Array(length * width)
  const paths = new Float64Array(width)
  for (let label = 0; label < width; label++) sums[label] = (start[label] ?? 0) + (data[label] ?? 0)
  for (let cell = width; cell < length * width; cell++) {
    const label = cell % width
    const row = cell - label - width
    for (let last = 0; last < width; last++) paths[last] = (sums[row + last] ?? 0) + (steps[last]?.[label] ?? 0)
    sums[cell] = (data[cell] ?? 0) + logSum(paths)
  }
  return sums
}

/** Sums over the paths that follow a label, its own score left out. */
function backward({ data, length, width }: Scores, { steps }: Transitions): Float64Array {
  const sums = new Float64Array(length * width)
  const paths = new Float64Array(width)
  for (let word = length - 2; word >= 0; word--)
    for (let label = 0; label < width; label++) {
      for (let next = 0; next < width; next++) {
        const cell = (word + 1) * width + next
        paths[next] = (steps[label]?.[next] ?? 0) + (data[cell] ?? 0) + (sums[cell] ?? 0)
      }
      sums[word * width + label] = logSum(paths)
    }
  return sums
}

/** log Σ exp, without overflow. */
function logSum(values: Float64Array): number {
  let highest = -Infinity
  for (const value of values) highest = Math.max(highest, value)
  let sum = 0
  for (const value of values) sum += Math.exp(value - highest)
  return highest + Math.log(sum)
}
