// Roles set off by a comma: after the name ("John Herbst, the US ambassador to Ukraine from 2003-06 and now an analyst at the Atlantic Council"),
// or before it ("The secretary general of CEI, Nunzio Galantino"). No role at all: beside.ts.
// Not: "said Anna Lee, after the president of the club had left" (a clause, not a phrase).
import type { Actor, People } from '../../entities/people.ts'
import { dependents, spanOf, subtree, wordsOf } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, RelationPredicate, Sentence, Span, Token } from '../../model.ts'
import { bodyOf } from './bodies.ts'
import { ownerByNoun } from './by-noun.ts'
import { employerOfAll, isStaffBeside } from './employer.ts'
import { homeStateOf } from './home-state.ts'
import { ownersOf } from './owners.ts'
import { employerWithin, nameAfter } from './remote-owners.ts'
import { isFormer, isOfOther, isStateOffice, predicateOf, roleStart, rolesIn } from './roles.ts'
import { namedPeople } from './named-people.ts'
import { yearsOf } from './years.ts'

export function findAppositions(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence =>
    namedPeople(sentence, people).flatMap(person =>
      stretches(sentence, person).flatMap(stretch => rolesOf({ reading, sentence, person, people }, stretch)),
    ),
  )
}

/** Token ranges that may hold an apposition, `to` exclusive. */
interface Stretch {
  from: number
  to: number
}

function stretches(sentence: Sentence, person: Mention): Stretch[] {
  const found: Stretch[] = []
  const to = afterPlace(sentence, person)
  if (isComma(sentence.tokens[to]) || isDash(sentence, to)) found.push(after(sentence, afterAge(sentence, to + 1)))
  const start = titleStart(sentence, person)
  if (isComma(sentence.tokens[start - 1])) found.push(before(sentence, start - 1))
  return found.filter(({ from, to }) => to > from)
}

/** "whose chairman, South African President Cyril Ramaphosa": the comma stands before the title. */
function titleStart({ tokens }: Sentence, { from }: Mention): number {
  let start = from
  while (start > 0 && from - start < 6 && /^(NOUN|PROPN|ADJ)$/.test(tokens[start - 1]?.upos ?? '')) start -= 1
  return STYLE.test(tokens[start]?.text ?? '') && /^(?:his|her)$/i.test(tokens[start - 1]?.text ?? '')
    ? start - 1
    : start
}

/** "the President of Iran, His Excellency Mr. Raisi". */
const STYLE = /^(?:Excellency|Majesty|Highness|Holiness|Eminence|Grace|Honou?r|Beatitude)$/

