// The small network: weights out of base64, a hidden layer, probabilities.
import { expect, test } from 'vitest'
import { openNet } from '../../packages/extractor/src/entities/coreference/net.ts'

/** 32-bit floats, little-endian, in base64. */
const packed = (...values: number[]): string => Buffer.from(new Float32Array(values).buffer).toString('base64')

/** Two hidden units over `near` and `far`: 2·near + 1 and far − 1, the second counted thrice. */
const net = openNet({ inputs: ['near', 'far'], hidden: 2, weights: packed(2, 0, 1, 0, 1, -1, 1, 3) })

test('scores are sums over the hidden layer, and options compete', () => {
  const [first = 0, second = 0] = net({}, [{ near: 1 }, { far: 2 }])
  // 3 + 3·0 against 1 + 3·1
  expect(first).toBeCloseTo(1 / (1 + Math.E), 6)
  expect(first + second).toBeCloseTo(1, 12)
})

test('what the network does not know counts nothing', () => {
  expect(net({}, [{ near: 1, other: 9 }, { near: 1 }])).toEqual([0.5, 0.5])
})

test('what all options share is as if each had it', () => {
  expect(net({ near: 1 }, [{}, { far: 2 }])).toEqual(net({}, [{ near: 1 }, { near: 1, far: 2 }]))
})
