// Whose a position is where the sentence does not name its holder: "he", "the President", a verb that was joined to the wrong clause.
import { describe, expect, test } from 'vitest'
import { indexMentions } from '../../packages/extractor/src/entities/index-mentions.ts'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import type { Mention, Relation } from '../../packages/extractor/src/model.ts'
import { read, readOne, type Made } from './grammar.ts'

const holders = ({ reading, people }: Made, relations: Relation[] = []): string[] =>
  findStances(reading, people, relations).map(({ holder, act }) => `${holder} ${act}`)

describe('a verb that was joined to the clause before it', () => {
  const regretted = (subject: string): Made =>
    readOne(
      `Monti|_|PROPN@|2|nsubj regretted|regret|VERB|0|root that|_|SCONJ|5|mark ${subject}|5|nsubj differed|differ|VERB|2|ccomp ,|_|PUNCT|8|punct and|_|CCONJ|8|cc demanded|demand|VERB|5|conj talks|talk|NOUN|8|obj .|_|PUNCT|2|punct`,
    )

  test('is the speaker’s when nobody in that clause can have done it', () => {
    expect(holders(regretted('rules|rule|NOUN'))).toEqual(['monti express-concern', 'monti demand'])
  })

  test('and stays with whoever acts in it', () => {
    expect(holders(regretted('Paris|_|PROPN*'))).not.toContain('monti demand')
  })
})

test('after a semicolon the second verb has its own subject, though it was read beside the first', () => {
  const line =
    'Graaff|_|PROPN@|2|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|2|obj ;|_|PUNCT|6|punct Suzman|_|PROPN@|2|nsubj deplored|deplore|VERB|2|parataxis cuts|cut|NOUN|6|obj .|_|PUNCT|2|punct'
  expect(holders(readOne(line))).toEqual(['graaff support', 'suzman oppose'])
})

test('voters on both sides of a semicolon vote each for themselves', () => {
  const line = (mark: string): string =>
    `Ann|_|PROPN@|3|nsubj has|_|AUX|3|aux backed|back|VERB|0|root tariffs|tariff|NOUN|3|obj ${mark}|_|PUNCT|6|punct Carl|_|PROPN@|1|conj and|_|CCONJ|8|cc Dora|_|PROPN@|6|conj rejected|reject|VERB|3|parataxis it|_|PRON|9|obj .|_|PUNCT|3|punct`
  expect(holders(readOne(line(';')))).toEqual(['ann support', 'carl reject', 'dora reject'])
})

test('a name right before the second verb is its subject, whatever it was joined to', () => {
  const line =
    'Ann|_|PROPN@|2|nsubj backed|back|VERB|0|root what|_|PRON|2|obj failed|fail|VERB|3|acl:relcl ,|_|PUNCT|7|punct and|_|CCONJ|8|cc Hill|_|PROPN@|4|conj rejected|reject|VERB|2|conj cuts|cut|NOUN|8|obj .|_|PUNCT|2|punct'
  expect(holders(readOne(line))).toContain('hill reject')
})

test('after a relative clause the verb is that of whom it tells, though it was read into the clause', () => {
  const line =
    'Merkel|_|PROPN@|0|root ,|_|PUNCT|4|punct who|_|PRON|4|nsubj promised|promise|VERB|1|acl:relcl talks|talk|NOUN|4|obj ,|_|PUNCT|1|punct boycotted|boycott|VERB|4|xcomp it|_|PRON|7|obj .|_|PUNCT|1|punct'
  expect(holders(readOne(line))).toEqual(['merkel promise', 'merkel oppose'])
})

describe('who is named at the end of what was said', () => {
  const quote = (end: string): Made =>
    readOne(
      `This|_|PRON|4|nsubj is|be|AUX|4|cop a|_|DET|4|det mistake|_|NOUN|0|root for|_|ADP|6|case Europe|_|PROPN|4|nmod ,|_|PUNCT|4|punct ${end} .|_|PUNCT|4|punct`,
    )

  test('says it, though the verb was joined to the quotation', () => {
    expect(holders(quote('added|add|VERB|4|conj Morley|_|PROPN@|8|obj'))).toEqual(['morley oppose'])
    expect(
      holders(quote('Morley|_|PROPN@|6|appos told|tell|VERB|4|parataxis reporters|reporter|NOUN|9|nsubj')),
    ).toEqual(['morley oppose'])
  })

  test('not where the verb has more to say, nor after a mere title', () => {
    expect(
      holders(quote('Morley|_|PROPN@|6|appos added|add|VERB|4|parataxis the|_|DET|11|det salt|_|NOUN|9|obj')),
    ).toEqual([])
    const title =
      'The|_|DET|4|det old|_|ADJ|4|amod prime|_|ADJ|4|amod minister|_|NOUN|7|obl ,|_|PUNCT|4|punct Morley|_|PROPN@|4|appos spoke|speak|VERB|0|root .|_|PUNCT|7|punct'
    expect(holders(readOne(title))).toEqual([])
  })
})

