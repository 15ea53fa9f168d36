// Quotations of every kind of mark, and apostrophes that are none.
import { describe, expect, test } from 'vitest'
import { findParagraphs } from '../../packages/extractor/src/text/paragraphs.ts'
import { findQuotations } from '../../packages/extractor/src/text/quotations.ts'

function quoted(text: string): string[] {
  return findQuotations(text, findParagraphs(text, [])).map(({ inner }) => text.slice(inner.start, inner.end))
}

describe('marks', () => {
  test.each([
    ['He said “we are ready to listen.”', 'we are ready to listen.'],
    ['He said "we are ready to listen."', 'we are ready to listen.'],
    ["He called it 'a moment of truth' in relations.", 'a moment of truth'],
    ['He called it ‘a moment of truth’ in relations.', 'a moment of truth'],
    ['He said « we are ready to listen ».', ' we are ready to listen '],
    ['He said »we are ready to listen«.', 'we are ready to listen'],
    ['He said „we are ready to listen“.', 'we are ready to listen'],
    ['He said „we are ready to listen”.', 'we are ready to listen'],
    ['He said ”we are ready to listen” then.', 'we are ready to listen'],
    ["He said ``we are ready to listen'' then.", 'we are ready to listen'],
    ['He said 「we are ready to listen」 then.', 'we are ready to listen'],
    [
      'Kits for schools," For example, they can run it on their own". People agree.',
      ' For example, they can run it on their own',
    ],
  ])('%s', (text, inner) => {
    expect(quoted(text)).toEqual([inner])
  })
})

describe('apostrophes', () => {
  test.each([
    "They don't know NATO's aims, the allies' plans or the '90s.",
    'They don’t know NATO’s aims, the allies’ plans or the ’90s.',
    "Rock 'n' roll, get 'em.",
    'He is 6\'2" tall.',
  ])('%s', text => {
    expect(quoted(text)).toEqual([])
  })

  test('inside of single marks they close nothing', () => {
    expect(quoted("She said 'the allies' demands don't change Russia's mind,' and left.")).toEqual([
      "the allies' demands don't change Russia's mind,",
    ])
  })
})

describe('extent', () => {
  test('a quotation holds several sentences', () => {
    expect(quoted('He said “it is real. We act. We stay.” Then he left.')).toEqual(['it is real. We act. We stay.'])
  })

  test('one inside another is found too', () => {
    expect(quoted('He said “they called it ‘a lie’ then,” she wrote.')).toEqual([
      'they called it ‘a lie’ then,',
      'a lie',
    ])
    expect(quoted(`He said "they called it 'a lie' then," she wrote.`)).toEqual([
      `they called it 'a lie' then,`,
      'a lie',
    ])
  })

  test.each([
    ['“', '”'],
    ['"', '"'],
  ])('a quotation runs over paragraphs that open with %s again', (open, close) => {
    const text = `He said: ${open}It is real.\n\n${open}We act.\n\n${open}We stay.${close} Then ${open}he${close} left.`
    expect(quoted(text)).toEqual([`It is real.\n\n${open}We act.\n\n${open}We stay.`, 'he'])
  })

  test('one that is never closed ends with its paragraph', () => {
    expect(quoted('He said: “It is real and we act.\n\nThe next day he “denied” it.')).toEqual([
      'It is real and we act.',
      'denied',
    ])
  })

  test('a single mark that is never closed is no quotation', () => {
    expect(quoted("He said: 'It is real and we act.\n\nThe next day he left.")).toEqual([])
  })

  test('an empty pair is no quotation', () => {
    expect(quoted('He said “” and "" and ‘ ’.')).toEqual([])
  })
})

describe('scare quotes', () => {
  test.each([
    ['The “red line” was crossed.', true],
    ['He called it “hysteria”.', true],
    ['“No,” he said.', false],
    ['“It ended.” He left.', false],
    ['He promised “not to expand an inch to the east” then.', false],
  ])('%s: %s', (text, scare) => {
    expect(findQuotations(text, findParagraphs(text, [])).map(quotation => quotation.scare)).toEqual([scare])
  })
})
