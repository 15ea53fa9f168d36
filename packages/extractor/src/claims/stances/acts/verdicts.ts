// Judgements in words: which evaluating word a phrase has, and verbs that judge their object ("called the demands unacceptable").
import { EVALUATION_WORDS } from '../../../lexicon/evaluation-words.ts'
import { VERBS_OF_NOUNS } from '../../../lexicon/nominalizations.ts'
import { REVERSING_VERBS, type PositionWord } from '../../../lexicon/position-verbs.ts'
import { VERDICT_VERBS } from '../../../lexicon/verb-frames.ts'
import type { Token } from '../../../model.ts'
import { signOf, type Predicate } from '../position.ts'
import { sentimentOf } from './sentiment.ts'
import type { Tree } from '../grammar/tree.ts'
import { isNegated, lookUp, prepositions } from '../grammar/words.ts'

/** The first evaluating word in a phrase: "a historic step", "one of Moscow's red lines". */
export function evaluationIn(tree: Tree, head: number, deeper = true): PositionWord | undefined {
  const token = tree.token(head)
  if (!token) return undefined
  const before = tree.all(head, 'amod', 'compound')
  const pair = before.map(({ lemma }) => EVALUATION_WORDS.get(`${lemma.toLowerCase()} ${token.lemma.toLowerCase()}`))
  const own = pair.find(word => word !== undefined) ?? (deeper ? evaluationOfWord(token) : plainly(token))
  if (own) return own
  const behind = deeper ? ['nmod', 'obl', 'acl', 'xcomp'] : []
  const parts = tree.all(head, 'amod', 'compound', 'conj', 'advmod', ...behind)
  for (const part of parts.filter(word => !isTamed(tree, head, word))) {
    const found =
      (isAmount(tree, head) ? undefined : plainly(part)) ?? (deeper ? evaluationIn(tree, part.index, false) : undefined)
    if (found) return found
  }
  return undefined
}

/** What a word judges by itself; "human rights" and "goods" are things. */
export function evaluationOfWord(token: Token): PositionWord | undefined {
  if (token.upos === 'NOUN' && /^(?:right|good|best|legal)$/i.test(token.lemma)) return undefined
  return lookUp(EVALUATION_WORDS, token) ?? sentimentOf(token)
}

/** "a great deal of money", "a strong impact": how much, not how good. */
const isAmount = (tree: Tree, noun: number): boolean =>
  /^(?:deal|number|many|majority|while|amount|bit|lot|impact|effect|influence|link|demand|pressure|part|role)$/.test(
    tree.lemma(noun),
  )

/** "risk reduction", "crisis prevention": the noun does away with what stands before it. */
const isTamed = (tree: Tree, noun: number, { deprel }: Token): boolean =>
  deprel === 'compound' && REVERSING_VERBS.has(VERBS_OF_NOUNS.get(tree.lemma(noun)) ?? '')

/** By its sound only an adjective judges what it goes with: "a great affection", not "an appeal". */
const plainly = (token: Token): PositionWord | undefined =>
  token.upos === 'ADJ' || lookUp(EVALUATION_WORDS, token) ? evaluationOfWord(token) : undefined

/** What these say of their object is a judgement whatever the words: "described the talks as difficult". */
const DESCRIBING = new Set([
  'describe',
  'characterize',
  'characterise',
  'portray',
  'label',
  'brand',
  'dub',
  'deem',
  'denounce',
])

/** "called the demands unacceptable", "described the talks as difficult", "see no reason to be glad"; not "called the minister on Friday". */
export function verdictPredicate(tree: Tree, { index }: Token): Predicate | undefined {
  if (!VERDICT_VERBS.has(tree.lemma(index))) return undefined
  const { object, judgement } = partsOf(tree, index)
  if (object === undefined || judgement === undefined) return undefined
  const word = evaluationIn(tree, judgement) ?? (isSetApart(tree, index, judgement) ? UNKIND : undefined)
  const negated = isNegated(tree, judgement) !== isNegated(tree, object)
  const sign = word ? signOf(word.polarity) : 0
  return {
    word: index,
    act: negated ? 'reject' : (word?.act ?? 'assert'),
    sign: negated ? -1 : sign,
    matters: [object],
    rule: 'verdict',
    ...(word || DESCRIBING.has(tree.lemma(index)) ? {} : { weak: true }),
  }
}

const UNKIND: PositionWord = { act: 'oppose', polarity: 'against' }

/** "called the stance “off the wall”": names that need quotation marks and do not sound kind. Not "described it as “new”". */
const isSetApart = (tree: Tree, verb: number, judgement: number): boolean =>
  /^(?:call|brand|label|dub|term)$/.test(tree.lemma(verb)) &&
  tree.tokens
    .slice(Math.max(verb, tree.extent(judgement).from - 2), judgement)
    .some(({ text }) => /^[“"‘«]$/u.test(text))

function partsOf(tree: Tree, verb: number): { object?: number; judgement?: number } {
  const object = tree.one(verb, 'obj', 'nsubj:pass')?.index
  const second = tree.all(verb, 'xcomp').map(({ index }) => index)
  const as = tree.all(verb, 'obl', 'advcl').find(part => /^as\b/.test(prepositions(tree, part.index)))?.index
  const [first, last] = [second[0], second.at(-1)]
  const judgement = as ?? last
  if (object !== undefined)
    return { object, ...definedJudgement(judgement ?? named(tree, verb, object) ?? afterNoun(tree, object)) }
  const inner = last === undefined ? undefined : judgedBeside(tree, verb, last)
  if (inner !== undefined) return { object: inner, ...definedJudgement(last) }
  return second.length > 1 && first !== undefined ? { object: first, ...definedJudgement(judgement) } : {}
}

/** "called [the step incomprehensible]", read as a clause; "finds it impossible that nobody knew". */
function judgedBeside(tree: Tree, verb: number, judgement: number): number | undefined {
  const subject = tree.one(judgement, 'nsubj')
  if (subject && subject.index > verb) return subject.index
  return tree.one(verb, 'expl') && [judgement, verb].flatMap(at => tree.all(at, 'csubj', 'ccomp'))[0]?.index
}

/** "calls it daylight robbery", read as a second object. */
const named = (tree: Tree, verb: number, object: number): number | undefined =>
  /^(?:call|brand|label|dub|term|deem)$/.test(tree.lemma(verb))
    ? tree.all(verb, 'obj').find(({ index }) => index > object)?.index
    : undefined

const definedJudgement = (judgement: number | undefined) => (judgement === undefined ? {} : { judgement })

/** "called some of the demands “unacceptable”": read as an adjective that follows its noun. */
function afterNoun(tree: Tree, noun: number): number | undefined {
  const nouns = [noun, ...tree.all(noun, 'nmod').map(({ index }) => index)]
  return nouns.flatMap(index => tree.all(index, 'amod', 'acl', 'appos', 'dep').filter(part => part.index > index)).at(0)
    ?.index
}
