// What somebody says: which of it is a position, whose, and how. Each rule with a clause that it was made for and one that it must not catch.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import type { Stance } from '../../packages/extractor/src/model.ts'
import { indexMentions } from '../../packages/extractor/src/entities/index-mentions.ts'
import { read, readOne, type Made } from './grammar.ts'

const stancesIn = ({ reading, people }: Made): Stance[] => findStances(reading, people)
const briefly = (made: Made): string[] =>
  stancesIn(made).map(({ holder, act, polarity, modality }) => `${holder} ${act} ${polarity} ${modality}`)

/** "Rossi said <clause>." whose words count from 3 on. */
const said = (clause: string, verb = 'said|say'): string =>
  `Rossi|_|PROPN@|2|nsubj ${verb}|VERB|0|root ${clause} .|_|PUNCT|2|punct`

describe('quotations', () => {
  const ATTRIBUTED =
    '“|_|PUNCT|4|punct It|_|PRON|4|nsubj is|be|AUX|4|cop wrong|_|ADJ|0|root ,|_|PUNCT|4|punct ”|_|PUNCT|4|punct Rossi|_|PROPN@|8|nsubj said|say|VERB|4|parataxis .|_|PUNCT|4|punct'
  const ALONE =
    '“|_|PUNCT|4|punct We|_|PRON|4|nsubj must|_|AUX|4|aux act|_|VERB|0|root .|_|PUNCT|4|punct ”|_|PUNCT|4|punct'

  test('one that opens a paragraph goes on with whoever spoke in the paragraph before', () => {
    expect(briefly(read([ATTRIBUTED], [ALONE]))).toContain('rossi demand for actual')
  })

  test('not after a paragraph in which nobody speaks', () => {
    const told = 'The|_|DET|2|det train|_|NOUN|3|nsubj left|leave|VERB|0|root .|_|PUNCT|3|punct'
    expect(briefly(read([ATTRIBUTED], [told], [ALONE]))).not.toContain('rossi demand for actual')
  })
})

describe('what will be', () => {
  const helps = (not: string) =>
    readOne(
      said(
        `the|_|DET|4|det bridge|_|NOUN|7|nsubj will|_|AUX|7|aux ${not}|_|ADV|7|advmod help|_|VERB|2|ccomp farmers|farmer|NOUN|7|obj`,
      ),
    )

  test('a benefit speaks for the thing that brings it, and against it when it will not come', () => {
    expect(briefly(helps('soon'))).toEqual(['rossi support for actual'])
    expect(briefly(helps('not'))).toEqual(['rossi oppose against actual'])
  })

  test('what it brings has to be bad for a warning', () => {
    const lead = (noun: string) =>
      readOne(
        said(`strikes|strike|NOUN|5|nsubj could|_|AUX|5|aux lead|_|VERB|2|ccomp to|_|ADP|7|case ${noun}|_|NOUN|5|obl`),
      )
    expect(briefly(lead('war'))).toEqual(['rossi warn against actual'])
    expect(briefly(lead('talks'))).toEqual([])
  })

  test('only what people decide is a promise', () => {
    const open =
      'a|_|DET|4|det school|_|NOUN|7|nsubj:pass will|_|AUX|7|aux be|_|AUX|7|aux:pass opened|open|VERB|2|ccomp'
    expect(briefly(readOne(said(open)))).toEqual(['rossi promise for actual'])
    const last = 'the|_|DET|4|det rain|_|NOUN|6|nsubj will|_|AUX|6|aux last|_|VERB|2|ccomp'
    expect(briefly(readOne(said(last)))).toEqual([])
  })
})

describe('what is not the speaker’s position', () => {
  test('how others feel', () => {
    const feel = (who: string) =>
      readOne(said(`${who} are|be|AUX|5|cop worried|_|ADJ|2|ccomp about|_|ADP|7|case cuts|cut|NOUN|5|obl`))
    expect(briefly(feel('teachers|teacher|NOUN|5|nsubj'))).toEqual([])
    expect(briefly(feel('they|_|PRON|5|nsubj'))).toEqual(['rossi express-concern against actual'])
  })

  test('what he had to do', () => {
    const had = 'he|_|PRON|4|nsubj had|have|VERB|2|ccomp to|_|PART|6|mark leave|_|VERB|4|xcomp'
    expect(briefly(readOne(said(had)))).toEqual([])
    const other = had.replace('he|_|PRON', 'banks|bank|NOUN')
    expect(briefly(readOne(said(other)))).toEqual(['rossi demand for actual'])
  })

  test('what a question asks about', () => {
    const line =
      'Why|_|ADV|4|advmod would|_|AUX|4|aux Rossi|_|PROPN@|4|nsubj support|_|VERB|0|root it|_|PRON|4|obj MARK|_|PUNCT|4|punct'
    expect(briefly(readOne(line.replace('MARK', '?')))).toEqual([])
    expect(briefly(readOne(line.replace('MARK', '.')))).toEqual(['rossi support for conditional'])
  })
})

