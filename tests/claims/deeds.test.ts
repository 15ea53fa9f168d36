// Deeds and turns of phrase that show a position without a word for it. Each with one that it must not catch.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { read, readOne } from './grammar.ts'

const positions = (line: string): string[] => {
  const { reading, people } = readOne(line)
  return findStances(reading, people).map(({ holder, act, polarity }) => `${holder} ${act} ${polarity}`)
}
const taft = (verb: string, clause: string): string[] =>
  positions(`Taft|_|PROPN@|2|nsubj ${verb}|VERB|0|root ${clause} .|_|PUNCT|2|punct`)
const never = (verb: string, clause: string): string[] =>
  positions(
    `Taft|_|PROPN@|4|nsubj did|do|AUX|4|aux not|_|PART|4|advmod ${verb}|_|VERB|0|root ${clause} .|_|PUNCT|4|punct`,
  )

const TO_RETURN = 'to|_|PART|8|mark return|_|VERB|2|advcl'

describe('deeds', () => {
  test('a deadline demands what is to be done by then', () => {
    const gave = (preposition: string): string[] =>
      taft(
        'gave|give',
        `the|_|DET|4|det strikers|striker|NOUN|2|iobj ${preposition}|_|ADP|6|case Monday|_|PROPN|2|obl ${TO_RETURN}`,
      )
    expect(gave('until')).toEqual(['taft demand for'])
    expect(gave('on')).toEqual([])
  })

  test('a suit that is prepared is a threat, a meal is none', () => {
    const prepared = (noun: string): string[] => taft('prepared|prepare', `a|_|DET|4|det ${noun}|_|NOUN|2|obj`)
    expect(prepared('lawsuit')).toEqual(['taft threaten for'])
    expect(prepared('meal')).toEqual([])
  })

  test('whoever finds somebody guilty accuses him', () => {
    const found = (noun: string): string[] =>
      taft('found|find', `the|_|DET|4|det union|_|NOUN|2|obj in|_|ADP|6|case ${noun}|_|NOUN|2|obl`)
    expect(found('contempt')).toEqual(['taft accuse against'])
    expect(found('session')).toEqual([])
  })

  test('views are shared or not, offices are only shared', () => {
    expect(never('share', 'that|_|DET|6|det view|_|NOUN|4|obj')).toEqual(['taft oppose against'])
    expect(never('share', 'that|_|DET|6|det office|_|NOUN|4|obj')).toEqual([])
  })

  test('who declares himself concerned is so', () => {
    const declared = (who: string): string[] => taft('declared|declare', `${who}|_|PRON|2|obj concerned|_|ADJ|2|xcomp`)
    expect(declared('himself')).toEqual(['taft express-concern against'])
    expect(declared('him')).toEqual([])
  })

  test('anger that is not hidden is shown', () => {
    const anger = 'his|_|PRON|6|nmod:poss anger|_|NOUN|4|obj'
    expect(never('hide', anger)).toEqual(['taft oppose against'])
    expect(never('share', anger)).toEqual([])
  })

  test('what is no secret is shown', () => {
    const made = (noun: string): string[] =>
      taft(
        'made|make',
        `no|_|DET|4|det secret|_|NOUN|2|obj of|_|ADP|7|case his|_|PRON|7|nmod:poss ${noun}|_|NOUN|4|nmod`,
      )
    expect(made('anger')).toEqual(['taft oppose against'])
    expect(made('address')).toEqual([])
  })

  test('what is put before something else is preferred', () => {
    const puts = (preposition: string): string[] =>
      taft('puts|put', `security|_|NOUN|2|obj ${preposition}|_|ADP|5|case privacy|_|NOUN|2|obl`)
    expect(puts('before')).toEqual(['taft support for'])
    expect(puts('with')).toEqual([])
  })

  test('who signs a treaty is for it, who signs a letter against something is not for that', () => {
    expect(taft('signed|sign', 'the|_|DET|4|det treaty|_|NOUN|2|obj')).toEqual(['taft support for'])
    expect(taft('signed|sign', 'a|_|DET|4|det letter|_|NOUN|2|obj against|_|ADP|6|case cuts|cut|NOUN|4|nmod')).toEqual([
      'taft oppose against',
    ])
    expect(taft('signed|sign', 'the|_|DET|4|det striker|_|NOUN|2|obj')).toEqual([])
  })

  test('who is against something opposes it', () => {
    const is = (preposition: string): string[] =>
      positions(`Taft|_|PROPN@|4|nsubj is|be|AUX|4|cop ${preposition}|_|ADP|4|case aid|_|NOUN|0|root .|_|PUNCT|4|punct`)
    expect(is('against')).toEqual(['taft oppose against'])
    expect(is('near')).toEqual([])
  })

  test('support that somebody has is support of him', () => {
    const line =
      'Taft|_|PROPN@|2|nsubj has|have|VERB|0|root the|_|DET|4|det support|_|NOUN|2|obj of|_|ADP|6|case Oslo|_|PROPN*|4|nmod .|_|PUNCT|2|punct'
    const { reading, people } = readOne(line)
    expect(findStances(reading, people).map(({ holder, topic }) => `${holder}: ${topic?.label}`)).toEqual([
      'oslo: Taft',
    ])
  })

  test('a welcome that is given is given to something', () => {
    const { reading, people } = readOne(
      'Oslo|_|PROPN*|2|nsubj gave|give|VERB|0|root the|_|DET|4|det deal|_|NOUN|2|iobj a|_|DET|6|det welcome|_|NOUN|2|obj .|_|PUNCT|2|punct',
    )
    expect(findStances(reading, people).map(({ topic }) => topic?.label)).toEqual(['deal'])
  })

  test('whoever expresses his own disapproval disapproves', () => {
    const regret = (owner: string): string[] => taft('expressed|express', `${owner}|4|nmod:poss outrage|_|NOUN|2|obj`)
    expect(regret('his|_|PRON')).toEqual(['taft oppose against'])
    expect(regret('voters|voter|NOUN')).toEqual([])
  })

  test('who intends to go to court threatens, who intends to go to church does not', () => {
    const going = (place: string): string[] =>
      taft('intends|intend', `to|_|PART|4|mark go|_|VERB|2|xcomp to|_|ADP|6|case ${place}|_|NOUN|4|obl`)
    expect(going('court')).toEqual(['taft threaten for'])
    expect(going('church')).not.toEqual(['taft threaten for'])
  })

  test('what somebody calls a thing may be read as a second object', () => {
    const named = (verb: string): string[] => taft(verb, 'it|_|PRON|2|obj a|_|DET|5|det disgrace|_|NOUN|2|obj')
    expect(named('calls|call')).toEqual(['taft accuse against'])
    expect(named('considers|consider')).toEqual([])
  })

  test('who does not dispute that something is so grants it', () => {
    const that = 'that|_|SCONJ|7|mark they|_|PRON|7|nsubj met|meet|VERB|4|ccomp'
    expect(never('dispute', that)).toEqual(['taft concede for'])
    expect(taft('disputed|dispute', 'that|_|SCONJ|5|mark they|_|PRON|5|nsubj met|meet|VERB|2|ccomp')).not.toContain(
      'taft concede for',
    )
  })

  test('how somebody will vote is how he stands, what he will demand is still to come', () => {
    const will = (verb: string): string[] => {
      const { reading, people } = readOne(
        `Taft|_|PROPN@|3|nsubj will|_|AUX|3|aux ${verb}|_|VERB|0|root for|_|ADP|6|case the|_|DET|6|det bill|_|NOUN|3|obl .|_|PUNCT|3|punct`,
      )
      return findStances(reading, people).map(({ modality }) => modality)
    }
    const supports = (verb: string): string[] => {
      const { reading, people } = readOne(
        `Taft|_|PROPN@|3|nsubj will|_|AUX|3|aux ${verb}|_|VERB|0|root tariffs|tariff|NOUN|3|obj .|_|PUNCT|3|punct`,
      )
      return findStances(reading, people).map(({ modality }) => modality)
    }
    expect(will('vote')).toEqual(['actual'])
    expect(supports('support')).toEqual(['actual'])
    expect(supports('reject')).toEqual(['predicted'])
    expect(will('campaign')).toEqual(['predicted'])
  })

  test('who wishes others to meet calls for it, who wishes them luck does not', () => {
    const wish = (clause: string): string[] => taft('wishes|wish', `the|_|DET|4|det states|state|NOUN|2|obj ${clause}`)
    expect(wish('to|_|PART|6|mark meet|_|VERB|2|xcomp')).toEqual(['taft call-for for'])
    expect(wish('luck|_|NOUN|2|obj')).toEqual([])
  })

  test('an offer to somebody is a proposal, whatever is offered', () => {
    const drug = 'the|_|DET|4|det drug|_|NOUN|2|obj'
    expect(taft('offered|offer', `Oslo|_|PROPN*|2|iobj ${drug.replace('4|det', '5|det')}`)).toEqual([
      'taft propose for',
    ])
    expect(taft('offers|offer', drug)).toEqual([])
  })

  test('one of the few to endorse somebody endorsed him', () => {
    const was = (noun: string): string[] =>
      positions(
        `Patco|_|PROPN*|3|nsubj was|be|AUX|3|cop one|_|NUM|0|root of|_|ADP|7|case the|_|DET|7|det few|_|ADJ|7|amod ${noun}|NOUN|3|nmod to|_|PART|9|mark endorse|_|VERB|7|acl tariffs|tariff|NOUN|9|obj .|_|PUNCT|3|punct`,
      )
    expect(was('unions|union')).toEqual(['patco support for'])
  })
})

