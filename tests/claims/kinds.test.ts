// Kinds of positions in one table: a clause that a rule was made for, and one that it must not catch.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { read, readOne, type Made } from './grammar.ts'

const briefly = ({ reading, people }: Made): string[] =>
  findStances(reading, people).map(({ holder, act, polarity }) => `${holder} ${act} ${polarity}`)

const STOP = '.|_|PUNCT|2|punct'
const taft = (verb: string, clause: string): string => `Taft|_|PROPN@|2|nsubj ${verb}|VERB|0|root ${clause} ${STOP}`
const MISTAKE = 'it|_|PRON|6|nsubj was|be|AUX|6|cop a|_|DET|6|det mistake|_|NOUN|2|ccomp'
const WORKING = 'it|_|PRON|4|nsubj worked|work|VERB|2|ccomp'

describe('positions', () => {
  test.each([
    ['who concedes a harm is against it', taft('conceded|concede', MISTAKE), 'taft concede against'],
    ['who concedes a fact is for it', taft('conceded|concede', WORKING), 'taft concede for'],
    [
      'who hopes that it is not so is worried',
      taft('hoped|hope', 'it|_|PRON|5|nsubj never|_|ADV|5|advmod spread|_|VERB|2|ccomp widely|_|ADV|5|advmod'),
      'taft express-concern against',
    ],
    [
      'a wish may be put politely',
      'Taft|_|PROPN@|3|nsubj would|_|AUX|3|aux like|_|VERB|0|root an|_|DET|5|det inquiry|_|NOUN|3|obj .|_|PUNCT|3|punct',
      'taft support for',
    ],
    [
      'what one no longer believes in one opposes',
      'Taft|_|PROPN@|4|nsubj no|_|ADV|3|advmod longer|long|ADV|4|advmod believes|believe|VERB|0|root in|_|ADP|6|case tariffs|tariff|NOUN|4|obl .|_|PUNCT|4|punct',
      'taft oppose against',
    ],
    [
      'a request is no question',
      taft('asked|ask', 'Oslo|_|PROPN*|2|obj to|_|PART|5|mark pay|_|VERB|2|xcomp'),
      'taft call-for for',
    ],
    [
      'who rejoices is for it',
      'Taft|_|PROPN@|2|nsubj rejoiced|rejoice|VERB|0|root .|_|PUNCT|2|punct',
      'taft support for',
    ],
    [
      'who will have none of it rejects it',
      taft('had|have', 'none|_|PRON|2|obj of|_|ADP|5|case it|_|PRON|3|nmod'),
      'taft reject against',
    ],
    ['a verb of gasping reports', taft('gasped|gasp', MISTAKE), 'taft oppose against'],
    ['a verb of reckoning reports', taft('reckons|reckon', MISTAKE), 'taft oppose against'],
  ])('%s', (_name, line, wanted) => {
    expect(briefly(readOne(line))).toEqual([wanted])
  })

  test.each([
    ['a question', taft('asked|ask', 'whether|_|SCONJ|5|mark Oslo|_|PROPN*|5|nsubj pays|pay|VERB|2|ccomp')],
    ['having no statement to make', taft('had|have', 'no|_|DET|4|det statement|_|NOUN|2|obj')],
    ['doors that open', taft('opened|open', 'doors|door|NOUN|2|obj to|_|ADP|5|case students|student|NOUN|2|obl')],
    ['leading a party called so', taft('leads|lead', 'the|_|DET|4|det Opposition|_|PROPN|2|obj')],
    [
      'some of a party',
      'Thirty|_|NUM|2|nummod Liberals|_|PROPN*|3|nsubj opposed|oppose|VERB|0|root it|_|PRON|3|obj .|_|PUNCT|3|punct',
    ],
  ])('%s is none', (_name, line) => {
    expect(briefly(readOne(line))).toEqual([])
  })
})

