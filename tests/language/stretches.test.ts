// Which sentences are read in one run: neighbours, as many as there are slots and room for, none left out.
import { array, assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { groups } from '../../packages/extractor/src/language/stretches.ts'

it('runs hold every sentence once, in order, up to four and up to 256 pieces unless one alone is longer', () => {
  assert(
    property(array(integer({ min: 3, max: 300 }), { maxLength: 40 }), sizes => {
      const runs = groups(sizes)
      expect(runs.flatMap(({ from, to }) => sizes.slice(from, to))).toEqual(sizes)
      for (const { from, to } of runs) {
        const inside = sizes.slice(from, to)
        expect(inside.length).toBeLessThanOrEqual(4)
        if (inside.length > 1) expect(inside.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(256)
      }
    }),
  )
  expect(groups([60, 60, 60, 60, 60, 200, 57, 3])).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 5 },
    { from: 5, to: 6 },
    { from: 6, to: 8 },
  ])
})
