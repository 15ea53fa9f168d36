// Small questions about a clause that becomes a topic: what its verb governs, who does it, and whether the verb says anything by itself.
import { CARRYING_VERBS } from '../../../lexicon/carrier-words.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { POSITION_VERBS } from '../../../lexicon/position-verbs.ts'
import { BRINGING_VERBS, MEASURES, NO_TOPICS } from '../../../lexicon/topic-words.ts'
import { LIGHT_VERBS } from '../../../lexicon/verb-frames.ts'
import type { Token } from '../../../model.ts'
import { gerundOf } from './gerunds.ts'
import { actorsAt } from '../speakers/holders.ts'
import { MOST_WORDS, possessive, weightOf, type Place } from './phrases.ts'
import type { Tree } from '../grammar/tree.ts'
import { isPronoun } from '../grammar/words.ts'

/** "six months", "some of the time": nothing that one can be for or against. */
export const isMatter = (tree: Tree, word: number): boolean =>
  !NO_TOPICS.has(tree.lemma(word)) || tree.all(word, 'nmod', 'amod', 'acl').some(({ deprel }) => deprel !== 'nmod:poss')

/** "guarantee jobs", "help people": a noun that is no matter by itself, but one of what is done with it; not "take time", "wait a year". */
export const isActedOn = (tree: Tree, verb: number, { index, upos }: Token): boolean =>
  upos === 'NOUN' && !MEASURES.has(tree.lemma(index)) && !isBringing(tree.lemma(verb))

export const objectOf = (tree: Tree, verb: number): Token | undefined =>
  tree.all(verb, 'obj', 'nsubj:pass').find(part => part.deprel === 'nsubj:pass' || part.index > verb)

/** "asked them to pay", "opposes giving powers"; not "published treaties laying out …", where the object is what is published. */
export function governedBy(tree: Tree, verb: number): Token | undefined {
  const found = tree.one(verb, 'xcomp', 'ccomp') ?? tree.all(verb, 'csubj').find(({ index }) => index > verb)
  const describes = found?.text.endsWith('ing') && tree.one(verb, 'obj') !== undefined
  return describes ? undefined : found
}

/** What is done it for: "meets to discuss". */
export const belowOf = (tree: Tree, verb: number): Token | undefined =>
  tree.all(verb, 'advcl').find(part => part.index > verb && tree.one(part.index, 'mark')?.lemma === 'to')

/** Light with "concern" or "warning" only: "raise taxes" is more than "taxes". */
const ACTING_VERBS = new Set('raise lead win send publish release draw face keep introduce launch deliver'.split(' '))

/** Verbs of which only the object tells: "take a hard line", "imposed sanctions". */
export const isBringing = (lemma: string): boolean =>
  LIGHT_VERBS.has(lemma) || CARRYING_VERBS.has(lemma) || BRINGING_VERBS.has(lemma) || isWish(lemma)

/** The same with its object in view. */
export const isOnlyBringing = (tree: Tree, verb: number, object: number): boolean =>
  isBringing(tree.lemma(verb)) &&
  !movedTo(tree, verb) &&
  isWhole(tree, verb) &&
  (POSITION_NOUNS.has(tree.lemma(object)) || !ACTING_VERBS.has(tree.lemma(verb)))

/** "carry out a strike" says no more than the strike; "call out the members" does. */
function isWhole(tree: Tree, verb: number): boolean {
  const particle = tree.one(verb, 'compound:prt')
  return !particle || BRINGING_PARTICLES.has(`${tree.lemma(verb)} ${particle.text.toLowerCase()}`)
}

const BRINGING_PARTICLES = new Set([
  'carry out',
  'bring about',
  'put forward',
  'put in',
  'set up',
  'set out',
  'lay out',
  'bring in',
  'take on',
  'put up',
])

/** "bring the allies closer", "keep prices low": what becomes of them is told too. */
export const movedTo = (tree: Tree, verb: number): Token | undefined =>
  /^(?:bring|keep|put|hold|make|drive|take)$/.test(tree.lemma(verb))
    ? tree
        .all(verb, 'advmod', 'xcomp')
        .find(
          ({ index, upos, text }) =>
            index > verb && (upos === 'ADJ' || /^(?:closer|together|back|home|down|up|apart|away)$/.test(text)),
        )
    : undefined

/** "proposed a moratorium": the moratorium, as whoever else speaks of it. */
const isWish = (lemma: string): boolean => /^(?:demand|call-for|propose)$/.test(POSITION_VERBS.get(lemma)?.act ?? '')

export const ownedBy = (owner: string | undefined, phrase: string): string | undefined =>
  owner === undefined || phrase.includes(owner) || /[’'](?:s )?/u.test(phrase)
    ? undefined
    : `${possessive(owner)} ${phrase}`

/** The first wording that is no longer than a topic may be. */
export const fitting = (...labels: (string | undefined)[]): string =>
  labels.find(label => label !== undefined && weightOf(label) <= MOST_WORDS) ?? labels.at(-1) ?? ''

/** "watering down" */
export function actionOf(tree: Tree, verb: number): string {
  const token = tree.token(verb)
  const particle = tree.one(verb, 'compound:prt')
  const gerund = token?.text.toLowerCase().endsWith('ing') ? token.text.toLowerCase() : gerundOf(tree.lemma(verb))
  return particle ? `${gerund} ${particle.text.toLowerCase()}` : gerund
}

/** Whoever does it by name, when that is not who takes the position. */
export function doerOf(place: Place, verb: number): string | undefined {
  const { tree, people, holders } = place
  const subject = tree.one(verb, 'nsubj') ?? tree.one(verb, 'obl:agent')
  if (!subject || isPronoun(subject) || isOwn(place, subject)) return undefined
  const [actor, ...more] = actorsAt(tree, people, subject.index)
  if (!actor || more.length > 0 || holders.includes(actor.entity)) return undefined
  const label = people.entity(actor.entity)?.label
  return label !== undefined && /^\p{Lu}/u.test(label) && weightOf(label) <= 3 ? label : undefined
}

export const isOwn = ({ tree, people, holders }: Place, subject: Token): boolean =>
  /^(?:i|we)$/i.test(subject.text) ||
  holders.includes(people.mentionAt(tree.sentence.index, subject.index)?.entity ?? '')

/** "a good outcome would be an agreement": the predicate says which outcome. */
export const saysMore = (tree: Tree, subject: Token, head: number): boolean =>
  /^(?:NOUN|VERB)$/.test(tree.token(head)?.upos ?? '') &&
  VAGUE_SUBJECTS.test(tree.lemma(subject.index)) &&
  tree.one(subject.index, 'nmod', 'acl') === undefined

const VAGUE_SUBJECTS =
  /^(?:outcome|result|goal|aim|priority|option|solution|thing|issue|point|question|problem|way|step|task|key|answer|choice|alternative)$/
