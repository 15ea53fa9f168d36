// Base forms.
import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lemmatizer } from '../../packages/extractor/src/language/lemma.ts'
import { labels, pieces } from './model.ts'

const lemma = lemmatizer(pieces.isWord)

const CASES = [
  [
    'VERB',
    'demanded demand',
    'said say',
    'urges urge',
    'voted vote',
    'stopped stop',
    'hoping hope',
    'carried carry',
    'undertook undertake',
  ],
  [
    'VERB',
    'proposed propose',
    'warned warn',
    'calling call',
    'agreed agree',
    'met meet',
    'led lead',
    'lies lie',
    'need need',
    'focus focus',
  ],
  [
    'NOUN',
    'countries country',
    'talks talk',
    'crises crisis',
    'allies ally',
    'losses loss',
    'news news',
    'spokesmen spokesman',
    'houses house',
  ],
  [
    'NOUN',
    'women woman',
    'series series',
    'forces force',
    '1990s 1990s',
    'sanctions sanction',
    'processes process',
    'lives life',
  ],
  ['AUX', 'is be', '’s be', "'ve have", 'ca can', 'wo will', 'had have', 'would would'],
  ['ADJ', 'better good', 'larger large', 'former former', 'best good', 'biggest big'],
  ['PRON', 'him he', 'them they', 'which which'],
  ['PART', 'n’t not', 'to to'],
  ['PROPN', 'Nations Nations', 'NATO NATO'],
].flatMap(([upos = '', ...pairs]) => pairs.map(pair => [upos, ...pair.split(' ')]))

describe('lemmas', () => {
  it.each(CASES)('%s %s → %s', (upos = '', word = '', expected = '') => {
    expect(lemma(word, upos)).toBe(expected)
  })

  it('are found for any string', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1 }), constantFrom(...labels.upos), (word, upos) => {
        expect(lemma(word, upos).length).toBeGreaterThan(0)
      }),
    )
  })
})
