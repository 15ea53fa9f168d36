// Datelines apart from the sentence behind them.
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../packages/extractor/src/text/sentences.ts'

describe('a dateline', () => {
  const cut = (text: string): string[] =>
    findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['LONDON, March 3 (Reuters) - The mayor said so.', 'LONDON, March 3 (Reuters) -'],
    ['WASHINGTON — The Senate voted.', 'WASHINGTON —'],
    ['CHARLESTON, W.Va. -- Crews worked.', 'CHARLESTON, W.Va. --'],
    ['NEW YORK (AP) — “We won,” he said.', 'NEW YORK (AP) —'],
  ])('is a sentence of its own: %s', (text, dateline) => {
    expect(cut(text)).toEqual([dateline, text.slice(dateline.length + 1)])
  })

  it.each(['U.S.-Russia talks began - the end.', 'The West - The alliance', 'COVID-19 — a plague — spread.'])(
    'is not %s',
    text => {
      expect(cut(text)).toEqual([text])
    },
  )
})
