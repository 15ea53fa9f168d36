// A clause as the words of a topic: "NATO will not expand eastward" → "NATO’s eastward expansion", "asking schools to pay taxes" → "payment of taxes".
import { NOMINALIZATIONS, QUALITIES, type Nominalization } from '../../../lexicon/nominalizations.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { VERDICT_VERBS } from '../../../lexicon/verb-frames.ts'
import type { Token } from '../../../model.ts'
import {
  actionOf,
  belowOf,
  doerOf,
  fitting,
  governedBy,
  isActedOn,
  isBringing,
  isMatter,
  isOnlyBringing,
  isOwn,
  movedTo,
  objectOf,
  ownedBy,
  saysMore,
} from './actions.ts'
import { MOST_WORDS, nameOf, phraseOf, possessive, textOf, type Place } from './phrases.ts'
import { isSomebody } from './somebody.ts'
import type { Tree } from '../grammar/tree.ts'
import { isDate } from '../grammar/dates.ts'
import { isPredicate, isPronoun, prepositions } from '../grammar/words.ts'

/** A place, and how the nouns in a clause are worded there: they may hold clauses again. */
export interface ClausePlace extends Place {
  noun: (place: Place, head: number) => string | undefined
}

/** How many phrases and clauses inside one another are worded. */
const DEEPEST = 5
export const isDeep = ({ depth = 0 }: Place): boolean => depth > DEEPEST
export const inside = <Somewhere extends Place>(place: Somewhere): Somewhere => ({
  ...place,
  depth: (place.depth ?? 0) + 1,
})

/** Not a noun that only the subject of its clause makes a predicate: "that is the question". */
export const isClause = (tree: Tree, word: number): boolean =>
  isPredicate(tree, word) && !(/^(?:NOUN|PROPN)$/.test(tree.token(word)?.upos ?? '') && !tree.one(word, 'cop'))

export function clauseLabel(place: ClausePlace, verb: number): string | undefined {
  const { tree } = place
  if (isDeep(place)) return undefined
  if (tree.token(verb)?.upos !== 'VERB' || isState(tree, verb)) return predicateLabel(place, verb)
  const object = objectOf(tree, verb)
  const said = governedBy(tree, verb)
  const governed = said && isPredicate(tree, said.index) ? clauseLabel(inside(place), said.index) : undefined
  if (governed !== undefined) return governed
  const judged = object && isJudged(place, verb, object) ? object : said
  const named = VERDICT_VERBS.has(tree.lemma(verb)) && judged ? phraseOf(place, judged.index) : undefined
  if (named !== undefined) return named
  const bare = object && situationOf(place, verb, object)
  if (bare !== undefined) return bare
  const label =
    object && (isMatter(tree, object.index) || isActedOn(tree, verb, object))
      ? place.noun(inside(place), object.index)
      : undefined
  if (object && label !== undefined) return withObject(place, verb, { head: object.index, label })
  const below = belowOf(tree, verb)
  const deeper = below && isPredicate(tree, below.index) ? clauseLabel(inside(place), below.index) : undefined
  return deeper ?? withoutObject(place, verb)
}

/** "views the deal as strategic", "calls the plan a mistake": what is viewed is the matter; not of somebody, "called him a hypocrite". */
const isJudged = ({ tree, people }: Place, verb: number, { index }: Token): boolean =>
  people.mentionAt(tree.sentence.index, index)?.category !== 'person' &&
  tree.all(verb, 'xcomp', 'obl', 'advcl').some(part => isJudgement(tree, part))

const isJudgement = (tree: Tree, { index, deprel }: Token): boolean =>
  deprel === 'xcomp' ? tree.one(index, 'mark') === undefined : /^as\b/.test(prepositions(tree, index))

/** "is committed to a dialogue": a state of mind and no deed. */
const isState = (tree: Tree, verb: number): boolean =>
  QUALITIES.has(tree.token(verb)?.text.toLowerCase() ?? '') && tree.one(verb, 'aux:pass', 'cop') !== undefined

