// Heads: always a tree with one root, and the best one, against all trees written out.
import { array, assert, double, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, edmonds } from '../../packages/extractor/src/language/tree.ts'

const number = double({ min: -9, max: 9, noNaN: true })
const problem = (most: number) =>
  integer({ min: 1, max: most }).chain(length =>
    tuple(array(number, { minLength: length * (length + 1), maxLength: length * (length + 1) })).map(([data]) => ({
      length,
      data,
    })),
  )

/** Every choice of heads (0 the root) of `length` words in which all hang on the root. */
function allTrees(length: number): number[][] {
  let choices: number[][] = [[]]
  for (let word = 1; word <= length; word++)
    choices = choices.flatMap(choice => Array.from({ length: length + 1 }, (_, head) => [...choice, head]))
  return choices.filter(heads => heads.every((_, word) => reachesRoot(heads, word + 1)))
}

function reachesRoot(heads: readonly number[], word: number): boolean {
  let at = word
  for (let step = 0; step <= heads.length && at > 0; step++) at = heads[at - 1] ?? 0
  return at === 0
}

describe('heads', () => {
  it('are a tree with one root for any scores', () => {
    assert(
      property(problem(12), arcs => {
        const heads = bestTree(arcs)
        expect(heads.filter(head => head === -1)).toHaveLength(1)
        expect(
          heads.every((_, word) =>
            reachesRoot(
              heads.map(head => head + 1),
              word + 1,
            ),
          ),
        ).toBe(true)
      }),
    )
  })

  it('are the best tree there is, when there are as many words as roots tried', () => {
    assert(
      property(problem(3), arcs => {
        const rows = Array.from({ length: arcs.length }, (_, word) =>
          arcs.data.slice(word * (arcs.length + 1), (word + 1) * (arcs.length + 1)),
        )
        const value = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => {
            const row = (rows[word] ?? []).filter((_, other) => other !== word + 1)
            return sum + (rows[word]?.[head] ?? 0) - Math.log(row.reduce((total, score) => total + Math.exp(score), 0))
          }, 0)
        const single = allTrees(arcs.length).filter(heads => heads.filter(head => head === 0).length === 1)
        expect(value(bestTree(arcs).map(head => head + 1))).toBeCloseTo(Math.max(...single.map(value)), 5)
      }),
    )
  })

  it('are found through nested circles of words', () => {
    assert(
      property(problem(5), ({ length, data }) => {
        const rows = Array.from({ length }, (_, word) => data.slice(word * (length + 1), (word + 1) * (length + 1)))
        const matrix = [Array.from({ length: length + 1 }, () => -1e9), ...rows]
        const value = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => sum + (rows[word]?.[head] ?? 0), 0)
        const best = Math.max(...allTrees(length).map(value))
        expect(value(edmonds(matrix).slice(1))).toBeCloseTo(best, 5)
      }),
      { numRuns: 60 },
    )
  })
})
