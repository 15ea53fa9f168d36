// Reporting clauses set into what they report, and subjects that the model reads beside their verb.
import { describe, expect, test } from 'vitest'
import { findStances } from '../../packages/extractor/src/claims/stances.ts'
import { readOne, type Made } from './grammar.ts'

const briefly = ({ reading, people }: Made): string[] =>
  findStances(reading, people).map(({ holder, act, polarity, evidence: [shown] }) => {
    const words = reading.article.text.slice(shown?.start, shown?.end)
    return `${holder} ${act} ${polarity}: ${words}`
  })

describe('a reporting clause between commas', () => {
  test('joins the halves that it tore apart', () => {
    // As the model reads "Serbia, Vucic pledged, would stand by it": the name on its own, the clause under another verb.
    const torn =
      'Serbia|_|PROPN*|0|root ,|_|PUNCT|1|punct Vucic|_|PROPN@|4|nsubj pledged|pledge|VERB|1|parataxis ,|_|PUNCT|4|punct would|_|AUX|7|aux stand|_|VERB|4|ccomp by|_|ADP|9|case it|_|PRON|7|obl .|_|PUNCT|1|punct'
    expect(briefly(readOne(torn))).toContain('vucic promise for: Serbia, Vucic pledged, would stand by it.')
  })

  test('gives the auxiliary before it back to its verb', () => {
    const torn =
      'It|_|PRON|2|nsubj will|_|AUX|6|ccomp not|_|PART|2|advmod ,|_|PUNCT|2|punct Gostin|_|PROPN@|6|nsubj cautioned|caution|VERB|0|root ,|_|PUNCT|8|punct change|_|VERB|6|parataxis anything|_|PRON|8|obj .|_|PUNCT|6|punct'
    expect(briefly(readOne(torn))).toEqual(['gostin warn against: It will not, Gostin cautioned, change anything.'])
  })

  test('a list of deeds is none', () => {
    const deeds =
      'Oslo|_|PROPN*|3|nsubj ,|_|PUNCT|3|punct left|leave|VERB|0|root ,|_|PUNCT|5|punct said|say|VERB|3|conj nothing|_|PRON|5|obj ,|_|PUNCT|8|punct signed|sign|VERB|3|conj .|_|PUNCT|3|punct'
    expect(briefly(readOne(deeds))).toEqual([])
  })
})

describe('subjects', () => {
  test('an announcer read as an insertion announces', () => {
    const line =
      'Uber|_|PROPN*|5|nsubj:pass will|_|AUX|5|aux not|_|PART|5|advmod be|_|AUX|5|aux:pass licensed|license|VERB|0|root ,|_|PUNCT|7|punct London|_|PROPN*|5|parataxis announced|announce|VERB|5|advcl .|_|PUNCT|5|punct'
    expect(briefly(readOne(line))).toEqual(['london reject against: Uber will not be licensed, London announced.'])
  })

  test('evidence begins at a subject that only its own apposition parts from the verb', () => {
    const line = (clause: string) =>
      `Klein|_|PROPN@|8|nsubj ,|_|PUNCT|4|punct who|_|PRON|4|nsubj heads|head|VERB|1|acl:relcl the|_|DET|6|det biology-and-chemistry-teams-in-California|_|NOUN|4|obj ,|_|PUNCT|4|punct ${clause} .|_|PUNCT|8|punct`
    expect(briefly(readOne(line('urges|urge|VERB|0|root patience|_|NOUN|8|obj')))).toEqual([
      'klein call-for for: Klein, who heads the biology-and-chemistry-teams-in-California, urges patience.',
    ])
  })

  test('"with Paris insisting …" is said by Paris, and no part of what another does', () => {
    const line =
      'Oslo|_|PROPN*|2|nsubj rejected|reject|VERB|0|root the|_|DET|7|det long-debated|_|ADJ|7|amod Norwegian|_|ADJ|7|amod fishing|_|NOUN|7|compound treaty|_|NOUN|2|obj ,|_|PUNCT|11|punct with|_|SCONJ|11|mark Paris|_|PROPN*|2|obl insisting|insist|VERB|2|advcl that|_|SCONJ|16|mark the|_|DET|14|det treaty|_|NOUN|16|nsubj is|be|AUX|16|cop illegal|_|ADJ|11|ccomp .|_|PUNCT|2|punct'
    const found = briefly(readOne(line))
    expect(found).toContain('oslo reject against: Oslo rejected the long-debated Norwegian fishing treaty')
    expect(found.some(text => text.startsWith('paris '))).toBe(true)
  })

  test('a participle of saying after a comma belongs to who acts, not to whose noun it was hung on', () => {
    const line =
      "Oslo|_|PROPN*|2|nsubj rejects|reject|VERB|0|root Paris|_|PROPN*|5|nmod:poss 's|_|PART|3|case insistence|_|NOUN|2|obj ,|_|PUNCT|7|punct saying|say|VERB|5|acl that|_|SCONJ|12|mark the|_|DET|10|det treaty|_|NOUN|12|nsubj is|be|AUX|12|cop illegal|_|ADJ|7|ccomp .|_|PUNCT|2|punct"
    const found = briefly(readOne(line))
    expect(found).toContainEqual(expect.stringMatching(/^oslo reject against: .*saying that the treaty is illegal/))
    expect(found).not.toContainEqual(expect.stringMatching(/^paris \S+ against/))
  })
})

describe('what is said of others', () => {
  const said = (verb: string) =>
    `Oslo|_|PROPN*|2|nsubj said|say|VERB|0|root Paris|_|PROPN*|6|nsubj ${verb} not|_|PART|6|advmod understand|_|VERB|2|ccomp the|_|DET|8|det treaty|_|NOUN|6|obj .|_|PUNCT|2|punct`

  test('that they do not understand is a reproach, that they did not is a fact', () => {
    expect(briefly(readOne(said('does|do|AUX|6|aux')))).toContainEqual(expect.stringMatching(/^oslo accuse against/))
    expect(briefly(readOne(said('did|do|AUX|6|aux')))).not.toContainEqual(expect.stringMatching(/^oslo accuse/))
  })
})
