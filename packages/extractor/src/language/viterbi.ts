// The best BIO labels of a sentence: the model's scores and transitions, under the rule that I-x follows only B-x or I-x.

/** Scores of `width` labels for each of `length` words, row by row. */
export interface Scores {
  readonly data: Float32Array | Int32Array
  readonly length: number
  readonly width: number
}

export interface LabelledSpan {
  label: string
  from: number
  to: number
  /** That of its least certain word. */
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
  let sums: Float64Array = Float64Array.from(start, (score, label) => score + (data[label] ?? 0))
  for (let word = 1; word < length; word++) {
    const row = word * width
    sums = bestSums(sums, steps, back.subarray(row, row + width))
    for (let label = 0; label < width; label++) sums[label] = (sums[label] ?? NEVER) + (data[row + label] ?? 0)
  }
  return length === 0 ? [] : walkBack(back, length, width, sums.indexOf(Math.max(...sums)))
}

/** What the best path to each label sums to, and in `back` the label before it; row by row, since this is walked 169 times a word. */
function bestSums(sums: Float64Array, steps: Transitions['steps'], back: Int32Array): Float64Array {
  const best = new Float64Array(back.length).fill(-Infinity)
  for (const [before, row] of steps.entries()) {
    const sum = sums[before] ?? NEVER
    for (let after = 0; after < back.length; after++) {
      const score = sum + (row[after] ?? NEVER)
      if (score <= (best[after] ?? -Infinity)) continue
      best[after] = score
      back[after] = before
    }
  }
  return best
}

function walkBack(back: Int32Array, length: number, width: number, last: number): number[] {
  const path = Array.from({ length }, () => 0)
  let label = last
  for (let word = length - 1; word >= 0; word--) {
    path[word] = label
    label = back[word * width + label] ?? 0
  }
  return path
}

/** The spans of a path of BIO labels, with the probability of their least certain word. */
export function labelledSpans(
  path: readonly number[],
  labels: readonly string[],
  certainty: Float64Array,
): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (const [word, number] of path.entries()) {
    const label = labels[number] ?? 'O'
    const open = spans.at(-1)
    const probability = certainty[word * labels.length + number] ?? 0
    if (label === 'O') continue
    if (label.startsWith('B-') || open?.to !== word)
      spans.push({ label: label.slice(2), from: word, to: word + 1, probability })
    else Object.assign(open, { to: word + 1, probability: Math.min(open.probability, probability) })
  }
  return spans
}
