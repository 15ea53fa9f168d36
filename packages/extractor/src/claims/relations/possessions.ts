// Organizations that a person has: "Marine Le Pen's National Front", "Le Pen and her National Front", "Kirk Kerkorian, whose Tracinda vehicle".
// Not: "Nixon's China trip" (a trip), "Carter's Justice Department" (of the state), "Wilson's The Times interview".
import type { People } from '../../entities/people.ts'
import { ancestors, dependents } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, Sentence, Token } from '../../model.ts'
import { bearersOf, type Bearer } from './bearers.ts'

export function findPossessions(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    people
      .mentionsIn(sentence.index)
      .filter(({ form, category, entity }) => form === 'name' && category === 'organization' && isHad(entity, people))
      .flatMap(name => [...ofName(sentence, name, people), ...ofPerson(sentence, name, people)]),
  )
}

const isHad = (id: string, people: People): boolean =>
  !/^(?:state|government|court|military|intergovernmental|alliance)$/.test(people.entity(id)?.kind ?? '')

function ofName(sentence: Sentence, name: Mention, people: People): Relation[] {
  const noun = sentence.tokens[name.head]
  const holder = noun && vehicleOf(sentence, noun)
  const possessors = holder ? dependents(sentence, holder.index, 'nmod:poss') : []
  return possessors
    .filter(({ index }) => index < name.from)
    .flatMap(token => personsOf(sentence, token, people))
    .map(({ entity, span }) => ({
      predicate: 'AFFILIATED_WITH' as const,
      subject: entity,
      object: name.entity,
      evidence: [{ start: Math.min(span.start, name.start), end: name.end }],
      rule: 'organization that a person has',
    }))
}

/** "the American Federation of Labor of William Green": the person right after. */
function ofPerson({ tokens, index }: Sentence, name: Mention, people: People): Relation[] {
  const at = name.to + (/^(?:Mr|Mrs|Ms|Dr|Sir)\.?$/.test(tokens[name.to + 1]?.text ?? '') ? 2 : 1)
  const person = people
    .mentionsIn(index)
    .find(({ from, category, form }) => from === at && category === 'person' && form === 'name')
  return person && tokens[name.to]?.text === 'of'
    ? [
        {
          predicate: 'AFFILIATED_WITH',
          subject: person.entity,
          object: name.entity,
          evidence: [{ start: name.start, end: person.end }],
          rule: 'organization of a person',
        },
      ]
    : []
}

/** The name itself, or the noun that says what kind of thing it is: "his Tracinda vehicle", "her Tesco empire". */
function vehicleOf(sentence: Sentence, noun: Token): Token {
  const above = sentence.tokens[noun.head]
  return noun.deprel === 'compound' && above && VEHICLE.test(above.lemma) ? above : noun
}

const VEHICLE =
  /^(?:vehicle|empire|company|firm|group|party|movement|club|team|foundation|charity|corporation|conglomerate|chain|business|network|holding|fund)$/

function personsOf(sentence: Sentence, token: Token, people: People): Bearer[] {
  if (!/^whose$/i.test(token.text)) return bearersOf(sentence, token.index, people).slice(0, 1)
  const clause = ancestors(sentence, token.index).find(({ deprel }) => deprel === 'acl:relcl')
  return clause && clause.head < token.index ? bearersOf(sentence, clause.head, people).slice(0, 1) : []
}