describe('what is set right', () => {
  const said = (clause: string): string[] => taft('said|say', clause)

  test('what is not in doubt is stood for', () => {
    const cause = (not: string): string[] =>
      said(
        `the|_|DET|4|det cause|_|NOUN|8|nsubj was|be|AUX|8|cop ${not}|_|PART|8|advmod in|_|ADP|8|case doubt|_|NOUN|2|ccomp`,
      )
    expect(cause('not')).toEqual(['taft assert for'])
    expect(cause('still')).not.toEqual(['taft assert for'])
  })

  test('what it is crucial to do is called for', () => {
    const is = (adjective: string): string[] =>
      said(
        `it|_|PRON|5|expl is|be|AUX|5|cop ${adjective}|_|ADJ|2|ccomp that|_|SCONJ|8|mark states|state|NOUN|8|nsubj pay|_|VERB|5|csubj`,
      )
    expect(is('crucial')).toEqual(['taft call-for for'])
    expect(is('good')).toEqual(['taft support for'])
  })

  test('what need not be done is refused', () => {
    const they = (modal: string): string[] =>
      said(`they|_|PRON|6|nsubj ${modal}|_|AUX|6|aux not|_|PART|6|advmod pay|_|VERB|2|ccomp tariffs|tariff|NOUN|6|obj`)
    expect(they('need')).toEqual(['taft reject against'])
  })

  test('“never so ashamed” denies nothing', () => {
    const felt = (so: string): string[] =>
      said(
        `he|_|PRON|6|nsubj had|have|AUX|6|aux never|_|ADV|6|advmod felt|feel|VERB|2|ccomp ${so}|_|ADV|8|advmod tired|_|ADJ|6|xcomp`,
      )
    expect(felt('so')).toEqual(['taft oppose against'])
    expect(felt('visibly')).not.toEqual(['taft oppose against'])
  })

  test('“that would be called a detection” promises nothing', () => {
    const would = (subject: string): string[] =>
      said(
        `${subject}|7|nsubj:pass would|_|AUX|6|aux be|_|AUX|6|aux:pass opened|open|VERB|2|ccomp`.replace('|7|', '|6|'),
      )
    expect(would('schools|school|NOUN')).toEqual(['taft promise for'])
    expect(would('that|_|PRON')).toEqual([])
  })

  test('who opposes the lifting of sanctions is not for sanctions but against the lifting', () => {
    expect(
      taft('opposed|oppose', 'the|_|DET|4|det removal|_|NOUN|2|obj of|_|ADP|6|case penalties|penalty|NOUN|4|nmod'),
    ).toEqual(['taft oppose against'])
    expect(
      taft('demanded|demand', 'the|_|DET|4|det removal|_|NOUN|2|obj of|_|ADP|6|case penalties|penalty|NOUN|4|nmod'),
    ).toEqual(['taft demand against'])
  })

  test('debts that are cancelled are a gift, contracts are not', () => {
    const urged = (noun: string): string[] =>
      taft('urged|urge', `Oslo|_|PROPN*|2|obj to|_|PART|5|mark cancel|_|VERB|2|xcomp ${noun}|NOUN|5|obj`)
    expect(urged('debts|debt')).toEqual(['taft call-for for'])
    expect(urged('contracts|contract')).toEqual(['taft call-for against'])
  })

  test('who has yet to be persuaded is not', () => {
    const line = (yet: string): string =>
      `Taft|_|PROPN@|2|nsubj has|have|VERB|0|root ${yet}|_|ADV|2|advmod to|_|PART|6|mark be|_|AUX|6|aux:pass persuaded|persuade|VERB|2|xcomp .|_|PUNCT|2|punct`
    expect(positions(line('yet'))).toEqual(['taft assert against'])
    expect(positions(line('only'))).toEqual(['taft assert for'])
  })

  test('a name in quotation marks that is no kind one is unkind', () => {
    const called = (open: string, close: string, word: string): string[] =>
      taft('called|call', `the|_|DET|4|det stance|_|NOUN|2|obj ${open} ${word}|_|ADJ|2|xcomp ${close}`)
    expect(called('“|_|PUNCT|6|punct', '”|_|PUNCT|6|punct', 'lunar')).toEqual(['taft oppose against'])
    expect(called('“|_|PUNCT|6|punct', '”|_|PUNCT|6|punct', 'brilliant')).toEqual(['taft support for'])
  })

  test('“I respect the right to strike” takes a side, “he respects it” may tell of manners', () => {
    const respect = (line: string): string[] => {
      const { reading, people } = read([line])
      return findStances(reading, people).map(({ act }) => act)
    }
    expect(
      respect(
        '“|_|PUNCT|3|punct I|_|PRON|3|nsubj respect|_|VERB|9|ccomp the|_|DET|5|det right|_|NOUN|3|obj ,|_|PUNCT|3|punct ”|_|PUNCT|3|punct Taft|_|PROPN@|9|nsubj said|say|VERB|0|root .|_|PUNCT|9|punct',
      ),
    ).toEqual(['support'])
    expect(taft('respects|respect', 'the|_|DET|4|det right|_|NOUN|2|obj')).toEqual([])
  })
})

