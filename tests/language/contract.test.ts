// The input side of the model as it was in training: words, pieces, shapes, from sentences that the training code has encoded.
import { describe, expect, it } from 'vitest'
import { encode } from '../../packages/extractor/src/language/encode.ts'
import { sentenceShapes } from '../../packages/extractor/src/language/shapes.ts'
import fixture from './fixtures/encoded-sentences.json' with { type: 'json' }
import { pieces, wordsOf } from './model.ts'

describe('a sentence is given to the model as in training', () => {
  it.each(fixture.sentences)('$text', ({ text, words, ids, first, shape, word_shape }) => {
    expect(wordsOf(text)).toEqual(words)
    const inputs = encode([{ words, shapes: sentenceShapes(words) }], pieces)
    const given = (name: string, length: number): number[] => [...(inputs[name]?.data.subarray(0, length) ?? [])]
    expect(given('ids', ids.length)).toEqual(ids)
    expect(given('place', ids.length)).toEqual(ids.map((_, index) => index))
    expect(given('first', words.length)).toEqual(first)
    expect(given('shape', ids.length)).toEqual(shape)
    expect(given('word_shape', words.length)).toEqual(word_shape)
    expect(given('pieces', 4)).toEqual([ids.length, 1, 1, 1])
    expect(given('words', 4)).toEqual([words.length, 1, 1, 1])
  })

  it('with at most eight pieces of one word, and [UNK] for one without any', () => {
    expect(pieces.pieces('x'.repeat(90)).length).toBe(8)
    expect(pieces.pieces('\u200b')).toEqual([100])
    expect(pieces.pieces('x'.repeat(101))).toEqual([100])
  })

  it('without accents, case and invisible characters', () => {
    expect(pieces.pieces('Zürich')).toEqual(pieces.pieces('zurich'))
    expect(pieces.pieces('NA\u200bTO')).toEqual(pieces.pieces('nato'))
  })
})