test('a name and a colon before a quotation say whose it is', () => {
  const line = (mark: string): string =>
    `Osborne|_|PROPN@|5|dep ${mark}|_|PUNCT|5|punct “|_|PUNCT|6|punct This|_|PRON|6|nsubj is|be|AUX|6|cop wrong|_|ADJ|0|root .|_|PUNCT|6|punct ”|_|PUNCT|6|punct`
  expect(holders(readOne(line(':')))).toEqual(['osborne oppose'])
  expect(holders(readOne(line(';')))).toEqual([])
})

test('what somebody contends of people in general is his own claim', () => {
  const line = (verb: string): string =>
    `Mather|_|PROPN@|2|nsubj ${verb}|VERB|0|root that|_|SCONJ|6|mark men|man|NOUN|6|nsubj may|_|AUX|6|aux accept|_|VERB|2|ccomp evolution|_|NOUN|6|obj .|_|PUNCT|2|punct`
  expect(holders(readOne(line('contended|contend')))).toEqual(['mather assert'])
  expect(holders(readOne(line('noted|note')))).toEqual([])
})

test('“one of the authors, Fatima,” is Fatima', () => {
  const line =
    'one|_|NUM|7|nsubj of|_|ADP|4|case the|_|DET|4|det authors|author|NOUN|1|nmod ,|_|PUNCT|6|punct Fatima|_|PROPN@|4|appos rejected|reject|VERB|0|root cuts|cut|NOUN|7|obj .|_|PUNCT|7|punct'
  expect(holders(readOne(line))).toEqual(['fatima reject'])
})

test('nobody calls himself by his name: “Jordan was wrong, he said” is another’s', () => {
  const hayek =
    '“|_|PUNCT|3|punct Words|word|NOUN|3|nsubj failed|fail|VERB|7|ccomp ,|_|PUNCT|3|punct ”|_|PUNCT|3|punct Hayek|_|PROPN@|7|nsubj said|say|VERB|0|root .|_|PUNCT|7|punct'
  const named =
    'Jordan|_|PROPN@|3|nsubj was|be|AUX|3|cop wrong|_|ADJ|0|root ,|_|PUNCT|6|punct he|_|PRON|6|nsubj said|say|VERB|3|parataxis .|_|PUNCT|3|punct'
  const made = read([hayek, named])
  const [, sentence] = made.reading.sentences
  const he = sentence?.tokens.find(({ text }) => text === 'he')
  if (!sentence || !he) throw new Error('no pronoun in the made sentence')
  const { start, end, text, index } = he
  const place = { start, end, text, sentence: 1, from: index, to: index + 1, head: index }
  const mention: Mention = {
    ...place,
    form: 'pronoun',
    category: 'person',
    entity: 'jordan',
    reason: 'by hand',
    confidence: 0.6,
  }
  const people = indexMentions(made.people.entities, [...made.people.mentions, mention], new Map())
  expect(holders({ ...made, people })).toEqual(['hayek accuse', 'hayek oppose'])
})

describe('what something was done to', () => {
  test('is what a passive with its doer is about', () => {
    const line =
      'Tariffs|tariff|NOUN|3|nsubj:pass were|be|AUX|3|aux:pass rejected|reject|VERB|0|root by|_|ADP|5|case Taft|_|PROPN@|3|obl:agent .|_|PUNCT|3|punct'
    expect(holders(readOne(line))).toEqual(['taft reject'])
  })

  test('and what a relative clause with its own doer is about, inside another’s position', () => {
    const line =
      'Rossi|_|PROPN@|2|nsubj praised|praise|VERB|0|root the|_|DET|4|det aid|_|NOUN|2|obj that|_|PRON|8|obj Oslo|_|PROPN*|8|nsubj has|have|AUX|8|aux promised|promise|VERB|4|acl:relcl .|_|PUNCT|2|punct'
    expect(holders(readOne(line))).toEqual(['rossi support', 'oslo promise'])
  })
})

