// When was it published? Claims are believed unless the text speaks strongly against them; else the text decides.
import { join } from 'node:path'
import type { Article } from '@standpoint/extractor/model'
import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../packages/extractor/src/text/boilerplate.ts'
import { findDates } from '../../packages/extractor/src/text/dates/expressions.ts'
import { directionAt } from '../../packages/extractor/src/text/dates/tense.ts'
import { gatherNeighbours, namesIn } from '../../packages/extractor/src/text/neighbours.ts'
import { judgePublication } from '../../packages/extractor/src/text/publication.ts'
import { PUBLICATION_CASES } from './publication-cases.ts'
import { readFolders, readText } from './read-text.ts'

/** What a day's neighbours know of an article. */
const asDated = ({ key, text, publication: { date } }: Article) => ({ key, date, names: namesIn(text) })

const ARTICLES = join(import.meta.dirname, '../../data/articles')

describe('short reports of many decades', () => {
  test.each(PUBLICATION_CASES)('$name', ({ text, metadata, date, basis, because }) => {
    const found = judgePublication(text, findBoilerplate(text, [], {}), metadata)
    expect({ date: found.date, basis: found.basis, reason: found.reason }).toMatchObject({ date, basis })
    expect(found.reason).toMatch(/^\p{Lu}.+\.$/u)
    if (because !== undefined) expect(found.reason).toContain(because)
    if (metadata !== undefined && found.date !== undefined) expect(found.claimed).toBe(metadata)
  })
})

describe('the five articles', () => {
  test('are dated by their content, their claims, and each other', async () => {
    const { articles } = await readFolders([ARTICLES])
    const neighbours = gatherNeighbours()
    for (const article of articles) neighbours.add(asDated(article))
    const dates = articles.map(
      article => (article.publication.date === undefined ? neighbours.date(article) : article).publication.date,
    )
    expect(dates).toEqual(['2022-01-09', '2022-01-09', '2022-01-07', '2022-01-12', '2022-01-10'])
  })

  test('the claimed 7 July is kept beside the concluded 12 January, with a reason', async () => {
    const { articles } = await readFolders([ARTICLES])
    const lying = articles.find(({ publication }) => publication.claimed?.includes('Jul 2022'))
    expect(lying?.publication).toMatchObject({ date: '2022-01-12', basis: 'content', claimed: 'Thu, 07 Jul 2022' })
    expect(lying?.publication.reason).toContain('January 12')
  })
})

describe('neighbours', () => {
  const EVENT =
    'Ministers of Freedonia and Sylvania met in Port Clara, where Ambassador Trentino and Rufus Firefly spoke of the Bellano Pass and the Gloria Accord.'
  const dated = `12 May 1934\n\n${EVENT} They will sign on May 14.`
  const undated = `${EVENT} The delegates arrived on Monday evening, and a signature is expected on Monday evening.`

  test('an article on the same events tells the week, and its own weekday the day', async () => {
    const neighbours = gatherNeighbours()
    neighbours.add(asDated(await readText(dated)))
    const { publication } = neighbours.date(await readText(undated))
    expect(publication).toMatchObject({ date: '1934-05-14', basis: 'content' })
    expect(publication.reason).toContain('an article on the same events is of Saturday 12 May 1934')
  })

  test('an article on other events tells nothing', async () => {
    const neighbours = gatherNeighbours()
    neighbours.add(
      asDated(
        await readText(
          '12 May 1934\n\nThe Gazette of Oslo and the Aftenposten reported from Bergen, Tromsø, Narvik, Molde and Bodø that herring is scarce.',
        ),
      ),
    )
    expect(neighbours.date(await readText(undated)).publication.date).toBeUndefined()
  })
})

describe('dated expressions', () => {
  test.each([
    ['on January 10', { month: 1, day: 10 }],
    ['January 9-13', { month: 1, day: 9, lastDay: 13 }],
    ['Thu, 07 Jul 2022', { weekday: 4, day: 7, month: 7, year: 2022 }],
    ['MOSCOW, JAN. 5', { month: 1, day: 5 }],
    ['07/01/2022', { day: 7, month: 1, year: 2022, swapped: { month: 7, day: 1 } }],
    ['the 4th of July 1776', { day: 4, month: 7, year: 1776 }],
    ['in December', { month: 12 }],
    ['on Monday', { weekday: 1 }],
  ])('%s says what it says and no more', (text, parts) => {
    const { start: _start, end: _end, ...found } = findDates(text)[0] ?? { start: 0, end: 0 }
    expect(found).toEqual(parts)
  })

  test.each([
    'he may 10 times',
    'from 2003-06 and',
    '2000 troops',
    '$1999',
    'the 1990s',
    'they march 4 miles',
    'sun and sat',
  ])('%s holds no date', text => {
    expect(findDates(text)).toEqual([])
  })

  test.each([
    ['He said on January 11 that it failed.', 'past'],
    ['Those talks will be followed by a January 13 meeting.', 'future'],
    ['The first meeting is to be held on January 12.', 'future'],
    ['Speaking after the January 10 talks, he left.', 'past'],
    ['The talks, slated for January 9, come late.', 'future'],
    ['A January 12 matter', 'unknown'],
  ])('"%s" is %s', (sentence, direction) => {
    const [place] = findDates(sentence)
    expect(place && directionAt(sentence, place)).toBe(direction)
  })
})
