// Capitals and seats of government: the state where they act, speak or are dealt with ("Moscow demands", "talks with Washington"), else the
// place ("a meeting in Moscow"). The grammar votes first, then the reader's own label.
import type { Reading, Sentence } from '../../model.ts'
import { ACTING_VERBS, DEALING_WORDS } from '../../lexicon/acting-verbs.ts'
import { BODY_NOUNS, SPEAKER_NOUNS, STATE_POSSESSIONS } from '../../lexicon/actor-nouns.ts'
import { GATHERING_NOUNS } from '../../lexicon/gatherings.ts'
import { POSITION_NOUNS } from '../../lexicon/position-nouns.ts'
import { POSITION_VERBS } from '../../lexicon/position-verbs.ts'
import { countStates, inItsTime } from './eras.ts'
import { knownName } from '../lookup/known.ts'
import type { Seat } from '../lookup/known.ts'
import type { Name } from '../names/name.ts'
import { caseOf, dependents, headIndex, isSubject, roleOf } from './grammar.ts'
import type { Sorted } from './sort.ts'

interface Verdict {
  /** Above zero the state, below it the place. */
  score: number
  reason: string
}

export function resolveMetonyms(sorted: readonly Sorted[], reading: Reading): Sorted[] {
  const counts = countStates(reading)
  const states = new Set(
    sorted.filter(({ kind }) => kind === 'state').map(({ name }) => `${name.sentence}:${name.from}`),
  )
  const places = new Set(
    sorted
      .filter(({ category, reason }) => category === 'venue' && reason !== 'listed seat')
      .map(({ name }) => `${name.sentence}:${name.from}`),
  )
  return sorted.map(entry => {
    const seat = entry.reason === 'listed seat' ? knownName(entry.text) : undefined
    const sentence = reading.sentences[entry.name.sentence]
    if (seat?.is !== 'seat' || !sentence) return entry
    return settle(entry, inItsTime(seat, entry.text, counts), judge(entry.name, { seat, sentence, states, places }))
  })
}

function settle(entry: Sorted, seat: Seat, { score, reason }: Verdict): Sorted {
  const { standsFor } = seat
  const confidence = Math.min(0.99, 0.55 + Math.abs(score) * 0.12)
  if (score <= 0) return { ...entry, listed: seat.label, reason, confidence }
  const { country: _place, ...rest } = entry
  return {
    ...rest,
    category: 'organization',
    kind: standsFor.body ? 'intergovernmental' : 'state',
    listed: standsFor.label,
    ...(standsFor.country ? { country: standsFor.country } : {}),
    reason: `${seat.building ? 'seat of government' : 'capital'} that ${reason}: ${standsFor.label}`,
    confidence,
  }
}

interface Place {
  seat: Seat
  sentence: Sentence
  states: ReadonlySet<string>
  places: ReadonlySet<string>
}

function judge(name: Name, place: Place): Verdict {
  const use = useOf(name, place)
  const vote = name.rule && name.label === 'venue' ? 0 : name.label === 'venue' ? -1 : 1
  const score = use.score + vote * (0.5 + name.probability / 2) + (place.seat.building ? 1.5 : 0)
  const isOfUse = use.score * score > 0
  return { score, reason: isOfUse ? use.reason : score > 0 ? 'the reader takes for a state' : 'place' }
}

/** What the grammar alone says. */
function useOf(name: Name, place: Place): Verdict {
  const { sentence } = place
  const index = headIndex(sentence, name.from, name.to)
  if (isDateline(name, sentence)) return { score: -5, reason: 'dateline' }
  if (isAddress(name, place)) return { score: -3, reason: 'where a building stands' }
  if (STANCE_PREFIX.test(sentence.tokens[name.from - 2]?.text ?? '') && sentence.tokens[name.from - 1]?.text === '-')
    return { score: 3, reason: 'is sided with or against' }
  const beside = besideNames(name, place)
  const { relation, head, at } = roleOf(sentence, index)
  const preposition = caseOf(sentence, index) ?? caseOf(sentence, at)
  if (isSubject(relation)) return plus(subjectOf(head?.lemma ?? '', relation, head?.upos), beside)
  if (/^nmod:poss$|^compound|^nmod:(?:desc|unmarked)$|^amod$/.test(relation) && !preposition)
    return plus(possessorOf(head?.lemma ?? '', relation), beside)
  if (preposition) {
    const above = sentence.tokens[head?.head ?? -1]?.lemma ?? ''
    return plus(complementOf(preposition, { head: head?.lemma ?? '', above, relation }), beside)
  }
  if (/^(?:obj|iobj)$/.test(relation)) return plus(objectOf(head?.lemma ?? ''), beside)
  return beside
}

const plus = (verdict: Verdict, other: Verdict): Verdict =>
  verdict.score === 0 ? other : { score: verdict.score + other.score, reason: verdict.reason }

