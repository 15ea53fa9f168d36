// Words: where sentences part, and that nothing of the text is lost.
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split, wordsOf } from './model.ts'

const CASES = [
  ["NATO's U.S.-led allies' plan", "NATO 's U.S. - led allies ' plan"],
  ['Mr. J. K. Smith won’t say', 'Mr. J. K. Smith wo n’t say'],
  ['Washington has 5warned that', 'Washington has 5 warned that'],
  ['killed more an 13,000 people', 'killed more an 13,000 people'],
  ['It cost $26bn, or 3.5%.', 'It cost $ 26 bn , or 3.5 % .'],
  ['on January 9-13, 2010-2012', 'on January 9 - 13 , 2010 - 2012'],
  ['a non-violent anti-NATO rally', 'a non-violent anti - NATO rally'],
  ['They cannot, shouldn’t and can’t.', 'They can not , should n’t and ca n’t .'],
  ['“Yes,” he said at 10am.', '“ Yes , ” he said at 10 am .'],
  ['See https://example.org/a?b=c, now', 'See https://example.org/a?b=c , now'],
  ['write to press@nato.int.', 'write to press@nato.int .'],
  ["Côte d'Ivoire and Sana'a", "Côte d'Ivoire and Sana'a"],
  ['the 1990s and the 20th', 'the 1990s and the 20th'],
  ['wait... what?!', 'wait ... what ?!'],
  ['border—Ukraine', 'border — Ukraine'],
] as const

describe('words', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected)
  })

  it('keep ligatures, accents and joined-up emoji as they stand', () => {
    expect(wordsOf('The oﬃce in Zürich 👍')).toEqual(['The', 'oﬃce', 'in', 'Zürich', '👍'])
  })

  it('hold what has no width inside a word and leave it out between words', () => {
    expect(wordsOf('NA\u200bTO \u200b said\u00ad')).toEqual(['NA\u200bTO', 'said\u00ad'])
  })

  it('cover every character that is neither space nor invisible, in order and once, in any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 900 }), text => {
        let at = 0
        for (const { start, end } of split(text, { start: 0, end: text.length })) {
          expect(text.slice(at, start)).toMatch(/^[\s\p{C}]*$/u)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{C}]*$/u)
      }),
    )
  })

  it('have offsets into the whole text when only a part of it is read', () => {
    const text = 'One. Two three. Four.'
    const words = split(text, { start: 5, end: 15 })
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Two', 'three', '.'])
  })

  it.each(['a.', 'a', 'ab.', 'x-', '1,', "'s", 'U.S.', '😀', '\u200b', 'a@', 'https://', 'nt'])(
    'of "%s" over and over take time that grows with the length alone',
    unit => {
      const once = (text: string): number => {
        const before = process.cpuUsage()
        split(text, { start: 0, end: text.length })
        return process.cpuUsage(before).user / 1000
      }
      const time = (count: number): number => Math.min(once(unit.repeat(count)), once(unit.repeat(count)))
      const short = time(6_000)
      expect(time(60_000)).toBeLessThan(Math.max(short, 10) * 40)
    },
  )
})
