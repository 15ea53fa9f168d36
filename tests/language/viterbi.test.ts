// Name labels: the best path and its certainty, against all paths written out.
import { array, assert, double, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginals } from '../../packages/extractor/src/language/marginals.ts'
import { bioTransitions, labelledSpans, viterbi } from '../../packages/extractor/src/language/viterbi.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']
const WIDTH = LABELS.length
const number = double({ min: -5, max: 5, noNaN: true })
const learned = tuple(
  array(number, { minLength: WIDTH, maxLength: WIDTH }),
  array(array(number, { minLength: WIDTH, maxLength: WIDTH }), { minLength: WIDTH, maxLength: WIDTH }),
)
const problem = tuple(
  integer({ min: 1, max: 4 }),
  array(number, { minLength: 4 * WIDTH, maxLength: 4 * WIDTH }),
  learned,
)

function allPaths(length: number): number[][] {
  if (length === 0) return [[]]
  return allPaths(length - 1).flatMap(path => LABELS.map((_, label) => [...path, label]))
}

const isAllowed = (path: readonly number[]): boolean =>
  path.every((label, word) => {
    const [name = '', before = 'O'] = [LABELS[label], LABELS[path[word - 1] ?? 0]]
    return !name.startsWith('I-') || (word > 0 && before.slice(2) === name.slice(2))
  })

describe('name labels', () => {
  it('are the best of all allowed paths', () => {
    assert(
      property(problem, ([length, numbers, [start, steps]]) => {
        const data = Float32Array.from(numbers.slice(0, length * WIDTH))
        const transitions = bioTransitions(LABELS, { start, steps })
        const score = (path: readonly number[]): number =>
          path.reduce((sum, label, word) => {
            const step = word === 0 ? start[label] : steps[path[word - 1] ?? 0]?.[label]
            return sum + (data[word * WIDTH + label] ?? 0) + (step ?? 0)
          }, 0)
        const found = viterbi({ data, length, width: WIDTH }, transitions)
        const best = Math.max(...allPaths(length).filter(isAllowed).map(score))
        expect(isAllowed(found)).toBe(true)
        expect(score(found)).toBeCloseTo(best, 6)
      }),
    )
  })

  it('are as sure as all paths through them are likely', () => {
    assert(
      property(problem, ([length, numbers, [start, steps]]) => {
        const data = Float32Array.from(numbers.slice(0, length * WIDTH))
        const transitions = bioTransitions(LABELS, { start, steps })
        const certainty = marginals({ data, length, width: WIDTH }, transitions)
        const weights = allPaths(length)
          .filter(isAllowed)
          .map(path => {
            const score = path.reduce((sum, label, word) => {
              const step = word === 0 ? start[label] : steps[path[word - 1] ?? 0]?.[label]
              return sum + (data[word * WIDTH + label] ?? 0) + (step ?? 0)
            }, 0)
            return { path, weight: Math.exp(score) }
          })
        const total = weights.reduce((sum, { weight }) => sum + weight, 0)
        const outside = weights
          .filter(({ path }) => path[length - 1] === 0)
          .reduce((sum, { weight }) => sum + weight, 0)
        expect(certainty[(length - 1) * WIDTH]).toBeCloseTo(outside / total, 5)
      }),
    )
  })

  it('make one span of B and its I, and two of B and B', () => {
    const certainty = new Float64Array(5 * WIDTH).fill(0.5)
    const spans = labelledSpans([1, 2, 1, 0, 3], LABELS, certainty)
    expect(spans.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['PER', 0, 2],
      ['PER', 2, 3],
      ['ORG', 4, 5],
    ])
    expect(spans[0]?.probability).toBeCloseTo(0.5, 9)
  })
})