/** "MOSCOW, Jan. 9 —", "GENEVA (Reuters) -". */
function isDateline({ from, to }: Name, { tokens }: Sentence): boolean {
  if (from > 0) return false
  const shouted = tokens.slice(from, to).every(({ text }) => !/\p{Ll}/u.test(text))
  const after = tokens.slice(to, to + 14).findIndex(({ text }) => /^(?:[—–-]|--+|_|:)$/u.test(text))
  return shouted
    ? /^(?:[,(—–:-]|--)$/u.test(tokens[to]?.text ?? '') || after !== -1
    : /^[,(]$/.test(tokens[to]?.text ?? '') && after !== -1
}

/** "in Church House, Westminster": after a place and a comma. */
const isAddress = ({ from, sentence: index }: Name, { sentence, places }: Place): boolean =>
  sentence.tokens[from - 1]?.text === ',' &&
  sentence.tokens.slice(Math.max(0, from - 8), from - 1).some(token => places.has(`${index}:${token.index}`)) &&
  !/^(?:conj|nsubj)/.test(sentence.tokens[from]?.deprel ?? '')

/** "pro-Moscow lawmakers", "anti-Pyongyang propaganda". */
const STANCE_PREFIX = /^(?:pro|anti)$/i

const NEUTRAL: Verdict = { score: 0, reason: '' }

/** A state in the same coordination pulls towards the state, a place towards the place. */
function besideNames(name: Name, { sentence, states, places }: Place): Verdict {
  const { at } = roleOf(sentence, headIndex(sentence, name.from, name.to))
  const members = [at, ...dependents(sentence, at).filter(child => sentence.tokens[child]?.deprel === 'conj')]
  if (members.length < 2) return NEUTRAL
  const others = members
    .filter(index => index < name.from || index >= name.to)
    .map(index => `${name.sentence}:${index}`)
  if (others.some(key => states.has(key))) return { score: 1.5, reason: 'stands beside a state' }
  if (others.some(key => places.has(key))) return { score: -1.5, reason: 'stands beside a place' }
  return NEUTRAL
}

function subjectOf(verb: string, relation: string, upos: string | undefined): Verdict {
  if (/^(?:fall|burn|lie|sleep|wake)$/.test(verb)) return { score: -1.5, reason: `place ("${verb}")` }
  if (ACTING_VERBS.has(verb) || POSITION_VERBS.has(verb)) return { score: 3, reason: `acts ("${verb}")` }
  if (relation.includes('pass')) return { score: 0.5, reason: 'undergoes' }
  return upos === 'VERB' ? { score: 1.2, reason: `acts ("${verb}")` } : { score: 0.6, reason: 'is spoken of' }
}

function possessorOf(noun: string, relation: string): Verdict {
  if (POSITION_NOUNS.has(noun) || STATE_POSSESSIONS.has(noun)) return { score: 2.5, reason: `has "${noun}"` }
  if (SPEAKER_NOUNS.has(noun) || BODY_NOUNS.has(noun)) return { score: 2.5, reason: `has "${noun}"` }
  if (relation !== 'nmod:poss' && (GATHERING_NOUNS.has(noun) || SITES.has(noun)))
    return { score: -2.5, reason: `place of "${noun}"` }
  return relation === 'nmod:poss' ? NEUTRAL : { score: -0.6, reason: `place of "${noun}"` }
}

/** What a city has in its name and a state has not: "a Brussels summit", "the Amsterdam exchange". */
const SITES = new Set(
  'crowd resident shopper commuter pedestrian exchange airport court suburb street hotel university hospital newspaper stadium club office station school museum theatre theater bureau headquarters embassy'.split(
    ' ',
  ),
)

const PARTNER = /^(?:with|between|among|against|toward|towards|by|than|like|via)$/
const SITE =
  /^(?:in|at|near|around|outside|inside|throughout|across|over|above|into|through|within|off|beyond|north|south|east|west)$/

interface Complement {
  head: string
  /** Lemma of the word on which the head hangs. */
  above: string
  relation: string
}

function complementOf(preposition: string, { head, above, relation }: Complement): Verdict {
  if (SITE.test(preposition)) return { score: -4, reason: `place ("${preposition}")` }
  if (PARTNER.test(preposition)) return { score: 2.2, reason: `is dealt with ("${preposition}")` }
  if (
    preposition === 'of' &&
    /^(?:room|lawn|ground|garden|gate|step|office|ballroom|balcony|wing|roof|wall|tour|archbishop|bishop|dean|duke|earl|palace|university|diocese)$/.test(
      head.toLowerCase(),
    )
  )
    return { score: -4, reason: `place ("${head} of")` }
  if (preposition === 'to' && /^(?:visit|trip|journey|flight|tour|voyage|road|train|bus)$/.test(head))
    return { score: -2, reason: `place ("${head} to")` }
  if (/^(?:from|to|of|on|for)$/.test(preposition) && (DEALING_WORDS.has(head) || POSITION_NOUNS.has(head)))
    return { score: 1.8, reason: `is dealt with ("${head} ${preposition}")` }
  if (preposition === 'from' && /^(?:recall|withdraw|expel|evacuate|return)$/.test(above))
    return { score: -2, reason: `place ("${above} from")` }
  if (/^(?:from|of)$/.test(preposition) && (SPEAKER_NOUNS.has(head) || BODY_NOUNS.has(head)))
    return { score: 2.2, reason: `sends "${head}"` }
  if (preposition === 'for' && MATTERS_TO.test(head)) return { score: 1.8, reason: `is concerned ("${head} for")` }
  return /^(?:from|to)$/.test(preposition) && relation.startsWith('obl')
    ? { score: -1, reason: `place ("${preposition}")` }
    : NEUTRAL
}

/** "results for Moscow", not "the minister for London". */
const MATTERS_TO =
  /^(?:result|victory|defeat|win|loss|concession|problem|challenge|option|risk|cost|blow|setback|priority|chance|opportunity|reason|lesson|consequence|nightmare|triumph|good|bad|important|unacceptable|acceptable|difficult|easy|possible|impossible|crucial|vital|deliver)$/

function objectOf(verb: string): Verdict {
  if (DEALING_WORDS.has(verb) || POSITION_VERBS.has(verb)) return { score: 1.8, reason: `is dealt with ("${verb}")` }
  return /^(?:visit|leave|reach|enter|tour|bomb|shell|capture)$/.test(verb)
    ? { score: -2, reason: `place ("${verb}")` }
    : NEUTRAL
}
