// Offices that a verb says somebody came to, had or left: "was named chief executive of Microsoft", "resigned as president of FIFA", "succeeded Drew
// Lewis as secretary of", "Chelsea sacked José Mourinho". Not: "may be named", "refused to become", "campaigned as an outsider" (no role of anything).
import type { People } from '../../entities/people.ts'
import { dependents, relationOf, spanOf, subtree, wordsOf } from '../../language/grammar.ts'
import {
  APPOINTING,
  BECOMING,
  DISMISSING,
  EMPLOYING,
  LEAVING,
  REMOVING,
  SEEING,
  SUCCEEDING,
} from '../../lexicon/career-verbs.ts'
import type { Reading, Relation, Sentence, Token } from '../../model.ts'
import { bearersOf, subjectsOf, type Bearer } from './bearers.ts'
import { isReal } from './held.ts'
import { owner, ownersOf } from './owners.ts'
import { employerWithin } from './remote-owners.ts'
import { isRole, predicateOf } from './roles.ts'
import { yearsOf } from './years.ts'

export function findCareers(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    sentence.tokens
      .filter(token => token.upos === 'VERB' && isReal(sentence, token))
      .flatMap(verb => [
        ...inOffice(sentence, verb, people),
        ...ofEmployer(sentence, verb, people),
        ...toBody(sentence, verb, people),
        ...fromBody(sentence, verb, people),
      ]),
  )
}

/** Somebody to whom a verb gives or takes an office. */
interface Holder extends Bearer {
  former: boolean
}

function inOffice(sentence: Sentence, verb: Token, people: People): Relation[] {
  const role = roleOf(sentence, verb)
  const holders = role ? holdersOf(sentence, verb, people) : []
  if (!role || holders.length === 0) return []
  const own = ownersOf(sentence, role, people)
  const within = own.length > 0 ? [] : employerWithin(sentence, role, people)
  const owners = [...own, ...within, ...employerOf(sentence, verb, people)].slice(0, 1)
  const phrase = subtree(sentence, role.index, ({ deprel }) => /^(?:punct|acl|acl:relcl|advcl|parataxis)$/.test(deprel))
  const wording = wordsOf(sentence, phrase).replace(/^as (?:its |his |her |their |the |an? )?/i, '')
  return owners.flatMap(({ entity }) =>
    holders.map(({ entity: subject, span, former }) => ({
      predicate:
        within.length > 0 ? 'AFFILIATED_WITH' : predicateOf(role, wording, people.entity(entity)?.kind === 'state'),
      subject,
      object: entity,
      role: wording,
      ...(former ? { former: true } : {}),
      ...yearsOf(wordsOf(sentence, subtree(sentence, verb.index))),
      evidence: [around(span, spanOf(sentence, [verb.index, ...phrase]))],
      rule: `“${verb.lemma}” with a role`,
    })),
  )
}

/** What somebody is named, elected or gone as: a complement, or what "as" is before. */
function roleOf(sentence: Sentence, verb: Token): Token | undefined {
  const isOf = CHANGING.has(verb.lemma)
  const as = [verb, ...dependents(sentence, verb.index, 'obj', 'nsubj:pass')]
    .flatMap(({ index }) => dependents(sentence, index, 'obl', 'nmod', 'advcl', 'xcomp'))
    .find(token => isRole(token) && dependents(sentence, token.index, 'case', 'mark')[0]?.lemma === 'as')
  const isTimed = dependents(sentence, verb.index, 'obj').some(({ lemma }) => TIMES.test(lemma))
  if (as) return isOf || isTimed || isActing(sentence, verb) ? as : undefined
  if (!(verb.lemma === 'become' || verb.lemma === 'remain' || APPOINTING.has(verb.lemma))) return undefined
  const complement = dependents(sentence, verb.index, 'xcomp', 'obj', 'nmod:desc').filter(isRole)
  return complement.find(token => relationOf(token) === 'xcomp') ?? complement[0]
}

/** "had told employers as chairman of the League that": whatever one does in a role, but for what others are seen as. */
const isActing = (sentence: Sentence, verb: Token): boolean => !SEEING.has(verb.lemma) && !isPassive(sentence, verb)

/** "won a third term as head of", "began his career as a clerk at". */
const TIMES = /^(?:term|stint|time|tenure|spell|career|job|post|year|life)$/

const CHANGING = new Set([...BECOMING, ...LEAVING, ...APPOINTING, ...REMOVING, ...SUCCEEDING])

function holdersOf(sentence: Sentence, verb: Token, people: People): Holder[] {
  const { lemma } = verb
  const subjects = subjectsOf(sentence, verb, people)
  const objects = dependents(sentence, verb.index, 'obj', 'iobj').flatMap(token =>
    bearersOf(sentence, token.index, people),
  )
  const agents = agentsOf(sentence, verb).flatMap(token => bearersOf(sentence, token.index, people))
  const isPut = isPassive(sentence, verb)
  if (SUCCEEDING.has(lemma) && (objects.length > 0 || agents.length > 0))
    return isPut ? [...as(subjects, true), ...as(agents, false)] : [...as(subjects, false), ...as(objects, true)]
  if (isPut) return as(subjects, REMOVING.has(lemma))
  if (APPOINTING.has(lemma) || REMOVING.has(lemma)) return as(objects, REMOVING.has(lemma))
  return as(subjects, LEAVING.has(lemma))
}