/** "de-escalating the situation in Ukraine" → "de-escalation in Ukraine" */
function situationOf(place: Place, verb: number, object: Token): string | undefined {
  const { tree } = place
  if (tree.lemma(object.index) !== 'situation') return undefined
  const where = tree.all(object.index, 'nmod').find(({ deprel }) => deprel !== 'nmod:poss')
  const label = where && phraseOf(place, where.index, MOST_WORDS - 1)
  const action = NOMINALIZATIONS.get(tree.lemma(verb))?.noun ?? actionOf(tree, verb)
  return where && label !== undefined ? `${action} ${prepositions(tree, where.index)} ${label}` : undefined
}

/** "deployment of missiles", "Russia’s violation of the ban", "addressing U.S. concerns". */
function withObject(
  place: ClausePlace,
  verb: number,
  { head, label: object }: { head: number; label: string },
): string {
  const { tree } = place
  const lemma = tree.lemma(verb)
  const owner = doerOf(place, verb)
  if (isOnlyBringing(tree, verb, head)) {
    const isPosition = POSITION_NOUNS.has(tree.lemma(head))
    const where = !isPosition && tree.one(verb, 'obj') && obliqueOf(place, verb, undefined, WHERE)
    const placed = where && !object.includes(where.label) ? `${object} ${where.link} ${where.label}` : undefined
    return fitting(placed, ownedBy(owner, object), object)
  }
  const known = tree.one(verb, 'compound:prt') ? undefined : NOMINALIZATIONS.get(lemma)
  if (known) {
    const phrase = `${known.noun} ${known.link} ${object}`
    return fitting(ownedBy(owner, phrase), phrase, object)
  }
  const moved = isBringing(lemma) ? movedTo(tree, verb) : undefined
  const phrase = [actionOf(tree, verb), object, moved?.text.toLowerCase()].filter(Boolean).join(' ')
  return fitting(owner === undefined || phrase.includes(owner) ? undefined : `${owner} ${phrase}`, phrase, object)
}

/** "NATO expansion", "Mr Blunkett’s return to politics", "failure of the talks", "moving on". */
function withoutObject(place: ClausePlace, verb: number): string | undefined {
  const { tree } = place
  const lemma = tree.lemma(verb)
  const known = tree.one(verb, 'compound:prt') ? undefined : NOMINALIZATIONS.get(lemma)
  const where = obliqueOf(place, verb, known?.link)
  const subject = subjectLabel(place, verb)
  if (EMPTY_VERBS.has(lemma) || (isBringing(lemma) && !(known && where))) return where?.label ?? subject?.label
  const how = tree
    .all(verb, 'advmod')
    .find(({ text }) => /wards?$/i.test(text))
    ?.text.toLowerCase()
  const noun = [how?.replace(/s$/, ''), known?.noun ?? actionOf(tree, verb)].filter(Boolean).join(' ')
  const action = where ? `${noun} ${where.link} ${where.label}` : noun
  if (!subject || subject.isSomebody) return where || known ? action : (subject?.label ?? mannerOf(tree, verb))
  if (!known) return subject.isName && where ? action : subject.label
  const owned = (of: string): string => {
    if (!subject.isName) return `${of} of ${subject.label}`
    return isAcronym(subject.label) && !how ? `${subject.label} ${of}` : `${possessive(subject.label)} ${of}`
  }
  return fitting(owned(action), owned(noun), subject.label)
}

/** "waiting far too long", "staying calm": what is done and how, where nothing else is told. */
function mannerOf(tree: Tree, verb: number): string | undefined {
  if (isBringing(tree.lemma(verb))) return undefined
  const after = tree
    .all(verb, 'advmod', 'xcomp')
    .find(({ index, upos, text }) => index > verb && /^(?:ADV|ADJ)$/.test(upos) && !NO_MANNER.test(text))
  return after && `${actionOf(tree, verb)} ${textOf(tree, [...degreeOf(tree, after.index), after.index])}`
}

const degreeOf = (tree: Tree, index: number): number[] =>
  tree.all(index, 'advmod').flatMap(part => (/^(?:too|so|more|less)$/i.test(part.text) ? part.index : []))

const NO_MANNER =
  /^(?:now|then|here|there|again|already|also|too|soon|still|yet|however|anymore|today|ever|never|not|well|once|twice)$/i

const EMPTY_VERBS = new Set(
  'be have do happen occur exist seem appear become say tell think know see feel matter comment elaborate dwell touch refer allude'.split(
    ' ',
  ),
)

const isAcronym = (label: string): boolean => /^[\p{Lu}\d.]{2,8}$/u.test(label)

