// Whatever the text: spans in order, inside the text, nothing lost, no throw, and time in proportion to length.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../packages/extractor/src/model.ts'
import { findBoilerplate } from '../../packages/extractor/src/text/boilerplate.ts'
import { judgePublication } from '../../packages/extractor/src/text/publication.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'

function articleOf(text: string): Article {
  const boilerplate = findBoilerplate(text, [], {})
  const publication = judgePublication(text, boilerplate)
  return {
    key: 'article/x',
    path: 'x.txt',
    text,
    verbatim: true,
    language: 'en',
    sha256: '',
    publication,
    boilerplate,
    issues: [],
  }
}

const WORDS = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '„',
  '.',
  '!',
  '?',
  '…',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  'U.S.',
  'Mr.',
  'The',
  'talks',
  'began',
  'on Monday',
  'January 10',
  '2022',
  'Sign up',
  'SEE ALSO:',
  '((it))',
  '<!--',
  '-->',
  '中文。',
  '😀',
  '\uD800',
  '\uFEFF',
  'a.m.',
  '5"',
  '- ',
  '# ',
]
const newsy = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 80 })
  .map(words => words.join(' '))
const anything = fc.oneof(
  newsy,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join('')),
)

describe('any text', () => {
  test('has sentences in order, inside of it, without white space at their ends, outside of boilerplate at line ends', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = 0
        for (const { start, end } of segment(articleOf(text)).sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test('loses no letter: each stands in a sentence or in boilerplate', () => {
    fc.assert(
      fc.property(anything, text => {
        const article = articleOf(text)
        const spans = [...segment(article).sentences, ...article.boilerplate]
        for (const { index } of text.matchAll(/\p{L}/gu))
          expect(spans.some(({ start, end }) => start <= index && index < end)).toBe(true)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('has quotations in order, whose inner part lies within their marks', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = 0
        for (const { start, end, inner } of segment(articleOf(text)).quotations) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(inner.start).toBeGreaterThan(start)
          expect(inner.end).toBeGreaterThan(inner.start)
          expect(end).toBeGreaterThanOrEqual(inner.end)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test('gives the same result twice, and a date that exists or none', () => {
    fc.assert(
      fc.property(anything, text => {
        const first = articleOf(text)
        expect(articleOf(text)).toEqual(first)
        if (first.publication.date !== undefined)
          expect(new Date(first.publication.date).toISOString()).toContain(first.publication.date.slice(0, 7))
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('ten million characters without a line end', () => {
  const LENGTH = 10_000_000
  test.each([
    ['of one letter', 'a'],
    ['of words without a full stop', 'word '],
    ['of full stops', '.'],
    ['of white space', ' '],
    ['of another script without spaces', '中'],
    ['of halves of surrogate pairs', '\uD800'],
  ])('%s are read', (_, unit) => {
    const text = unit.repeat(LENGTH / unit.length)
    const { sentences } = segment(articleOf(text))
    expect(Math.max(0, ...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000)
  })
})

describe('two hundred thousand characters', () => {
  test.each([
    ['of straight quotation marks', '"'],
    ['of single quotation marks', "'"],
    ['of opening quotation marks', '“'],
    ['of pairs', '“”'],
    ['of marks of two kinds', `"'`],
    ['of plurals and their apostrophes', "s' x"],
    ['of one-letter lines', 'a\n'],
    ['of short sentences', 'A b. '],
    ['of dates', 'January 10, 2022 '],
    ['of wiki markers', 'x ((it)) '],
    ['of open HTML comments', '<!--'],
  ])('%s are read', (_, unit) => {
    const text = unit.repeat(200_000 / unit.length)
    const { sentences } = segment(articleOf(text))
    expect(sentences.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  })
})
