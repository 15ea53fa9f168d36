// Whose role it is, in order of what binds it most closely: an owner ("Spain's prime minister"), a name or demonym before it
// ("NATO secretary general", "Russian minister"), what it is the role of ("president of the National Union of Mineworkers").
// "US ambassador to Ukraine" serves the US; "a Russia expert at the Center" serves the Center; "the mayor of a town in Ukraine" is not read further.
import { DEMONYMS } from '../../entities/lookup/countries.ts'
import type { Actor, People } from '../../entities/people.ts'
import { ancestors, dependents } from '../../language/grammar.ts'
import type { Sentence, Token } from '../../model.ts'
import { actorOf, nextOrganization } from './next-organization.ts'
import { partyAt } from './parties.ts'
import { isOfPlaces, isPlayer, roleWord } from './roles.ts'

export const ownersOf = (sentence: Sentence, role: Token, people: People): Actor[] =>
  boundTo(sentence, role, people).filter(({ entity }) => isFit(sentence, role, entity, people))

/** A place has officials, and teams that are called by its name. */
function isFit(sentence: Sentence, role: Token, entity: string, people: People): boolean {
  if (!isPlace(entity, people) || isOfPlaces(role)) return true
  return isPlayer(role) && !modifiersOf(sentence, role).some(token => demonymAt(sentence, token))
}

export const isPlace = (id: string, people: People): boolean => {
  const entity = people.entity(id)
  return entity?.category === 'venue' || entity?.kind === 'state'
}

function boundTo(sentence: Sentence, role: Token, people: People): Actor[] {
  const before = modifiersOf(sentence, role).flatMap(token => owner(sentence, token, people))
  const complements = complementsOf(sentence, role)
  const after = complements.flatMap(token => owner(sentence, token, people))
  if (STUDYING.test(roleWord(role)) && after.length > 0) return after
  const owners = [...before, ...after]
  if (owners.length > 0) return owners
  const party = partyAt(sentence, role, people)
  return party ? [party] : besideRole(sentence, role, people)
}

/** "President of World Vision International", however the grammar reads it: the organization right after the preposition. */
function besideRole(sentence: Sentence, role: Token, people: People): Actor[] {
  const preposition = sentence.tokens[role.index + 1]?.text ?? ''
  if (!BELONGS.test(preposition) || (SENT.test(roleWord(role)) && SENT_TO.test(preposition))) return []
  const next = nextOrganization(sentence, role.index + 2, people)
  if (!next || (preposition === 'on' && !BODY.test(people.entity(next.actor.entity)?.label ?? ''))) return []
  return [next.actor]
}

const BODY = /(?:Committee|Council|Board|Court|Commission)/

/** What such a role is about comes before it, whom it serves after it. */
const STUDYING =
  /^(expert|analyst|specialist|scholar|historian|correspondent|economist|professor|researcher|adviser|advisor|commentator|editor|fellow)$/
/** Whom such a role is sent to is not whom it serves. */
const SENT = /^(ambassador|envoy|emissary|nuncio|delegate|consul)$/
const BELONGS = /^(of|at|for|with|from|to|on)$/
/** What one sits on: "the senior Republican on the Judiciary Committee", not "expert on Russia". */
const BENCH = /^(?:committee|council|board|court|commission|panel|bench|subcommittee|staff|team)$/i
const SENT_TO = /^(to|for)$/

export const modifiersOf = (sentence: Sentence, role: Token): Token[] => [
  ...dependents(sentence, role.index, 'nmod:poss'),
  ...dependents(sentence, role.index, 'compound', 'amod', 'flat').filter(({ index }) => index < role.index),
]

function complementsOf(sentence: Sentence, role: Token): Token[] {
  const isOwned = dependents(sentence, role.index, 'nmod:poss').length > 0
  const found = dependents(sentence, role.index, 'nmod')
    .filter(({ index, deprel }) => index > role.index && deprel === 'nmod')
    .map(token => ({ token, preposition: dependents(sentence, token.index, 'case')[0]?.text.toLowerCase() ?? '' }))
    .filter(({ preposition }) => {
      if (SENT.test(roleWord(role)) && SENT_TO.test(preposition)) return false
      return BELONGS.test(preposition) || (preposition === 'in' && !isOwned)
    })
  const fitting = found.filter(({ token, preposition }) => preposition !== 'on' || BENCH.test(token.text))
  const employed = fitting.filter(({ preposition }) => preposition === 'at')
  return [...(fitting[0]?.preposition === 'for' ? employed : []), ...fitting].map(({ token }) => token)
}