interface Subject {
  label: string
  isName: boolean
  /** "all countries", "the prosecutors": who is to do it, and nothing that one can be for or against. */
  isSomebody?: boolean
}

function subjectLabel(place: ClausePlace, verb: number): Subject | undefined {
  const { tree } = place
  const subject = tree.all(verb, 'nsubj', 'csubj').find(({ deprel }) => !deprel.endsWith(':pass'))
  if (!subject || isOwn(place, subject)) return undefined
  if (isClause(tree, subject.index)) {
    const label = clauseLabel(inside(place), subject.index)
    return label === undefined ? undefined : { label, isName: false }
  }
  const isVerb = tree.token(verb)?.upos === 'VERB'
  const name = doerOf(place, verb) ?? (isPronoun(subject) && isVerb ? nameOf(place, subject) : undefined)
  const label = name ?? (isPronoun(subject) ? undefined : phraseOf(place, subject.index, MOST_WORDS - 1))
  if (label === undefined) return undefined
  return { label, isName: name !== undefined, isSomebody: name === undefined && isSomebody(tree.lemma(subject.index)) }
}

/** Of what they talk counts before with whom. */
const TALKING = new Set('talk speak negotiate consult confer discuss debate argue agree disagree'.split(' '))

/** Where or against whom something is brought about: "put weapons in Poland", "imposed sanctions on Iran". */
const WHERE = /^(?:in|on|near|against|towards?|from|between)$/
const PLACES = /^(?:of|on|for|in|into|to|with|between|from|at|against|over|about|towards?|up|out of|away from|near)$/

function obliqueOf(
  place: ClausePlace,
  verb: number,
  link: string | undefined,
  links = PLACES,
): { link: string; label: string } | undefined {
  const { tree } = place
  const parts = tree
    .all(verb, 'obl')
    .filter(part => links.test(prepositions(tree, part.index)) && !isPronoun(part) && !isDate(tree, part.index))
    .filter(part => isMatter(tree, part.index))
  const about = TALKING.has(tree.lemma(verb))
    ? parts.find(({ index }) => /^(?:about|on|over|of)$/.test(prepositions(tree, index)))
    : undefined
  const best =
    about ?? parts.find(({ index }) => prepositions(tree, index) === link) ?? parts.find(({ index }) => index > verb)
  const label = best && place.noun(inside(place), best.index)
  return best && label !== undefined ? { link: prepositions(tree, best.index), label } : undefined
}

/** "his plans were affordable" → "plans"; "we want to be inclusive" → "being inclusive"; "is ready to talk" → what follows. */
function predicateLabel(place: ClausePlace, head: number): string | undefined {
  const { tree } = place
  const below = tree.one(head, 'xcomp', 'ccomp', 'csubj') ?? belowOf(tree, head)
  const deeper = below && isPredicate(tree, below.index) ? clauseLabel(inside(place), below.index) : undefined
  if (deeper !== undefined) return deeper
  const subject = subjectLabel(place, head)
  const token = tree.token(head)
  const quality = token && (QUALITIES.get(token.text.toLowerCase()) ?? QUALITIES.get(token.lemma.toLowerCase()))
  if (quality) return qualityLabel(place, head, quality, subject)
  const own = tree.one(head, 'nsubj')
  if (own && saysMore(tree, own, head)) return phraseOf(place, head) ?? subject?.label
  if (subject && !(subject.isName && token?.upos === 'NOUN')) return subject.label
  if (token?.upos === 'ADJ') return own && !isOwn(place, own) ? undefined : `being ${textOf(tree, [head])}`
  return token && !isPronoun(token) ? phraseOf(place, head) : undefined
}

/** "the Russians are interested in a dialogue" → "Russia’s interest in dialogue"; without a complement the subject alone. */
function qualityLabel(
  place: Place,
  head: number,
  { noun, link }: Nominalization,
  subject: { label: string; isName: boolean } | undefined,
): string | undefined {
  const { tree } = place
  const part = tree.all(head, 'obl', 'nmod').find(({ index }) => prepositions(tree, index) === link)
  const what = part && phraseOf(place, part.index, MOST_WORDS - 1)
  if (what === undefined) return subject?.label ?? noun
  const phrase = `${noun} ${link} ${what}`
  return fitting(subject?.isName ? ownedBy(subject.label, phrase) : undefined, phrase)
}
