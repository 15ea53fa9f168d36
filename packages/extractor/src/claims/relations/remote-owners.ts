// Whose role it is where the grammar binds it to something else first: "head of currency strategy at Bank of America", "the head of a division of the
// Bank", or to nothing: "Brian O'Donnell, Director, Campaign for Nature,". Asked only when owners.ts knows nobody.
// Not: "director of a film about the CIA", "author of a book for children" (no employer).
import type { Actor, People } from '../../entities/people.ts'
import { dependents } from '../../language/grammar.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import { actorOf } from './next-organization.ts'
import { owner } from './owners.ts'

/** Who employs the bearer of a role that is of something within it. */
export function employerWithin(sentence: Sentence, role: Token, people: People, steps = 2): Actor[] {
  const matters = dependents(sentence, role.index, 'nmod').filter(
    ({ index, deprel }) => index > role.index && deprel === 'nmod',
  )
  return matters
    .flatMap(matter =>
      dependents(sentence, matter.index, 'nmod').flatMap(token => {
        const preposition = dependents(sentence, token.index, 'case')[0]?.lemma.toLowerCase() ?? ''
        const isBound = preposition === 'at' || (/^(?:of|for)$/.test(preposition) && PARTS.test(matter.lemma))
        return isBound && matter.upos !== 'PROPN' ? owner(sentence, token, people) : []
      }),
    )
    .concat(steps > 1 ? matters.flatMap(matter => employerWithin(sentence, matter, people, steps - 1)) : [])
    .filter(({ entity }) => people.entity(entity)?.category === 'organization')
    .slice(0, 1)
}

/** What an organization consists of: whoever runs it is of the whole. */
export const PARTS =
  /^(?:division|department|unit|section|branch|arm|wing|office|bureau|desk|team|committee|subcommittee|commission|panel|board|council|group|faculty|school|programme|program|campaign|chapter|delegation|service|staff|secretariat|operation|president|chairman|director|secretary|head)$/i

/** "Director, Campaign for Nature, told", "the Executive Director African Agricultural Technology Foundation": the name right after the role. */
export function nameAfter(sentence: Sentence, role: Token, people: People): Actor[] {
  const { tokens } = sentence
  const at = role.index + (tokens[role.index + 1]?.text === ',' ? 2 : 1)
  const name = people.mentionsIn(sentence.index).find(({ from, form }) => from === at && form === 'name')
  return name && isBody(name, people) && END.test(tokens[name.to]?.text ?? '.') ? [actorOf(name)] : []
}

const END = /^[,.()"“”—–-]|^(?:say|said|says|told|tells|observed|added|noted|explained|warned|argued|wrote)$/

const isBody = ({ category, entity }: Mention, people: People): boolean =>
  category === 'organization' && people.entity(entity)?.kind !== 'state'