const isComma = (token: Token | undefined): boolean => token !== undefined && /^(?:[,(–—]|--)$/.test(token.text)

/** "Rep. Jim Jordan of Ohio, the senior Republican on the committee": where the name ends with what it is of. */
function afterPlace({ tokens }: Sentence, { to }: Mention): number {
  if (!/^(?:of|from)$/.test(tokens[to]?.text ?? '')) return to
  const end = tokens.slice(to + 1, to + 7).findIndex(token => token.upos !== 'PROPN' && !/^the$/i.test(token.text))
  return end > 0 ? to + 1 + end : to
}

/** "Gerd Niebaum - the club's president - said": a hyphen with blanks around it. */
function isDash({ tokens }: Sentence, index: number): boolean {
  const [before, dash, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return (
    dash?.text === '-' && before !== undefined && next !== undefined && before.end < dash.start && dash.end < next.start
  )
}

/** "Gerd Niebaum, 54, president of the club", "Powell, as chairman of the Joint Chiefs". */
function afterAge({ tokens }: Sentence, at: number): number {
  const isAge = tokens[at]?.upos === 'NUM' && isComma(tokens[at + 1])
  return isAge ? at + 2 : /^as$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
}

/** "United" in "United Nations" and "managing" in "managing director" may be tagged as verbs; what modifies a noun begins no clause. */
const isFinite = ({ upos, deprel, index, head, text }: Token): boolean =>
  (upos === 'VERB' && !/^(amod|compound|flat)$/.test(deprel) && !(head === index + 1 && text.endsWith('ing'))) ||
  (upos === 'AUX' && deprel !== 'case')
const RELATIVE = /^(who|which|that|whose|whom|where|when|while|after|before|because|if|as)$/i

/** From the comma to the next one that is not inside a list of roles, to a verb or a relative word. */
function after(sentence: Sentence, from: number): Stretch {
  let to = from
  for (let token = sentence.tokens[to]; token && to - from < 30; token = sentence.tokens[++to]) {
    if (isFinite(token) || RELATIVE.test(token.text) || /^[;:."“”]$/.test(token.text)) break
    if (/^[,)–—]$/.test(token.text) && !/^(and|of|a|an|the|now|then)$/i.test(sentence.tokens[to + 1]?.text ?? '')) break
  }
  return { from, to }
}

function before(sentence: Sentence, to: number): Stretch {
  let from = to
  for (let token = sentence.tokens[from - 1]; token && to - from < 16; token = sentence.tokens[--from - 1])
    if (isFinite(token) || /^[,;:."“”–—]$/.test(token.text)) break
  return { from, to }
}

/** A named person and where it stands. */
interface Named {
  reading: Reading
  sentence: Sentence
  person: Mention
  people: People
}

function rolesOf(named: Named, stretch: Stretch): Relation[] {
  const { sentence, people } = named
  const own = withoutOthers(sentence, named.person, stretch, people)
  const roles = rolesIn(sentence, own.from, own.to)
  return roles
    .filter(role => !roles.some(({ index }) => role.head === index && /^nmod(?::poss)?$/.test(role.deprel)))
    .filter(role => !isSeveral(role) && !isInName(sentence, role, people) && !isOfAnother(named, role))
    .flatMap(role => relationsOf(named, role))
}

/**
 * "Ken Lay, Enron's chairman, and Jeffrey Skilling": up to the comma before the next person, nothing where no comma parts the two; "Newsom and his Oregon
 * counterpart, Kate Brown": from the one before on.
 */
function withoutOthers(sentence: Sentence, person: Mention, { from, to }: Stretch, people: People): Stretch {
  const others = people
    .mentionsIn(sentence.index)
    .filter(({ category, form, from: at }) => category === 'person' && form === 'name' && at >= from && at < to)
  const [first, last] = [others[0], others.at(-1)]
  if (!first || !last) return { from, to }
  const isJoined = sentence.tokens[to]?.text === ',' && /^and$/i.test(sentence.tokens[last.to]?.text ?? '')
  if (to <= person.from) return { from: isJoined ? last.to : to, to }
  const comma = sentence.tokens.slice(from, first.from).findLast(isComma)
  return { from, to: comma?.index ?? from }
}

/** "For Kevin Allton, a USI instructor, Warhol was a legend": set beside the name before it. */
const isOfAnother = ({ sentence, person, people }: Named, { deprel, head, index }: Token): boolean => {
  const other =
    deprel === 'appos' && head < index && index < person.from ? people.mentionAt(sentence.index, head) : undefined
  return other?.category === 'person' && other.form === 'name' && other.start !== person.start
}

/** "Workers" in "the United Automobile Workers" is nobody's role. */
function isInName(sentence: Sentence, { index }: Token, people: People): boolean {
  const name = people.mentionAt(sentence.index, index)
  return name?.category === 'organization' && name.form === 'name' && name.to - name.from > 1
}

/** "Kofi Annan, World Bank officials and foreign ministers": a list goes on; nobody is several. */
const isSeveral = ({ upos, text, lemma }: Token): boolean =>
  upos === 'NOUN' && /(?:s|men)$/.test(text) && lemma !== text.toLowerCase()

function relationsOf(named: Named, role: Token): Relation[] {
  const { sentence, person, people } = named
  const phrase = phraseOf(sentence, role, person)
  const wording = wordsOf(sentence, phrase)
  const { owners, isPart } = whose(named, role, wording)
  const tie = (entity: string, predicate: RelationPredicate): Relation => ({
    predicate,
    subject: person.entity,
    object: entity,
    role: roleText(sentence, role),
    ...(isFormer(wording) ? { former: true } : {}),
    ...yearsOf(wording),
    evidence: [join(person, spanOf(sentence, phrase))],
    rule: 'role in apposition to a name',
  })
  const known = owners
    .slice(0, 1)
    .map(({ entity }) =>
      tie(entity, isPart ? 'AFFILIATED_WITH' : predicateOf(role, wording, people.entity(entity)?.kind === 'state')),
    )
  const bodies = bodyOf({ sentence, person, role, wording, owners }, people)
  return [...known, ...bodies.map(({ entity }) => tie(entity, 'AFFILIATED_WITH'))]
}

interface Owned {
  owners: Actor[]
  /** The role is of a part of it only. */
  isPart: boolean
}

/** Whose role it is: by grammar, by a noun, by what it is within, by the name right after it; of an office of state the state of the article. */
function whose({ reading, sentence, person, people }: Named, role: Token, wording: string): Owned {
  const own = ownersOf(sentence, role, people)
  if (own.length > 0) return { owners: own, isPart: false }
  const within = employerWithin(sentence, role, people)
  if (within.length > 0) return { owners: within, isPart: true }
  const near = [
    ...ownerByNoun(sentence, role, people),
    ...nameAfter(sentence, role, people),
    ...(isStaffBeside(role, wording) && isDefinite(sentence, role) ? employerOfAll(people) : []),
  ]
  if (near.length > 0 || !isStateOffice(role, wording) || isOfOther(sentence, role))
    return { owners: near, isPart: false }
  const owners = homeStateOf({ reading, people, sentence, person, from: person.from, wording, said: new Map() })
  return { owners, isPart: false }
}

/** "the secretary, Mr Griffith", not "a director" or "the film's director". */
const isDefinite = (sentence: Sentence, role: Token): boolean =>
  dependents(sentence, role.index).every(
    ({ deprel, text }) =>
      /^(?:punct|appos|flat|conj|cc)$/.test(deprel) ||
      /^(?:the|chief|managing|executive|general|former|deputy)$/i.test(text),
  )

/** The role with all that hangs on it, and the words that belong before it however they are read: "deputy attorney general". */
function phraseOf(sentence: Sentence, role: Token, person: Mention): number[] {
  const isOther = (token: Token): boolean =>
    token.index === person.head || token.deprel === 'conj' || token.deprel === 'cc'
  const before = sentence.tokens.slice(roleStart(sentence, role), role.index)
  const words = [...before, role].flatMap(({ index }) => subtree(sentence, index, isOther))
  return [...new Set(words)].sort((a, b) => a - b)
}

/** The role noun with what modifies it, without articles and without whom it serves before it. */
function roleText(sentence: Sentence, role: Token): string {
  const modifiers = dependents(sentence, role.index, 'compound', 'amod', 'fixed', 'flat').filter(
    ({ upos, text }) => upos !== 'PROPN' || /^[a-z]/.test(text),
  )
  const complement = dependents(sentence, role.index, 'nmod')
    .filter(({ index }) => index > role.index)
    .slice(0, 1)
  const from = roleStart(sentence, role)
  const words = [
    ...Array.from({ length: role.index - from + 1 }, (_, at) => from + at),
    ...modifiers.map(({ index }) => index),
    ...complement.flatMap(({ index }) =>
      subtree(sentence, index, ({ deprel }) => /^(appos|acl|acl:relcl|parataxis|conj|cc|punct)$/.test(deprel)),
    ),
  ]
  return wordsOf(
    sentence,
    [...new Set(words)].sort((a, b) => a - b),
  )
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
