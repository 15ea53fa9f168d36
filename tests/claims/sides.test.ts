// For or against: which side of what is said its speaker is on. Each rule with a clause that it was made for and one that it must not turn.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { readOne } from './grammar.ts'

/** "Taft <verb> <clause>." whose words count from 3 on, with the model's ear for the verb. */
function taft(verb: string, clause: string, heard = 0): string[] {
  const { reading, people } = readOne(`Taft|_|PROPN@|2|nsubj ${verb}|VERB|0|root ${clause} .|_|PUNCT|2|punct`)
  const spoken = reading.sentences[0]?.tokens[1]
  if (spoken && heard > 0) spoken.cue = { act: 'assert', polarity: 'neutral', modality: 'actual', probability: heard }
  return findStances(reading, people).map(({ act, polarity }) => `${act} ${polarity}`)
}

const HELD = 'said|say'
const roads = (verb: string): string =>
  `the|_|DET|4|det roads|road|NOUN|5|nsubj ${verb}|VERB|2|ccomp here|_|ADV|5|advmod`

describe('whoever states something', () => {
  test('stands for it', () => {
    expect(taft(HELD, roads('crossed|cross'), 0.5)).toEqual(['assert for'])
  })

  test('is against it when it sounds bad', () => {
    const torn = 'the|_|DET|4|det fraud|_|NOUN|5|nsubj ruined|ruin|VERB|2|ccomp trade|_|NOUN|5|obj'
    expect(taft(HELD, torn, 0.5)).toEqual(['assert against'])
  })

  test('is on no side of what is only awaited', () => {
    expect(taft(HELD, roads('waited|wait'), 0.5)).toEqual(['assert neutral'])
  })

  test('states nothing where the model hears nothing at all', () => {
    expect(taft(HELD, roads('crossed|cross'))).toEqual([])
  })

  test('unless it sounds like an opinion', () => {
    expect(taft(HELD, roads('matter|_'))).toEqual(['assert for'])
  })

  test('who will have something takes no side, who has it does', () => {
    const vote = (helper: string): string =>
      `Oslo|_|PROPN*|5|nsubj ${helper}|_|AUX|5|aux have|_|VERB|2|ccomp votes|vote|NOUN|5|obj here|_|ADV|5|advmod`
    expect(taft(HELD, vote('will'), 0.5)).toEqual(['assert neutral'])
    expect(taft(HELD, vote('does'), 0.5)).toEqual(['assert for'])
  })
})

describe('what sounds bad', () => {
  test('is no side of what prevents it', () => {
    const harms = (verb: string): string =>
      `the|_|DET|4|det deal|_|NOUN|5|nsubj ${verb}|VERB|2|ccomp a|_|DET|7|det fraud|_|NOUN|5|obj here|_|ADV|5|advmod ruinous|_|ADJ|7|amod`
    expect(taft(HELD, harms('deterred|deter'), 0.5)).toEqual(['assert for'])
  })

  test('is no side of what is meant to reduce it', () => {
    const made = (verb: string): string =>
      `the|_|DET|4|det deal|_|NOUN|6|nsubj was|be|AUX|6|aux meant|mean|VERB|2|ccomp to|_|PART|8|mark ${verb}|_|VERB|6|xcomp fraud|_|NOUN|8|obj here|_|ADV|8|advmod`
    expect(taft(HELD, made('reduce'), 0.5)).toEqual(['assert for'])
    expect(taft(HELD, made('hide'), 0.5)).toEqual(['accuse against'])
  })

  test('not a single one is none', () => {
    const ally = (word: string): string =>
      `${word}|_|PART|5|advmod an|_|DET|5|det ally|_|NOUN|6|nsubj crossed|cross|VERB|2|ccomp there|_|ADV|6|advmod`
    expect(taft(HELD, ally('not'), 0.5)).toEqual(['assert against'])
    expect(taft(HELD, ally('often'), 0.5)).toEqual(['assert for'])
  })

  test('“not only” denies nothing', () => {
    const roads = (only: string): string =>
      `roads|road|NOUN|6|nsubj did|do|AUX|6|aux not|_|PART|6|advmod ${only}|_|ADV|6|advmod cross|_|VERB|2|ccomp here|_|ADV|6|advmod`
    expect(taft(HELD, roads('only').replaceAll('|6|', '|7|'), 0.5)).toEqual(['assert for'])
    expect(taft(HELD, roads('often').replaceAll('|6|', '|7|'), 0.5)).toEqual(['assert against'])
  })
})

