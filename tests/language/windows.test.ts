// Sentences longer than the model reads at once.
import { array, assert, boolean, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windows } from '../../packages/extractor/src/language/windows.ts'

describe('windows', () => {
  it('join up to the whole sentence, and each fits', () => {
    assert(
      property(array(tuple(integer({ min: 1, max: 8 }), boolean()), { maxLength: 200 }), words => {
        const sizes = words.map(([size]) => size)
        const found = windows(sizes, word => words[word]?.[1] ?? false, 20)
        let at = 0
        for (const { from, to } of found) {
          expect(from).toBe(at)
          expect(sizes.slice(from, to).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20)
          at = to
        }
        expect(at).toBe(sizes.length)
      }),
    )
  })

  it('end after a mark where there is one in their second half', () => {
    const found = windows(
      Array.from({ length: 30 }, () => 1),
      word => word === 15,
      20,
    )
    expect(found).toEqual([
      { from: 0, to: 16 },
      { from: 16, to: 30 },
    ])
  })
})