describe('short answers', () => {
  const backed = 'Taft|_|PROPN@|2|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|2|obj .|_|PUNCT|2|punct'
  const answer = (words: string): string[] => {
    const { reading, people } = read([backed, `Root|_|PROPN@|2|nsubj ${words} .|_|PUNCT|2|punct`])
    return findStances(reading, people).map(({ holder, polarity }) => `${holder} ${polarity}`)
  }

  test('agreeing and not doing so answer the position before', () => {
    expect(answer('agreed|agree|VERB|0|root')).toEqual(['taft for', 'root for'])
    expect(answer('did|do|AUX|0|root not|_|PART|2|advmod')).toEqual(['taft for', 'root against'])
    expect(answer('was|be|AUX|0|root not|_|PART|2|advmod')).toEqual(['taft for'])
  })
})

test('for whom the offer is bad thinks so', () => {
  const line = (adjective: string): string =>
    `For|_|ADP|2|case Oxfam|_|PROPN*|6|obl the|_|DET|4|det offer|_|NOUN|6|nsubj is|be|AUX|6|cop ${adjective}|_|ADJ|0|root .|_|PUNCT|6|punct`
  expect(positions(line('unacceptable'))).toEqual(['oxfam reject against'])
  expect(positions(line('new'))).toEqual([])
})

test('“so did both houses, the Union and the League” names two more holders', () => {
  const backed = 'Taft|_|PROPN@|2|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|2|obj .|_|PUNCT|2|punct'
  const echo =
    'So|_|ADV|2|advmod did|do|AUX|0|root both|_|DET|4|det houses|house|NOUN|2|obj ,|_|PUNCT|6|punct Union|_|PROPN*|4|appos and|_|CCONJ|8|cc League|_|PROPN*|6|conj .|_|PUNCT|2|punct'
  const { reading, people } = read([backed, echo])
  const found = findStances(reading, people)
  expect(found.map(({ holder }) => holder)).toEqual(['taft', 'union', 'league'])
  const [evidence] = found[1]?.evidence ?? []
  expect(reading.article.text.slice(evidence?.start, evidence?.end)).toBe('So did both houses, Union and League.')
})
