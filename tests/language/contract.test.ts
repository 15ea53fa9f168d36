// The input side of the model as it was in training: words, pieces, shapes, from sentences that the training code has encoded.
import { describe, expect, it } from 'vitest'
import { encode } from '../../packages/extractor/src/language/encode.ts'
import { sentenceShapes } from '../../packages/extractor/src/language/shapes.ts'
import fixture from './fixtures/encoded-sentences.json' with { type: 'json' }
import { pieces, wordsOf } from './model.ts'

describe('a sentence is given to the model as in training', () => {
  it.each(fixture.sentences)('$text', ({ text, words, ids, first, shape, word_shape }) => {
    expect(wordsOf(text)).toEqual(words)
    const inputs = encode(words, sentenceShapes(words), pieces)
    expect([...(inputs['ids']?.data ?? [])]).toEqual(ids)
    expect([...(inputs['first']?.data ?? [])]).toEqual(first)
    expect([...(inputs['shape']?.data ?? [])]).toEqual(shape)
    expect([...(inputs['word_shape']?.data ?? [])]).toEqual(word_shape)
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
