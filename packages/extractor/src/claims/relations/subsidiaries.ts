// Organizations that belong to others: "Tailwind, a subsidiary of Lidl", "Alphabet, Google's parent", "NASA's Ames Research Center", "Local 259 of the
// United Auto Workers", "Great Britain, whose Board of Trade", "Audi is owned by Volkswagen". Not: "Italy's Fiat" (in a state, not of it).
import type { People } from '../../entities/people.ts'
import { dependents, spanOf, subtree } from '../../language/grammar.ts'
import type { Mention, Reading, Relation, Sentence, Span, Token } from '../../model.ts'
import { isReal } from './held.ts'
import { owner } from './owners.ts'

export function findSubsidiaries(reading: Reading, people: People): Relation[] {
  return reading.sentences.flatMap(sentence => [
    ...sentence.tokens.flatMap(token => [...ofNoun(sentence, token, people), ...ofOwning(sentence, token, people)]),
    ...organizationsIn(sentence, people).flatMap(name => ofPossessor(sentence, name, people)),
  ])
}

/** What is part of something larger, as a common noun. */
const PARTS =
  /^(?:subsidiary|unit|division|arm|branch|affiliate|wing|department|agency|part|section|offshoot|brand|label|imprint|chapter|faction|component|organ)$/
/** What an organization has by "its" or by its name before it, though "the British newspaper" is no part of Britain. */
const OUTLETS =
  /^(?:newspaper|magazine|mouthpiece|network|channel|station|studio|airline|website|weekly|daily|journal|broadcaster)$/
const WHOLES = /^(?:parent|owner)$/

const organizationsIn = (sentence: Sentence, people: People): Mention[] =>
  people.mentionsIn(sentence.index).filter(({ category, form }) => category === 'organization' && form === 'name')

const isState = (id: string, people: People): boolean => people.entity(id)?.kind === 'state'

/** "X, a subsidiary of Y", "Y's subsidiary X", "X is a unit of Y", "Y, X's parent company". */
function ofNoun(sentence: Sentence, noun: Token, people: People): Relation[] {
  const isWhole = WHOLES.test(noun.lemma) || (noun.lemma === 'company' && hasParent(sentence, noun))
  const isOutlet = OUTLETS.test(noun.lemma)
  if (noun.upos !== 'NOUN' || (!isWhole && !isOutlet && !PARTS.test(noun.lemma))) return []
  const relations = isOutlet ? ['nmod:poss', 'compound'] : ['nmod:poss', 'nmod', 'compound', 'amod']
  const [other] = dependents(sentence, noun.index, ...relations)
    .filter(
      ({ deprel, text, index }) =>
        !isOutlet || deprel === 'compound' || /^its$/i.test(text) || !isStateAt(sentence, index, people),
    )
    .filter(token => !token.deprel.startsWith('nmod') || token.deprel === 'nmod:poss' || isOf(sentence, token))
    .flatMap(token => owner(sentence, token, people))
    .filter(({ entity }) => people.entity(entity)?.category === 'organization')
  if (!other) return []
  return calledSo(sentence, noun, people)
    .filter(({ entity }) => entity !== other.entity && !isState(entity, people))
    .slice(0, 1)
    .flatMap(name => {
      const span = around(name, spanOf(sentence, subtree(sentence, noun.index, isClause)))
      const [part, whole] = isWhole ? [other.entity, name.entity] : [name.entity, other.entity]
      return isState(part, people) ? [] : [partOf(part, whole, span, `called a ${noun.lemma}`)]
    })
}

const isStateAt = (sentence: Sentence, index: number, people: People): boolean =>
  isState(people.mentionAt(sentence.index, index)?.entity ?? '', people)

const hasParent = (sentence: Sentence, { index }: Token): boolean =>
  dependents(sentence, index, 'compound', 'amod').some(({ lemma }) => /^(?:parent|holding)$/.test(lemma))

const isOf = (sentence: Sentence, { index }: Token): boolean =>
  /^(?:of|at|within)$/.test(dependents(sentence, index, 'case')[0]?.lemma ?? '')

const isClause = ({ deprel }: Token): boolean =>
  /^(?:acl|acl:relcl|advcl|nsubj|cop|parataxis|conj|cc|punct)$/.test(deprel)

