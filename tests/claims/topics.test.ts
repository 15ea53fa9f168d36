// What a position is about, toward whom it is, and when it was taken.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import type { Stance } from '../../packages/extractor/src/model.ts'
import { read, readOne, type Made } from './grammar.ts'

const stancesIn = ({ reading, people }: Made): Stance[] => findStances(reading, people)
const topicsIn = (made: Made) => stancesIn(made).map(({ topic }) => topic?.label)

const PROPOSED =
  'Paris|_|PROPN*|2|nsubj proposed|propose|VERB|0|root a|_|DET|4|det moratorium|_|NOUN|2|obj on|_|ADP|7|case missile|_|NOUN|7|compound launches|launch|NOUN|4|nmod .|_|PUNCT|2|punct'
const DISMISSED =
  'Tokyo|_|PROPN*|2|nsubj dismissed|dismiss|VERB|0|root the|_|DET|4|det suggestion|_|NOUN|2|obj .|_|PUNCT|2|punct'

describe('topics', () => {
  test('a clause becomes a noun phrase with its object', () => {
    const line =
      'Paris|_|PROPN*|2|nsubj urged|urge|VERB|0|root Tokyo|_|PROPN*|2|obj to|_|PART|5|mark deploy|_|VERB|2|xcomp missiles|missile|NOUN|5|obj .|_|PUNCT|2|punct'
    expect(topicsIn(readOne(line))).toEqual(['deployment of missiles'])
  })

  test('a verb without a noun of its own has its “-ing” form', () => {
    const line =
      'Paris|_|PROPN*|2|nsubj urged|urge|VERB|0|root Tokyo|_|PROPN*|2|obj to|_|PART|5|mark address|_|VERB|2|xcomp concerns|concern|NOUN|5|obj .|_|PUNCT|2|punct'
    expect(topicsIn(readOne(line))).toEqual(['addressing concerns'])
  })

  // holder, verb and complement of each sentence are as the model reads them
  test.each([
    [
      'the clause where its subject is anybody',
      'Paris|_|PROPN*|2|nsubj said|say|VERB|0|root all|_|DET|4|det countries|country|NOUN|6|nsubj should|_|AUX|6|aux adhere|_|VERB|2|ccomp to|_|ADP|9|case the|_|DET|9|det rules|rule|NOUN|6|obl .|_|PUNCT|2|punct',
      'adhering to rules',
    ],
    [
      'what is done, where a particle makes the verb tell something',
      'Paris|_|PROPN*|2|nsubj urged|urge|VERB|0|root Tokyo|_|PROPN*|2|obj to|_|PART|5|mark call|_|VERB|2|xcomp out|_|ADP|5|compound:prt the|_|DET|8|det guards|guard|NOUN|5|obj .|_|PUNCT|2|punct',
      'calling out guards',
    ],
    [
      'no sum of money',
      'Paris|_|PROPN*|2|nsubj rejected|reject|VERB|0|root a|_|DET|6|det $|_|SYM|6|compound 9|_|NUM|4|nummod deal|_|NOUN|2|obj .|_|PUNCT|2|punct',
      'deal',
    ],
    [
      'nothing, of a word that only points',
      'Paris|_|PROPN*|2|nsubj rejected|reject|VERB|0|root both|_|PRON|2|obj .|_|PUNCT|2|punct',
      undefined,
    ],
  ])('%s', (_name, line, topic) => expect(topicsIn(readOne(line))).toEqual([topic]))

  test('a suggestion is what was proposed before, and aimed at whoever proposed it', () => {
    const [, dismissed] = stancesIn(read([PROPOSED, DISMISSED]))
    expect(dismissed?.topic?.label).toContain('moratorium on missile launches')
    expect(dismissed?.toward).toEqual(['paris'])
    expect(topicsIn(readOne(DISMISSED))).toEqual(['suggestion'])
  })

  test('what is opposed by a reversing verb below a verb that only carries it on is what comes to an end', () => {
    const line =
      'Paris|_|PROPN*|4|nmod:poss ’s|_|PART|1|case old|_|ADJ|4|amod demand|_|NOUN|13|nsubj that|_|SCONJ|7|mark Tokyo|_|PROPN*|7|nsubj commit|_|VERB|4|acl to|_|SCONJ|9|mark ending|end|VERB|7|advcl arms|_|NOUN|11|compound exports|export|NOUN|9|obj still|_|ADV|13|advmod stands|stand|VERB|0|root .|_|PUNCT|13|punct'
    expect(stancesIn(readOne(line))[0]).toMatchObject({
      holder: 'paris',
      act: 'demand',
      polarity: 'against',
      topic: { label: 'arms exports' },
      toward: ['tokyo'],
      proposition: 'Paris makes a demand against arms exports',
    })
  })
})

describe('targets', () => {
  const towardIn = (line: string) => stancesIn(readOne(line))[0]?.toward

  test('who is against what is done to somebody is not against the one it is done to', () => {
    const line =
      'Paris|_|PROPN*|2|nsubj opposed|oppose|VERB|0|root the|_|DET|4|det sanctions|sanction|NOUN|2|obj on|_|ADP|6|case Tokyo|_|PROPN*|4|nmod .|_|PUNCT|2|punct'
    expect(towardIn(line)).toEqual([])
  })

  test('a promise is not aimed at whoever is to keep it', () => {
    const line =
      'Paris|_|PROPN*|2|nsubj promised|promise|VERB|0|root that|_|SCONJ|6|mark Tokyo|_|PROPN*|6|nsubj would|_|AUX|6|aux seek|_|VERB|2|ccomp talks|talk|NOUN|6|obj .|_|PUNCT|2|punct'
    expect(towardIn(line)).toEqual([])
  })
})

describe('dates', () => {
  const rejected = (when: string) =>
    `Paris|_|PROPN*|2|nsubj rejected|reject|VERB|0|root the|_|DET|4|det plan|_|NOUN|2|obj ${when} .|_|PUNCT|2|punct`

  test('a position has the day on which the text says that it was taken', () => {
    // published on Thursday, 2 January 2020
    expect(stancesIn(readOne(rejected('on|_|ADP|6|case Tuesday|_|PROPN|2|obl')))[0]?.date).toBe('2019-12-31')
    expect(stancesIn(readOne(rejected('in|_|ADP|6|case 2007|_|NUM|2|obl')))[0]?.date).toBe('2007')
  })

  test('a limit, the time of something else and silence leave the day of publication', () => {
    for (const when of ['', 'by|_|ADP|6|case Tuesday|_|PROPN|2|obl', 'of|_|ADP|6|case 2007|_|NUM|4|nmod'])
      expect(stancesIn(readOne(rejected(when)))[0]?.date).toBe('2020-01-02')
  })
})
