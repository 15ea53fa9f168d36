// Small questions about one word that several rules ask: is it negated, which preposition does it follow, which auxiliaries has it.
import type { Token } from '../../../model.ts'
import type { Tree } from './tree.ts'

const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  "n't",
  'n’t',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'without',
  'cannot',
  'nobody',
  'none',
  'nothing',
])

export const isNegation = ({ text }: Token): boolean => NEGATIONS.has(text.toLowerCase())

/** "did not agree", "no deal", "never met"; also "no officials would agree" through the subject's determiner. */
export function isNegated(tree: Tree, index: number): boolean {
  const own = tree
    .all(index, 'advmod', 'det', 'mark', 'case', 'cc')
    .filter(token => (isNegation(token) && !isNotOnly(tree, token)) || isNoLonger(tree, token)).length
  const never = tree.all(index, 'obl').filter(token => isAtNo(tree, token)).length
  const subject = tree.one(index, 'nsubj')
  const bare =
    subject && (isNegation(subject) || tree.all(subject.index, 'det', 'cc', 'advmod').some(isNegation)) ? 1 : 0
  return (own + never + bare + (isYetToBe(tree, index) ? 1 : 0)) % 2 === 1
}

/** "has yet to be persuaded" */
const isYetToBe = (tree: Tree, index: number): boolean => {
  const { deprel = '', head = -1 } = tree.token(index) ?? {}
  return (
    deprel === 'xcomp' &&
    /^(?:have|be)$/.test(tree.lemma(head)) &&
    tree.all(head, 'advmod').some(({ lemma }) => lemma.toLowerCase() === 'yet')
  )
}

/** "is not only for scientists": for them, too. */
const isNotOnly = (tree: Tree, { index, text }: Token): boolean =>
  text.toLowerCase() === 'not' && /^(?:only|just|merely|simply)$/i.test(tree.token(index + 1)?.text ?? '')

/** "no longer believes", "not at all", "by no means". */
const isNoLonger = (tree: Tree, { index, lemma }: Token): boolean =>
  /^(?:long|longer|mean|more)$/.test(lemma.toLowerCase()) && tree.all(index, 'advmod', 'det').some(isNegation)

/** "at no time", "in no way", "under no circumstances" */
const isAtNo = (tree: Tree, { index, lemma }: Token): boolean =>
  /^(?:time|way|circumstance|point|means?|account)$/.test(lemma.toLowerCase()) &&
  tree.all(index, 'det').some(({ text }) => text.toLowerCase() === 'no')

export const auxiliaries = (tree: Tree, index: number): string[] =>
  tree.all(index, 'aux').map(({ text, lemma }) => shortForms.get(text.toLowerCase()) ?? lemma.toLowerCase())

const shortForms = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['would', 'would'],
  ['could', 'could'],
  ['should', 'should'],
  ['might', 'might'],
])

/** How many words on the mark at the end of a question is looked for. */
const LONGEST_QUESTION = 60

/** "Do you support the plan?": nobody takes the position that a question asks about. */
export function isInQuestion(tree: Tree, index: number): boolean {
  const end = tree.tokens.slice(index + 1, index + LONGEST_QUESTION).find(({ text }) => /^[.!?;]+$/.test(text))
  return end !== undefined && end.text.startsWith('?') && asks(tree, index)
}

/** A word of asking, or a helper before the subject, in the clause of a word or in one above it. */
function asks(tree: Tree, index: number): boolean {
  let at = tree.token(index)
  for (let step = 0; step < 6 && at; step += 1) {
    const subject = tree.one(at.index, 'nsubj')
    const helper = tree.one(at.index, 'aux', 'cop', 'aux:pass')
    if (subject && helper && helper.index < subject.index) return true
    if (
      tree.all(at.index, 'advmod', 'obj', 'nsubj').some(({ text }) => /^(?:why|how|who|what|when|where)$/i.test(text))
    )
      return true
    at = tree.token(at.head)
  }
  return false
}

/** The prepositions before a word: "in favour of talks" → in favour of. */
export const prepositions = (tree: Tree, index: number): string =>
  tree
    .all(index, 'case', 'mark')
    .flatMap(token => [token, ...tree.all(token.index, 'fixed')])
    .map(({ text }) => text.toLowerCase())
    .join(' ')

export const isPronoun = (token: Token | undefined): boolean =>
  token?.upos === 'PRON' || (token?.upos === 'DET' && /^(this|that|these|those|both|all)$/i.test(token.text))

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos)

/** A clause of its own: a verb, or a predicate with a copula or a subject. */
export const isPredicate = (tree: Tree, index: number): boolean =>
  tree.token(index)?.upos === 'VERB' || tree.one(index, 'cop', 'nsubj', 'csubj', 'expl') !== undefined

/** What a list has on a word, by its lemma or its plain form: "nonstarters" is read as an adjective and still found. */
export function lookUp<Entry>(list: ReadonlyMap<string, Entry>, { lemma, text }: Token): Entry | undefined {
  const [base, form] = [lemma.toLowerCase(), text.toLowerCase()]
  return list.get(base) ?? list.get(form) ?? list.get(form.replace(/s$/, ''))
}