test('who does not think so thinks the contrary', () => {
  const line =
    'Rossi|_|PROPN@|4|nsubj did|do|AUX|4|aux not|_|PART|4|advmod think|_|VERB|0|root the|_|DET|6|det law|_|NOUN|8|nsubj was|be|AUX|8|cop wrong|_|ADJ|4|ccomp .|_|PUNCT|4|punct'
  expect(briefly(readOne(line))).toEqual(['rossi support for actual'])
  expect(briefly(readOne(line.replace('think|_', 'say|_')))).toEqual(['rossi oppose against denied'])
})

describe('sides', () => {
  const side = (noun: string) =>
    `Rossi|_|PROPN@|4|nsubj is|be|AUX|4|cop an|_|DET|4|det ${noun}|_|NOUN|0|root of|_|ADP|6|case tariffs|tariff|NOUN|4|nmod .|_|PUNCT|4|punct`
  test.each([
    ['advocate', ['rossi support for actual']],
    ['opponent', ['rossi oppose against actual']],
    ['importer', []],
  ])('an %s', (noun, expected) => {
    expect(briefly(readOne(side(noun)))).toEqual(expected)
  })
})

test('what was asked or done to somebody is not his doing', () => {
  const asked =
    'Asked|ask|VERB|7|advcl whether|_|SCONJ|4|mark it|_|PRON|4|nsubj helped|help|VERB|1|ccomp ,|_|PUNCT|7|punct Rossi|_|PROPN@|7|nsubj laughed|laugh|VERB|0|root .|_|PUNCT|7|punct'
  expect(briefly(readOne(asked))).toEqual([])
})

describe('the model alone', () => {
  const line = (object: string) =>
    readOne(
      `Rossi|_|PROPN@|2|nsubj raised|raise|VERB|0|root his|_|PRON|4|nmod:poss ${object}|NOUN|2|obj .|_|PUNCT|2|punct`,
    )
  const voted = (made: Made): Made => {
    const verb = made.reading.sentences[0]?.tokens[1]
    if (verb) verb.cue = { act: 'reject', polarity: 'against', modality: 'actual', probability: 0.95 }
    return made
  }
  test('needs words that sound like a position', () => {
    expect(briefly(voted(line('hands|hand')))).toEqual([])
    expect(briefly(voted(line('chaos|chaos')))).toEqual(['rossi reject against actual'])
  })
})

describe('who he is', () => {
  /** The token of a sentence becomes a pronoun for somebody. */
  const bind = ({ reading, people }: Made, sentence: number, token: number, entity: string): Made => {
    const { start = 0, end = 0, text = '' } = reading.sentences[sentence]?.tokens[token] ?? {}
    const place = { start, end, text, sentence, from: token, to: token + 1, head: token }
    const pronoun = { ...place, category: 'person', form: 'pronoun', entity, reason: 'by hand', confidence: 1 } as const
    const mentions = [...people.mentions, pronoun].sort((a, b) => a.start - b.start)
    return { reading, people: indexMentions(people.entities, mentions, new Map()) }
  }
  const SPOKE = 'Nehlen|_|PROPN@|2|nsubj responded|respond|VERB|0|root .|_|PUNCT|2|punct'
  const HE =
    '“|_|PUNCT|4|punct Ryan|_|PROPN@|4|nsubj is|be|AUX|4|cop wrong|_|ADJ|7|ccomp ,|_|PUNCT|4|punct ”|_|PUNCT|4|punct he|_|PRON|8|nsubj said|say|VERB|0|root .|_|PUNCT|8|punct'.replace(
      '|7|ccomp',
      '|8|ccomp',
    )

  test('not he who is named in the quoted words only, but the speaker before', () => {
    expect(briefly(bind(read([SPOKE, HE]), 1, 6, 'ryan'))).toEqual(['nehlen oppose against actual'])
    const RYAN = SPOKE.replace('Nehlen', 'Ryan')
    expect(briefly(bind(read([SPOKE, RYAN, HE]), 2, 6, 'ryan'))).toEqual(['ryan oppose against actual'])
  })

  test('nobody takes a position by what a speaker says that they know', () => {
    const line =
      '“|_|PUNCT|3|punct They|_|PRON|3|nsubj know|_|VERB|10|ccomp it|_|PRON|6|nsubj is|be|AUX|6|cop wrong|_|ADJ|3|ccomp ,|_|PUNCT|3|punct ”|_|PUNCT|3|punct Rossi|_|PROPN@|10|nsubj said|say|VERB|0|root .|_|PUNCT|10|punct'
    expect(briefly(bind(read([SPOKE, line]), 1, 1, 'nehlen'))).toEqual([])
    const told = line
      .replace('“|_|PUNCT|3|punct', 'Then|_|ADV|3|advmod')
      .replace('”|_|PUNCT|3|punct', '–|_|PUNCT|3|punct')
    expect(briefly(bind(read([SPOKE, told]), 1, 1, 'nehlen'))).toEqual(['nehlen oppose against actual'])
  })
})