/** The name that a noun is set beside, before or after it, or that it is said of. */
function calledSo(sentence: Sentence, noun: Token, people: People): Mention[] {
  const isSaid = dependents(sentence, noun.index, 'cop').length > 0
  const heads = [
    ...dependents(sentence, noun.index, 'appos', 'flat').map(({ index }) => index),
    ...(/^(?:appos|nmod:desc|compound)$/.test(noun.deprel) ? [noun.head] : []),
    ...(isSaid ? dependents(sentence, noun.index, 'nsubj').map(({ index }) => index) : []),
  ]
  const before = noun.deprel === 'appos' ? subtree(sentence, noun.index, isClause)[0] : undefined
  const isBefore = ({ to }: Mention): boolean =>
    before !== undefined && to === before - 1 && sentence.tokens[to]?.text === ','
  const relative = isSaid && noun.deprel === 'acl:relcl' ? [noun.head] : []
  return organizationsIn(sentence, people).filter(
    mention => heads.includes(mention.head) || relative.includes(mention.head) || isBefore(mention),
  )
}

/** "Audi is owned by Volkswagen", "Lidl, which owns Tailwind", "the Exxon Valdez, owned by Exxon". */
function ofOwning(sentence: Sentence, verb: Token, people: People): Relation[] {
  if (verb.upos !== 'VERB' || !/^(?:own|acquire|control)$/.test(verb.lemma) || !isReal(sentence, verb)) return []
  const agent = dependents(sentence, verb.index, 'obl').find(token => caseOf(sentence, token) === 'by')
  const hung = verb.deprel.startsWith('acl') ? sentence.tokens[verb.head] : undefined
  const subject =
    dependents(sentence, verb.index, 'nsubj').find(({ text }) => !/^(?:which|that|who)$/i.test(text)) ?? hung
  const object = agent ? subject : dependents(sentence, verb.index, 'obj')[0]
  const [whole, part] = [agent ?? subject, object].map(token => token && named(sentence, token, people))
  if (!whole || !part || whole.entity === part.entity || isState(part.entity, people)) return []
  return [partOf(part.entity, whole.entity, around(around(whole, part), verb), `owner by “${verb.lemma}”`)]
}

const caseOf = (sentence: Sentence, { index }: Token): string => dependents(sentence, index, 'case')[0]?.lemma ?? ''

const named = (sentence: Sentence, token: Token, people: People): Mention | undefined =>
  organizationsIn(sentence, people).find(({ head }) => head === token.index)

/** "NASA's Ames Research Center", "the Center for Health at the University of Pittsburgh", "Great Britain, whose Board of Trade". */
function ofPossessor(sentence: Sentence, name: Mention, people: People): Relation[] {
  const others = organizationsIn(sentence, people)
  const possessors = dependents(sentence, name.head, 'nmod:poss')
  const whole =
    others.find(
      other =>
        other.entity !== name.entity &&
        possessors.some(({ index }) => index === other.head) &&
        (!isState(other.entity, people) || isPublic(name, people)),
    ) ??
    wholeAfter(sentence, name, others, people) ??
    (possessors.some(({ text }) => /^whose$/i.test(text)) && isPublic(name, people)
      ? others.findLast(({ to }) => to <= name.from)
      : undefined)
  return whole && whole.entity !== name.entity && !isState(name.entity, people)
    ? [partOf(name.entity, whole.entity, around(name, whole), 'an organization of another')]
    : []
}

/** Bodies of a state, which a state may have. */
const isPublic = ({ entity, text }: Mention, people: People): boolean =>
  /^(?:government|military|court)$/.test(people.entity(entity)?.kind ?? '') ||
  /\b(?:Board|Ministry|Department|Office|Agency|Court|Army|Navy|Commission|Service|Bureau|Corps|Police)\b/.test(text)

/** Right after it "of", "at" or "within" and the larger one. */
function wholeAfter(
  sentence: Sentence,
  name: Mention,
  others: readonly Mention[],
  people: People,
): Mention | undefined {
  if (!SUBORDINATE.test(name.text)) return undefined
  const link = sentence.tokens[name.to]?.text ?? ''
  const next = name.to + (/^the$/i.test(sentence.tokens[name.to + 1]?.text ?? '') ? 2 : 1)
  const other = others.find(({ from }) => from === next)
  return other && /^(?:of|at|within)$/.test(link) && !isState(other.entity, people) ? other : undefined
}

const SUBORDINATE =
  /\b(?:Cent(?:er|re)|Institute|Department|School|College|Faculty|Division|Branch|Local|Committee|Council|Board|Office|Bureau|Unit|Laborator(?:y|ies)|Section|Programme|Program|Chapter|Agency|Force|Corps|Secretariat|Commission|Academy|Hospital|Observatory|Brigade|Brigades|Wing)\b/

const partOf = (subject: string, object: string, span: Span, rule: string): Relation => ({
  predicate: 'PART_OF',
  subject,
  object,
  evidence: [span],
  rule,
})

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
