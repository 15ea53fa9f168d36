// What is not the article: the clauses for which each rule was made, and those that it must leave alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../packages/extractor/src/text/boilerplate.ts'

const ARTICLES = join(import.meta.dirname, '../../data/articles')
const BEFORE =
  'The harbour board said on Tuesday that it would widen the channel, as shipowners have asked since the spring of last year.'
const AFTER =
  'The city is to pay half of the cost, and the other half is to come from a loan that the board hopes to sign by the end of June.'

/** The texts found between two paragraphs, with the rule that found each. */
function between(line: string): [string, string][] {
  const text = `${BEFORE}\n\n${AFTER}\n\n${line}\n\n${BEFORE.replace('Tuesday', 'Monday')}\n\n${AFTER.replace('June', 'July')}\n`
  return found(text)
}

function found(text: string): [string, string][] {
  return findBoilerplate(text, [], {}).map(({ start, end, rule }) => [rule, text.slice(start, end)])
}

describe('lines that each rule was made for', () => {
  test.each([
    [
      'related',
      "SEE ALSO: Questions About Russia's Commitment To Diplomacy Persist After High-Stakes Talks With The U.S.",
    ],
    ['related', 'You may also like...'],
    ['related', 'Read more: Port strike enters third week'],
    ['related', 'More Switzerland News'],
    ['related', 'Related stories'],
    ['related', 'See DROUGHT, Page 8'],
    ['related', 'Leading article, page 17'],
    ['related', 'Continued on Page A4'],
    ['related', 'Lex, Page 20'],
    ['related', 'MORE IN LOCAL NEWS: Board picks new cars | Crab season opens'],
    ['credit', '(Adds reaction from Warsaw, Budapest)'],
    ['offer', 'Are you in the city? Send us your pictures'],
    ['offer', 'BOOKMARK WITH: Delicious Digg reddit Facebook'],
    ['offer', 'WIN a weekend in Rome — call our hotline now'],
    ['offer', 'Contact the city desk by e-mail.'],
    ['offer', 'Print Email Font Resize'],
    ['offer', 'Add new comment'],
    ['offer', 'Sign up for Switzerland News'],
    ['offer', 'Subscribe to our newsletter'],
    ['offer', 'Get the day’s top stories delivered to your inbox every morning.'],
    ['offer', 'Share this article'],
    ['offer', 'Facebook Twitter WhatsApp Email'],
    ['offer', 'Follow us on Twitter'],
    ['offer', 'Advertisement'],
    ['offer', '23 comments'],
    ['rights', 'Copyright (c) 2018. RFE/RL, Inc. Republished with the permission of Radio Free Europe/Radio Liberty'],
    ['rights', '© 1997 The Gazette. All rights reserved.'],
    ['rights', 'This article was originally published on The Conversation.'],
    [
      'rights',
      "The views expressed in this article are the author's own and do not necessarily reflect the paper's policy.",
    ],
    ['credit', 'With reporting by AFP, Reuters, and dpa'],
    ['credit', 'Reporting by Ann Doe; Editing by Bob Roe'],
    ['credit', 'Ann Doe contributed to this report.'],
    ['credit', '(Additional reporting from Geneva and Vienna; editing by the world desk)'],
    ['credit', '(Staff Photo)'],
    ['credit', 'Photo: AP'],
    ['credit', 'Getty Images / Ann Doe'],
    ['markup', '* * *'],
    ['markup', '![The harbour](harbour.png)'],
    [
      'stray-headline',
      'Russia planning massive military offensive against Ukraine involving 175,000 troops, U.S. intelligence warns',
    ],
  ])('%s: %s', (rule, line) => {
    expect(between(line)).toEqual([[rule, line]])
  })
})

describe('lines that no rule may catch', () => {
  test.each([
    'What’s on the agenda?',
    'Why is Russia demanding concessions?',
    'Impact on trade',
    'See also how the two sides differ on inspection, the envoy told the chamber.',
    'You may also like what the minister proposed, he told the farmers.',
    'More troops moved north on Friday.',
    'Sign up or leave, the party told its members.',
    'Copyright law divides the two chambers, and nobody expects a vote before autumn.',
    'The report was published with the minister’s consent, she said.',
    'The ministry’s newsletter said that exports fell.',
    'The views expressed by Moscow surprised nobody in Brussels.',
    'By late evening the troops had left.',
    'Comments by the minister on Sunday angered the union.',
    'Follow us, the leader told the crowd.',
    'More in sorrow: the minister resigned with a long speech.',
    'Are you in favour? the mayor asked the crowd.',
    'Win a seat, she told them, and the rest will follow.',
    'The print and email editions went to subscribers.',
    '(The plan adds a tax on fuel, the ministry said.)',
    'January 6',
    'He turned to page 8 and read.',
    'Reporting from the front is dangerous, the ministry said.',
    'The talks end on 7 July 2022, and nobody knows what follows.',
    '- a list of ten words that has no full stop at its end',
    '“Sign up for the war, they told us,” he said.',
  ])('%s', line => {
    expect(between(line)).toEqual([])
  })
})