const as = (bearers: readonly Bearer[], former: boolean): Holder[] => bearers.map(bearer => ({ ...bearer, former }))

const agentsOf = (sentence: Sentence, verb: Token): Token[] =>
  dependents(sentence, verb.index, 'obl:agent', 'obl').filter(
    token => dependents(sentence, token.index, 'case')[0]?.lemma === 'by',
  )

const isPassive = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb.index, 'nsubj:pass', 'aux:pass').length > 0 ||
  (verb.deprel === 'acl' && /(?:ed|en|n|t|k)$/.test(verb.text) && !verb.text.endsWith('ing'))

/** Who appoints or dismisses is served, unless it is a state, a person or a newspaper that only tells. */
function employerOf(sentence: Sentence, verb: Token, people: People): { entity: string }[] {
  const isTaking = APPOINTING.has(verb.lemma) || REMOVING.has(verb.lemma) || SUCCEEDING.has(verb.lemma)
  const givers = !isTaking
    ? []
    : isPassive(sentence, verb)
      ? agentsOf(sentence, verb)
      : dependents(sentence, verb.index, 'nsubj').filter(({ deprel }) => deprel === 'nsubj')
  return givers.flatMap(token => owner(sentence, token, people)).filter(({ entity }) => isEmployer(entity, people))
}

const isEmployer = (id: string, people: People): boolean => {
  const entity = people.entity(id)
  return entity?.category === 'organization' && !/^(?:state|alliance|court|intergovernmental)$/.test(entity.kind ?? '')
}

/** "Chelsea sacked José Mourinho", "Johan Bruyneel, whom the team dismissed", "hired by the bank": no role is said. */
function ofEmployer(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (!EMPLOYING.has(verb.lemma) && !DISMISSING.has(verb.lemma)) return []
  const employers = employerOf(sentence, verb, people).slice(0, 1)
  const objects = dependents(sentence, verb.index, 'obj')
  const isRelative = verb.deprel === 'acl:relcl' && sentence.tokens.slice(verb.head, verb.index).some(isWhom)
  const served = isPassive(sentence, verb)
    ? subjectsOf(sentence, verb, people)
    : (isRelative ? [verb.head] : objects.map(({ index }) => index)).flatMap(index =>
        bearersOf(sentence, index, people),
      )
  return employers.flatMap(({ entity }) =>
    served.map(({ entity: subject, span }) => ({
      predicate: 'AFFILIATED_WITH' as const,
      subject,
      object: entity,
      ...(DISMISSING.has(verb.lemma) ? { former: true } : {}),
      evidence: [around(span, clauseSpan(sentence, verb))],
      rule: `employer that did “${verb.lemma}”`,
    })),
  )
}

const isWhom = ({ text }: Token): boolean => /^whom$/i.test(text)

/** "named to the Supreme Court", "elected to Parliament", "returned to Apple". */
function toBody(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (!ENTERING.test(verb.lemma)) return []
  const to = dependents(sentence, verb.index, 'obl').find(
    ({ index }) => dependents(sentence, index, 'case')[0]?.lemma === 'to',
  )
  const body = to && people.actorOf(sentence.index, to.index)
  const kind = body && !body.anonymous ? people.entity(body.entity) : undefined
  if (!to || !body || kind?.category !== 'organization' || /^(?:state|alliance)$/.test(kind.kind ?? '')) return []
  return holdersOf(sentence, verb, people).map(({ entity, span }) => ({
    predicate: 'AFFILIATED_WITH' as const,
    subject: entity,
    object: body.entity,
    evidence: [around(span, spanOf(sentence, [verb.index, ...subtree(sentence, to.index)]))],
    rule: `“${verb.lemma} to” an organization`,
  }))
}

/** "recently quit the UK Independence Party", "resigned from the bank": who leaves an organization by name was of it. */
function fromBody(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (!LEAVING.has(verb.lemma) && verb.lemma !== 'desert') return []
  const left = /^(?:leave|quit|desert)$/.test(verb.lemma)
    ? dependents(sentence, verb.index, 'obj')
    : dependents(sentence, verb.index, 'obl').filter(
        ({ index }) => dependents(sentence, index, 'case')[0]?.lemma === 'from',
      )
  const [body] = left.flatMap(({ index }) => people.mentionAt(sentence.index, index) ?? [])
  if (body?.form !== 'name' || !LEFT.test(people.entity(body.entity)?.kind ?? '')) return []
  return subjectsOf(sentence, verb, people).map(({ entity, span }) => ({
    predicate: 'AFFILIATED_WITH' as const,
    subject: entity,
    object: body.entity,
    former: true,
    evidence: [around(around(span, body), verb)],
    rule: `“${verb.lemma}” an organization`,
  }))
}

/** Not buildings, courts and parliaments, which one leaves in the evening. */
const LEFT = /^(?:party|company|business-association|sports|think-tank|non-profit|group|media|military)$/

const ENTERING = /^(?:name|appoint|elect|re-elect|reelect|return|assign|transfer|second|promote)$/

const clauseSpan = (sentence: Sentence, verb: Token) =>
  spanOf(sentence, [
    verb.index,
    ...[...dependents(sentence, verb.index, 'nsubj', 'obj'), ...agentsOf(sentence, verb)].flatMap(({ index }) =>
      subtree(sentence, index, ({ deprel }) => /^(?:acl|acl:relcl|appos|punct)$/.test(deprel)),
    ),
  ])

const around = (a: { start: number; end: number }, b: { start: number; end: number }) => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
