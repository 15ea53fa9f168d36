// Paragraphs, sentences and headings as spans of the untouched text.
import { describe, expect, test } from 'vitest'
import { findSentences } from '../../packages/extractor/src/text/sentences.ts'
import { segment } from '../../packages/extractor/src/text/segment.ts'
import { readText } from './read-text.ts'

function sentencesOf(text: string): string[] {
  return findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('a full stop that ends no sentence', () => {
  test.each([
    'Mr. Key met Dr. Jane Roe and Gen. Mark Milley in St. Petersburg.',
    'The U.S. Army and the U.K. Foreign Office agreed at 10 a.m. Monday.',
    'George W. Bush and J. F. Kennedy were presidents of the U.S. and its allies.',
    'NEW YORK, April 20, 1912.--J. Bruce Ismay sat there.',
    'It rose by 3.5 per cent to $1.2 billion on Jan. 5 at Apple Inc. Chief Tim Cook said.',
    'See www.flag.govt.nz and Node.js, e.g. Section 4, i.e. No. 10 or Fig. 2.',
    'The form … so there simply cannot be deviations.',
    '“Really?” he asked.',
    '“What is this?” Blinken asked, and left.',
    'He shouted “Stop!” and ran.',
    'Yahoo! said it would sell.',
    'Born (b. March 2009) in c. 1400 B.C. and buried there.',
    'U.S.-led troops left Washington, D.C. Mayor Bowser on Sunday.',
    '1. The first point of the list.',
  ])('%s', text => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('a sentence that ends', () => {
  test.each([
    ['in an abbreviation', ['He moved to the U.S.', 'The army followed.']],
    ['in a company', ['She founded Acme Inc.', 'It failed.']],
    ['at a time of day', ['It began at 10 a.m.', 'Then it rained.']],
    ['within a quotation', ['“They cheated us.', 'Vehemently.', 'Blatantly.', 'NATO is expanding.”']],
    ['with a quotation', ['“That is decoration.”', 'U.S. officials agree.']],
    ['with a question in a quotation', ['“Is this serious?”', 'The official did not say.']],
    ['before a quotation', ['He was blunt.', '“We will not water it down.”']],
    ['with a bracket', ['It failed (again).', 'Nobody knew why.']],
    [
      'with a footnote of words that look like abbreviations',
      ['It is a work of art.', 'Others said to miss.', 'No one agreed.'],
    ],
    ['in an I', ['They thanked my family and I.', 'Overall it was fair.']],
    ['with a number', ['That was in 2014.', '2015 was worse.']],
    ['in Chinese', ['会谈开始了。', '没有结果。']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  test('without the space behind it', () => {
    expect(sentencesOf('full of things to discuss over drinks.and the great thing is this.The rest follows.')).toEqual([
      'full of things to discuss over drinks.',
      'and the great thing is this.',
      'The rest follows.',
    ])
  })
})

describe('an article', () => {
  const TEXT =
    'What to expect from the talks\n\nThe talks began on Monday. They go on.\n\nWhat’s on the agenda?\n\nThe envoys met over dinner, and nobody said a word about it.\nRead more: Another story\nThe last of them left.\n'

  test('gives sentences with their paragraph, title and crosshead as headings, and no boilerplate', async () => {
    const article = await readText(TEXT)
    const { sentences } = segment(article)
    expect(sentences.map(({ start, end, paragraph, heading }) => [paragraph, heading, TEXT.slice(start, end)])).toEqual(
      [
        [0, true, 'What to expect from the talks'],
        [1, false, 'The talks began on Monday.'],
        [1, false, 'They go on.'],
        [2, true, 'What’s on the agenda?'],
        [3, false, 'The envoys met over dinner, and nobody said a word about it.'],
        [4, false, 'The last of them left.'],
      ],
    )
  })

  test('with a byte-order mark and Windows line ends counts them in its offsets', async () => {
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`
    const { sentences } = segment(await readText(text))
    expect(sentences[1]).toMatchObject({ start: text.indexOf('The talks'), end: text.indexOf(' They go on') })
    expect(sentences).toHaveLength(6)
  })

  test('broken at a margin is read across its line ends', async () => {
    const text =
      'The envoys of the two countries met on Monday in the old town hall, where\nthey spoke for seven hours about the arms of both, and parted without a\nword to the press. They will meet again.\n\nNobody expects a result of it before the summer.\n'
    const { sentences } = segment(await readText(text))
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toContain('where\nthey spoke')
  })

  test('a Markdown heading is a heading without its marks', async () => {
    const text = '# The harbour\n\nIt is being widened, and the city pays for it.\n'
    const { sentences } = segment(await readText(text, 'a.md'))
    expect(sentences[0]).toMatchObject({ start: 2, end: 13, heading: true })
  })

  test('a marker in the middle of a sentence does not part it', async () => {
    const text =
      'The minister called it "dangerous" ((it)) and "ideological" ((it)), and left the room.\n\nNobody followed him out of it.'
    const { sentences } = segment(await readText(text))
    expect(text.slice(sentences[0]?.start, sentences[0]?.end)).toBe(
      'The minister called it "dangerous" ((it)) and "ideological" ((it)), and left the room.',
    )
  })
})
