// The best BIO labels of a sentence: the model's scores and transitions, under the rule that I-x follows only B-x or I-x.

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
  /** Geometric mean of its words' label probabilities, each by itself. */
  probability: number
}

/** What is added when a label begins a sentence, and when one follows another: `steps[before][after]`. */
export interface Transitions {
  readonly start: readonly number[]
  readonly steps: readonly (readonly number[])[]
}

/** Lower than any score: labels that may not follow one another. */
const NEVER = -1e4

/** The model's own transitions, with I-x ruled out after all but B-x and I-x. */
export function bioTransitions(labels: readonly string[], learned: Transitions): Transitions {
  const follows = (before: string, after: string): boolean =>
    !after.startsWith('I-') || (before !== 'O' && before.slice(2) === after.slice(2))
  const rule = (before: string, after: string, score = 0): number => (follows(before, after) ? score : NEVER)
  return {
    start: labels.map((after, column) => rule('O', after, learned.start[column])),
    steps: labels.map((before, row) =>
      labels.map((after, column) => rule(before, after, learned.steps[row]?.[column])),
    ),
  }
}

/** The best path, as label numbers. */
export function viterbi(scores: Scores, { start, steps }: Transitions): number[] {
  const { data, length, width } = scores
  const back = new Int32Array(length * width)
  let sums = Float64Array.from(start, (score, label) => score + (data[label] ?? 0))
  for (let word = 1; word < length; word++) {
    const next = new Float64Array(width)
    for (let after = 0; after < width; after++) {
      const before = bestBefore(after, sums, steps)
      next[after] = (sums[before] ?? NEVER) + (steps[before]?.[after] ?? NEVER) + (data[word * width + after] ?? 0)
      back[word * width + after] = before
    }
    sums = next
  }
  return length === 0 ? [] : walkBack(back, length, width, sums.indexOf(Math.max(...sums)))
}

function bestBefore(after: number, sums: Float64Array, steps: Transitions['steps']): number {
  let best = 0
  let highest = -Infinity
  for (let before = 0; before < sums.length; before++) {
    const score = (sums[before] ?? NEVER) + (steps[before]?.[after] ?? NEVER)
    if (score <= highest) continue
    highest = score
    best = before
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
    if (label.startsWith('I-') && open?.to === word) open.to = word + 1
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