describe('what is no politics', () => {
  const offer = (object: string) =>
    readOne(`Rossi|_|PROPN@|2|nsubj offers|offer|VERB|0|root ${object}|NOUN|2|obj .|_|PUNCT|2|punct`)
  test('goods on offer', () => {
    expect(briefly(offer('talks|talk'))).toEqual(['rossi propose for actual'])
    expect(briefly(offer('shoes|shoe'))).toEqual([])
  })

  test('grounds that are not bad', () => {
    const cite = (object: string) =>
      readOne(`Rossi|_|PROPN@|2|nsubj cited|cite|VERB|0|root ${object}|NOUN|2|obj .|_|PUNCT|2|punct`)
    const voted = (made: Made): Made => {
      const verb = made.reading.sentences[0]?.tokens[1]
      if (verb) verb.cue = { act: 'accuse', polarity: 'against', modality: 'actual', probability: 0.9 }
      return made
    }
    expect(briefly(voted(cite('violations|violation')))).toEqual(['rossi accuse against actual'])
    expect(briefly(voted(cite('figures|figure')))).toEqual([])
  })

  test('human rights are not right', () => {
    const rights = said(
      'rights|right|NOUN|5|nsubj:pass were|be|AUX|5|aux:pass named|name|VERB|2|ccomp there|_|ADV|5|advmod',
    )
    expect(briefly(readOne(rights))).toEqual([])
  })
})

test('who was not ready to concede rejects', () => {
  const line =
    'Rossi|_|PROPN@|4|nsubj was|be|AUX|4|cop not|_|PART|4|advmod ready|_|ADJ|0|root to|_|PART|6|mark talk|_|VERB|4|xcomp .|_|PUNCT|4|punct'
  expect(briefly(readOne(line))).toEqual(['rossi reject against actual'])
})

describe('whose position it is', () => {
  const backing = (verb: string) =>
    readOne(
      `Rossi|_|PROPN@|2|nsubj ${verb}|VERB|0|root the|_|DET|4|det backing|_|NOUN|2|obj of|_|ADP|6|case Nehlen|_|PROPN@|4|nmod .|_|PUNCT|2|punct`,
    )
  test('what one wins is the giver’s, what one voices is one’s own', () => {
    expect(briefly(backing('won|win')).filter(line => line.startsWith('rossi'))).toEqual([])
    expect(briefly(backing('voiced|voice'))).toEqual(['rossi support for actual'])
  })

  test('who acted improperly is accused, who acted early is not', () => {
    const acted = (how: string) =>
      readOne(said(`the|_|DET|4|det board|_|NOUN|5|nsubj acted|act|VERB|2|ccomp ${how}|_|ADV|5|advmod`))
    expect(briefly(acted('improperly'))).toEqual(['rossi accuse against actual'])
    expect(briefly(acted('early'))).toEqual([])
  })

  test('a hope is for what is hoped', () => {
    const line = said('prices|price|NOUN|4|nsubj fall|_|VERB|2|ccomp again|_|ADV|4|advmod soon|_|ADV|4|advmod')
    expect(briefly(readOne(line.replace('said|say', 'hopes|hope')))).toEqual(['rossi support for actual'])
    expect(briefly(readOne(line))).toEqual([])
  })
})

describe('guilt that somebody is cleared of', () => {
  const knew = (object: string) =>
    readOne(
      said(
        `the|_|DET|4|det chairman|_|NOUN|5|nsubj knew|know|VERB|2|ccomp ${object}|_|PRON|5|obj of|_|ADP|9|case the|_|DET|9|det fraud|_|NOUN|6|nmod`,
      ),
    )

  test('whoever is said to know nothing of it is not accused of it', () => {
    expect(briefly(knew('nothing'))).toEqual(['rossi deny against actual'])
    expect(briefly(knew('much'))).toEqual([])
  })
})