describe('offices', () => {
  const named = 'President|_|PROPN|2|nmod:desc Taft|_|PROPN@|3|nsubj spoke|speak|VERB|0|root .|_|PUNCT|3|punct'
  const office = (noun: string): string =>
    `The|_|DET|2|det ${noun}|NOUN|3|nsubj backed|back|VERB|0|root tariffs|tariff|NOUN|3|obj .|_|PUNCT|3|punct`
  const he = 'He|_|PRON|2|nsubj rejected|reject|VERB|0|root cuts|cut|NOUN|2|obj .|_|PUNCT|2|punct'

  test('“the president” is who was called so by name, and “he” after it is he', () => {
    expect(holders(read([named, office('president|_'), he]))).toEqual(['taft support', 'taft reject'])
  })

  test('another office is another’s, and a “he” without an owner stays without', () => {
    expect(holders(read([named, office('minister|_'), he]))).toEqual([])
  })

  test('a name beside an office is called so, too', () => {
    const beside =
      'The|_|DET|2|det minister|_|NOUN|5|nsubj ,|_|PUNCT|4|punct Taft|_|PROPN@|2|appos spoke|speak|VERB|0|root .|_|PUNCT|5|punct'
    expect(holders(read([beside, office('minister|_')]))).toEqual(['taft support'])
  })

  test('a role that was read elsewhere serves as well; one that is over does not', () => {
    const plain = named.replace('President|_|PROPN|2|nmod:desc ', '').replaceAll('|3|', '|2|')
    const role = { subject: 'taft', object: 'usa', role: 'president', evidence: [], rule: 'by hand' } as const
    const tie = (former: boolean): Relation => ({ ...role, predicate: 'LEADS', former, evidence: [] })
    expect(holders(read([plain, office('president|_')]), [tie(false)])).toEqual(['taft support'])
    expect(holders(read([plain, office('president|_')]), [tie(true)])).toEqual([])
  })
})

describe('whoever spoke just before', () => {
  const spoke =
    '“|_|PUNCT|3|punct It|_|PRON|4|nsubj is|be|AUX|4|cop wrong|_|ADJ|8|ccomp ,|_|PUNCT|4|punct ”|_|PUNCT|4|punct Nehlen|_|PROPN@|8|nsubj said|say|VERB|0|root .|_|PUNCT|8|punct'
  const goesOn =
    '“|_|PUNCT|4|punct This|_|PRON|4|nsubj is|be|AUX|4|cop unfair|_|ADJ|8|ccomp ,|_|PUNCT|4|punct ”|_|PUNCT|4|punct he|_|PRON|8|nsubj said|say|VERB|0|root .|_|PUNCT|8|punct'
  const earlier = 'Ryan|_|PROPN@|2|nsubj left|leave|VERB|0|root .|_|PUNCT|2|punct'

  /** The last "he" (or "her" of the sentence before) as a mention of whoever the entities chose. */
  const meaning = (made: Made, pronoun: string, entity: string): Made => {
    const sentence = made.reading.sentences.findLast(({ tokens }) => tokens.some(({ text }) => text === pronoun))
    const token = sentence?.tokens.findLast(({ text }) => text === pronoun)
    if (!sentence || !token) return made
    const { start, end, text, index } = token
    const place = { start, end, text, sentence: sentence.index, from: index, to: index + 1, head: index }
    const mention: Mention = {
      ...place,
      form: 'pronoun',
      category: 'person',
      entity,
      reason: 'by hand',
      confidence: 0.6,
    }
    const mentions = [...made.people.mentions, mention].sort((a, b) => a.start - b.start)
    return { ...made, people: indexMentions(made.people.entities, mentions, new Map()) }
  }

  test('goes on speaking as “he”, though another was chosen for the pronoun', () => {
    const made = meaning(read([earlier, spoke, goesOn]), 'he', 'ryan')
    expect(holders(made)).toEqual(['nehlen oppose', 'nehlen oppose'])
  })

  test('not when the other was named since', () => {
    const between = earlier.replace('left|leave', 'came|come')
    const made = meaning(read([spoke, between, goesOn]), 'he', 'ryan')
    expect(holders(made)).toEqual(['nehlen oppose', 'ryan oppose'])
  })

  test('not when a “she” stands for whoever spoke', () => {
    const hers = 'Her|_|PRON|2|nmod:poss allies|ally|NOUN|3|nsubj came|come|VERB|0|root .|_|PUNCT|3|punct'
    const made = meaning(meaning(read([earlier, hers, spoke, goesOn]), 'Her', 'nehlen'), 'he', 'ryan')
    expect(holders(made)).toEqual(['nehlen oppose', 'ryan oppose'])
  })
})
