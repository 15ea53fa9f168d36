// What makes a position more or less sure, one sign at a time: tests/tools/weigh-confidence.ts measures how much each is worth.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { read, readOne, type Made } from './grammar.ts'

const SHORT = 'Paris|_|PROPN*|2|nsubj rejected|reject|VERB|0|root plans|plan|NOUN|2|obj .|_|PUNCT|2|punct'
const LONG =
  'Paris|_|PROPN*|2|nsubj rejected|reject|VERB|0|root the|_|DET|5|det new|_|ADJ|5|amod plans|plan|NOUN|2|obj for|_|ADP|8|case a|_|DET|8|det tax|_|NOUN|5|nmod on|_|ADP|11|case all|_|DET|11|det banks|bank|NOUN|8|nmod .|_|PUNCT|2|punct'
const UNDER =
  'Paris|_|PROPN*|2|nsubj slept|sleep|VERB|0|root and|_|CCONJ|4|cc rejected|reject|VERB|2|conj plans|plan|NOUN|4|obj .|_|PUNCT|2|punct'

function surenessOf({ reading, people }: Made): number {
  const [stance, ...others] = findStances(reading, people)
  expect(stance?.act).toBe('reject')
  expect(others).toEqual([])
  return stance?.confidence ?? Number.NaN
}

function voted(line: string, probability: number): Made {
  const made = readOne(line)
  const verb = made.reading.sentences[0]?.tokens.find(({ lemma }) => lemma === 'reject')
  if (verb) verb.cue = { act: 'reject', polarity: 'against', modality: 'actual', probability }
  return made
}

describe('a position is surer', () => {
  test('in a full clause than in a few words', () =>
    expect(surenessOf(readOne(LONG))).toBeGreaterThan(surenessOf(readOne(SHORT))))

  test('by the main verb than by one that hangs on another', () =>
    expect(surenessOf(readOne(SHORT))).toBeGreaterThan(surenessOf(readOne(UNDER))))

  test('with the reading model’s vote than without', () => {
    expect(surenessOf(voted(SHORT, 0.99))).toBeGreaterThan(surenessOf(voted(SHORT, 0.5)))
    expect(surenessOf(voted(SHORT, 0.5))).toBeGreaterThan(surenessOf(readOne(SHORT)))
  })

  test('where it is plain who takes it', () => {
    const made = read([SHORT])
    const holder = made.people.mentions[0]
    if (holder) holder.confidence = 0.4
    expect(surenessOf(readOne(SHORT))).toBeGreaterThan(surenessOf(made))
  })
})