describe('header lines', () => {
  test.each([
    ['Thu, 07 Jul 2022', 'Thu, 07 Jul 2022'],
    ['Published: 14 June 1985, 09:30 GMT', 'Published: 14 June 1985, 09:30 GMT'],
    ['date 2022-01-07 The talks began and will go on.', 'date 2022-01-07'],
    ['Thursday, May 7, 2015 On Tuesday, the government announced it.', 'Thursday, May 7, 2015'],
  ])('%s holds a dateline', (line, dateline) => {
    expect(found(`${line}\n\n${BEFORE}`)).toEqual([['dateline', dateline]])
  })

  test.each([
    'May 7, 2015 was a Thursday, and the polls were open.',
    'GENEVA, Jan. 10 (Reuters) — The talks began.',
    'On 7 May 2015 the polls were open.',
  ])('%s is the report', line => {
    expect(found(`${line}\n\n${BEFORE}`)).toEqual([])
  })

  test.each(['Home | UK politics | World', 'Health | Africa'])('%s says where in the paper one is', line => {
    expect(found(`${line}\n\n${BEFORE}`)).toEqual([['sections', line]])
  })

  test.each(['LONDON | Tuesday', 'Labour | Conservatives'])('%s may be the report', line => {
    expect(found(`${line}\n\n${BEFORE}`)).toEqual([])
  })

  test('a byline stands only at the top', () => {
    expect(found(`By Ann Doe and Bob Roe\n\n${BEFORE}`)).toEqual([['byline', 'By Ann Doe and Bob Roe']])
  })
})

describe('parts of a text', () => {
  test('a picture credit behind a caption is cut off, the caption stays', () => {
    expect(between('The old quay in Milan. Image: Friedrichstrasse.')).toEqual([['credit', 'Image: Friedrichstrasse.']])
    expect(between('The old quay in Milan (Photo by Ann Doe/Getty Images)')).toEqual([
      ['credit', '(Photo by Ann Doe/Getty Images)'],
    ])
  })

  test('what follows a copyright line and a sign-up at the end is no article', () => {
    const tail = [
      'Copyright 2018 The Gazette',
      'Sign up for Harbour News',
      "a daily letter full of things to read on the quay.and it's on the house!",
    ]
    expect(found([BEFORE, AFTER, BEFORE, AFTER, ...tail].join('\n\n')).map(([rule]) => rule)).toEqual([
      'rights',
      'offer',
      'tail',
    ])
  })

  test('a last paragraph behind one link is still the article', () => {
    expect(
      found([BEFORE, AFTER, BEFORE, 'SEE ALSO: Port strike enters third week', AFTER].join('\n\n')).map(
        ([rule]) => rule,
      ),
    ).toEqual(['related'])
  })

  test('several long crossheads are the article’s own', () => {
    const crosshead = 'How the harbour came to need so much money'
    const text = [
      BEFORE,
      AFTER,
      crosshead,
      BEFORE,
      crosshead.replace('money', 'time'),
      AFTER,
      crosshead.replace('money', 'space'),
      BEFORE,
    ].join('\n\n')
    expect(found(text)).toEqual([])
  })
})

describe('the five articles', () => {
  test.each([
    ['000_8f5f2e64b4d84413.txt', []],
    ['001_a06815c8f55dc134.txt', ['offer']],
    ['002_8047bd74757c77e9.txt', ['dateline', 'stray-headline']],
    [
      '003_3b4cc032e6e8284d.txt',
      ['dateline', 'related', 'related', 'credit', 'rights', 'related', 'offer', 'offer', 'tail'],
    ],
    ['004_f295ee3082bc4de9.txt', ['related']],
  ])('%s holds %j', (name, rules) => {
    expect(found(readFileSync(join(ARTICLES, name), 'utf8')).map(([rule]) => rule)).toEqual(rules)
  })
})