describe('admissions', () => {
  const it = (verb: string): string => `it|_|PRON|4|nsubj ${verb}|VERB|2|ccomp`

  test('speak against whoever makes them', () => {
    expect(taft('admitted|admit', it('happened|happen'))).toEqual(['concede against'])
    expect(taft('admitted|admit', 'to|_|ADP|5|case mixed|_|ADJ|5|amod feelings|feeling|NOUN|2|obl')).toEqual([
      'concede against',
    ])
  })

  test('not where what is admitted went well, nor where something is given in to', () => {
    expect(taft('admitted|admit', it('worked|work'))).toEqual(['concede for'])
    expect(taft('accepted|accept', it('happened|happen'))).toEqual(['concede for'])
  })
})

describe('worries and wishes', () => {
  test('hoping that it is not so, and wondering how it could be, are worries', () => {
    const spread = 'it|_|PRON|5|nsubj never|_|ADV|5|advmod spread|_|VERB|2|ccomp'
    expect(taft('hoped|hope', spread)).toEqual(['express-concern against'])
    const how = 'how|_|ADV|6|advmod it|_|PRON|6|nsubj could|_|AUX|6|aux spread|_|VERB|2|ccomp'
    expect(taft('wondered|wonder', how)).toEqual(['express-concern against'])
  })

  test('doubts that are voiced are worries, opposition is not', () => {
    const about = (noun: string): string => `${noun}|_|NOUN|2|obj about|_|ADP|5|case safety|_|NOUN|3|nmod`
    expect(taft('expressed|express', about('doubt'))).toEqual(['express-concern against'])
    expect(taft('expressed|express', about('outrage'))).toEqual(['oppose against'])
  })

  test('who would like others to act calls for it, who would like to act is for it', () => {
    const { reading, people } = readOne(
      'Taft|_|PROPN@|3|nsubj would|_|AUX|3|aux like|_|VERB|0|root contests|contest|NOUN|6|nsubj to|_|PART|6|mark cease|_|VERB|3|xcomp .|_|PUNCT|3|punct',
    )
    expect(findStances(reading, people).map(({ act }) => act)).toEqual(['call-for'])
  })
})

test('what cannot be blamed is cleared of blame', () => {
  const cannot = (verb: string) => {
    const { reading, people } = readOne(
      `Taft|_|PROPN@|4|nsubj can|_|AUX|4|aux not|_|PART|4|advmod ${verb}|_|VERB|0|root the|_|DET|6|det virus|_|NOUN|4|obj .|_|PUNCT|4|punct`,
    )
    return findStances(reading, people).map(({ act }) => act)
  }
  expect(cannot('blame')).toEqual(['deny'])
  expect(cannot('question')).toEqual([])
})

describe('verdicts', () => {
  test('what is judged may be read as a clause of its own', () => {
    expect(taft('called|call', 'the|_|DET|4|det step|_|NOUN|5|nsubj disgusting|_|ADJ|2|xcomp')).toEqual([
      'oppose against',
    ])
    expect(taft('called|call', 'the|_|DET|4|det step|_|NOUN|5|nsubj long|_|ADJ|2|xcomp')).toEqual([])
  })

  test('“finds it impossible that …” judges the clause', () => {
    const finds = (adjective: string): string[] =>
      taft(
        'finds|find',
        `it|_|PRON|2|expl ${adjective}|_|ADJ|2|xcomp that|_|SCONJ|7|mark nobody|_|PRON|7|nsubj knew|know|VERB|4|csubj`,
      )
    expect(finds('impossible')).toEqual(['reject against'])
    expect(finds('odd')).toEqual([])
  })

  test('no reason to be glad is none, and what is done away with is no danger', () => {
    const sees = (determiner: string): string[] =>
      taft('sees|see', `${determiner}|_|DET|4|det reason|_|NOUN|2|obj to|_|PART|7|mark be|_|AUX|7|cop glad|_|ADJ|4|acl`)
    expect(sees('a')).toEqual(['support for'])
    expect(sees('no')).toEqual(['reject against'])
    const risk = (noun: string): string[] =>
      taft('described|describe', `it|_|PRON|2|obj as|_|ADP|6|case risk|_|NOUN|6|compound ${noun}|_|NOUN|2|obl`)
    expect(risk('reduction')).toEqual(['assert neutral'])
    expect(risk('factor')).toEqual(['warn against'])
  })
})