/** Organizations (or governed places) that a word stands for; for "the Lombardy region" the name inside the phrase. */
export function owner(sentence: Sentence, token: Token, people: People): Actor[] {
  if (demonymAt(sentence, token)) return stateOfDemonym(sentence, token, people)
  if (/^whose$/i.test(token.text)) return ownerOfRelative(sentence, token, people)
  if (EUROPEAN.test(token.text)) return ofEurope(sentence, token, people)
  const named = people.mentionAt(sentence.index, token.index)
  const party = named && people.entity(named.entity)?.kind === 'party' ? undefined : partyAt(sentence, token, people)
  if (party) return [party]
  if (named?.form === 'name' && named.category === 'organization' && named.head === token.index) return [actorOf(named)]
  if (/^its$/i.test(token.text) && people.actorsOf(sentence.index, token.index).length === 0)
    return namesBefore(sentence, token, people).slice(-1)
  const direct = people
    .actorsOf(sentence.index, token.index)
    .filter(actor => people.entity(actor.entity)?.category === 'organization')
  if (direct.length > 0) return [...direct]
  const place = people.mentionAt(sentence.index, token.index)
  if (place?.category === 'venue' || place?.category === 'organization') return [actorOf(place)]
  return dependents(sentence, token.index, 'compound', 'nmod:poss', 'appos', 'flat')
    .flatMap(({ index }) => people.mentionAt(sentence.index, index) ?? [])
    .filter(({ category }) => category === 'organization' || category === 'venue')
    .map(actorOf)
}

/** "the African Union, whose chairman …": what the relative clause hangs on. */
function ownerOfRelative(sentence: Sentence, whose: Token, people: People): Actor[] {
  const clause = ancestors(sentence, whose.index).find(({ deprel }) => /^(?:acl:relcl|appos)$/.test(deprel))
  const noun = clause && sentence.tokens[clause.head]
  const found = noun && noun.index < whose.index ? owner(sentence, noun, people) : []
  return found.length > 0 ? found : nameBefore(sentence, whose.index, people)
}

const EUROPEAN = /^European$/

/** "the European commissioner for competition", "European leaders": of the body that the article names. */
function ofEurope(sentence: Sentence, { head }: Token, people: People): Actor[] {
  const label = sentence.tokens[head]?.lemma.toLowerCase() === 'commissioner' ? 'European Commission' : 'European Union'
  return people.entities
    .filter(entity => entity.label === label)
    .map(({ id }) => ({ entity: id, anonymous: false, reason: `European is of the ${label}`, confidence: 0.7 }))
}

/** "tried to buy Chrysler with the help of its former chairman": where nothing else tells, the organization named last before it. */
const namesBefore = (sentence: Sentence, { index }: Token, people: People): Actor[] =>
  people
    .mentionsIn(sentence.index)
    .filter(({ to, form, category }) => to <= index && form === 'name' && category === 'organization')
    .map(actorOf)

/** "Volkswagen, whose chairman": the name right before the comma. */
function nameBefore(sentence: Sentence, index: number, people: People): Actor[] {
  if (sentence.tokens[index - 1]?.text !== ',') return []
  const name = people.mentionsIn(sentence.index).find(({ to, form }) => to === index - 1 && form === 'name')
  return name?.category === 'organization' ? [actorOf(name)] : []
}

/** "Russian", or "African" after "South". */
export const demonymAt = (sentence: Sentence, token: Token): string | undefined =>
  [`${sentence.tokens[token.index - 1]?.text ?? ''} ${token.text}`, token.text].find(words => DEMONYMS.has(words))

/** "Russian" → Russia, where the article knows it. */
function stateOfDemonym(sentence: Sentence, token: Token, people: People): Actor[] {
  const words = demonymAt(sentence, token) ?? ''
  const state = DEMONYMS.get(words)
  const entity = people.entities.find(
    ({ kind, country, label }) =>
      kind === 'state' && (label === state?.label || (state?.code !== undefined && country === state.code)),
  )
  if (!entity) return [...people.actorsOf(sentence.index, token.index)]
  return [{ entity: entity.id, anonymous: false, reason: `${words} is of ${entity.label}`, confidence: 0.9 }]
}