test('what another should do is not yet done', () => {
  const resist = (helper: string) =>
    `Oslo|_|PROPN*|3|nsubj ${helper}|_|AUX|3|aux resist|_|VERB|0|root tariffs|tariff|NOUN|3|obj .|_|PUNCT|3|punct`
  const modalities = (line: string) => {
    const made = readOne(line)
    const resisting = made.reading.sentences[0]?.tokens[2]
    if (resisting) resisting.cue = { act: 'oppose', polarity: 'against', modality: 'actual', probability: 0.9 }
    return findStances(made.reading, made.people).map(({ modality }) => modality)
  }
  expect(modalities(resist('should'))).toEqual(['conditional'])
  expect(modalities(resist('did'))).toEqual(['actual'])
})

test('what is done about wrongs accuses nobody', () => {
  const fought = (verb: string) =>
    taft('said|say', `Oslo|_|PROPN*|5|nsubj has|have|AUX|5|aux ${verb}|VERB|2|ccomp a|_|DET|7|det crime|_|NOUN|5|obj`)
  expect(briefly(readOne(fought('committed|commit')))).toEqual(['taft accuse against'])
  expect(briefly(readOne(fought('prevented|prevent')))).toEqual([])
})

describe('holders', () => {
  const backed = 'Taft|_|PROPN@|2|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|2|obj .|_|PUNCT|2|punct'

  test('“so does” takes the position of the sentence before', () => {
    const echo = (opener: string) => `${opener}|_|ADV|3|advmod does|do|AUX|3|cop Root|_|PROPN@|0|root .|_|PUNCT|3|punct`
    expect(briefly(read([backed, echo('So')]))).toEqual(['taft support for', 'root support for'])
    expect(briefly(read([backed, echo('There')]))).toEqual(['taft support for'])
  })

  test('“so does” counts beside what else its sentence says', () => {
    const echo =
      'So|_|ADV|2|advmod does|do|AUX|0|root Root|_|PROPN@|2|nsubj ,|_|PUNCT|6|punct who|_|PRON|6|nsubj fears|fear|VERB|3|acl:relcl imports|import|NOUN|6|obj .|_|PUNCT|2|punct'
    expect(briefly(read([backed, echo]))).toEqual([
      'taft support for',
      'root support for',
      'root express-concern against',
    ])
  })

  test('a point of a list needs no full stop, a headline is passed over', () => {
    const point = (mark: string) =>
      `${mark}|_|PUNCT|3|punct Taft|_|PROPN@|3|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|3|obj`
    expect(briefly(readOne(point('•')))).toEqual(['taft support for'])
    expect(briefly(readOne(point('#')))).toEqual([])
  })

  test('“the two” are the two persons before, “the three” are not', () => {
    const came = (name: string) => `${name}|_|PROPN@|2|nsubj came|come|VERB|0|root .|_|PUNCT|2|punct`
    const denied = (number: string) =>
      `The|_|DET|2|det ${number}|_|NUM|3|nsubj denied|deny|VERB|0|root it|_|PRON|3|obj .|_|PUNCT|3|punct`
    expect(briefly(read([came('Taft'), came('Root'), denied('two')]))).toEqual([
      'root deny against',
      'taft deny against',
    ])
    expect(briefly(read([came('Taft'), came('Root'), denied('three')]))).toEqual([])
  })

  test('“both men” are the two that were named last', () => {
    const met =
      'Taft|_|PROPN@|4|nsubj and|_|CCONJ|3|cc Root|_|PROPN@|1|conj met|meet|VERB|0|root here|_|ADV|4|advmod .|_|PUNCT|4|punct'
    const denied = (which: string) =>
      `${which}|_|DET|2|det men|man|NOUN|3|nsubj denied|deny|VERB|0|root it|_|PRON|3|obj .|_|PUNCT|3|punct`
    expect(briefly(read([met, denied('Both')]))).toEqual(['taft deny against', 'root deny against'])
    expect(briefly(read([met, denied('Most')]))).toEqual([])
  })
})
