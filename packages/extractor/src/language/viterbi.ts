// The likeliest BIO labels of a sentence under the rule that I-x follows only B-x or I-x.

/** Scores of `width` labels for each of `length` words, row by row. */
export interface Scores {
  readonly data: Float32Array
  readonly length: number
  readonly width: number
}

export interface LabelledSpan {
  label: string
  from: number
  to: number
  /** Geometric mean of its words' label probabilities. */
  probability: number
}

/** Which label may follow which: `allowed[before][after]`; the row after the last is for the start of a sentence. */
export type Transitions = readonly (readonly boolean[])[]

export function bioTransitions(labels: readonly string[]): Transitions {
  const follows = (before: string, after: string): boolean =>
    !after.startsWith('I-') || (before !== 'O' && before.slice(2) === after.slice(2))
  return [...labels, 'O'].map(before => labels.map(after => follows(before, after)))
}

/** The best path, as label numbers. */
export function viterbi(scores: Scores, transitions: Transitions): number[] {
  const { length, width } = scores
  const back = new Int32Array(length * width)
  let sums = new Float64Array(width)
  for (let word = 0; word < length; word++) {
    const next = new Float64Array(width).fill(-Infinity)
    const row = logProbabilities(scores, word)
    for (let after = 0; after < width; after++) {
      const before = word === 0 ? startFor(after, transitions) : bestBefore(after, sums, transitions)
      if (before === undefined) continue
      next[after] = (word === 0 ? 0 : (sums[before] ?? 0)) + (row[after] ?? 0)
      back[word * width + after] = before
    }
    sums = next
  }
  return walkBack(back, length, width, sums.indexOf(Math.max(...sums)))
}

function startFor(after: number, transitions: Transitions): number | undefined {
  return transitions.at(-1)?.[after] ? 0 : undefined
}

function bestBefore(after: number, sums: Float64Array, transitions: Transitions): number | undefined {
  let best: number | undefined
  for (let before = 0; before < sums.length; before++) {
    if (!transitions[before]?.[after]) continue
    if (best === undefined || (sums[before] ?? 0) > (sums[best] ?? 0)) best = before
  }
  return best
}

function walkBack(back: Int32Array, length: number, width: number, last: number): number[] {
  const path = new Array<number>(length).fill(0)
  let label = last
  for (let word = length - 1; word >= 0; word--) {
    path[word] = label
    label = back[word * width + label] ?? 0
  }
  return path
}

/** Logarithms of the softmax of one word's scores. */
export function logProbabilities({ data, width }: Scores, word: number): Float64Array {
  const row = Float64Array.from(data.subarray(word * width, (word + 1) * width))
  const highest = row.reduce((a, b) => Math.max(a, b), -Infinity)
  const total = row.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  return row.map(score => score - highest - Math.log(total))
}

/** The spans of a path of BIO labels. */
export function labelledSpans(path: readonly number[], labels: readonly string[], scores: Scores): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (const [word, number] of path.entries()) {
    const label = labels[number] ?? 'O'
    const open = spans.at(-1)
    if (label.startsWith('I-') && open) open.to = word + 1
    else if (label !== 'O') spans.push({ label: label.slice(2), from: word, to: word + 1, probability: 0 })
  }
  for (const span of spans) span.probability = meanProbability(span, path, scores)
  return spans
}

function meanProbability({ from, to }: LabelledSpan, path: readonly number[], scores: Scores): number {
  let sum = 0
  for (let word = from; word < to; word++) sum += logProbabilities(scores, word)[path[word] ?? 0] ?? 0
  return Math.exp(sum / (to - from))
}
