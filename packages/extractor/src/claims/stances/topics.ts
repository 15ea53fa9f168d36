// The words for what a position is about: a short noun phrase that can be compared ("NATO expansion"), never a pronoun.
import { EMPTY_HEADS, EMPTY_MODIFIERS } from '../../lexicon/topic-words.ts'
import { NOMINALIZATIONS } from '../../lexicon/nominalizations.ts'
import { LIGHT_VERBS } from '../../lexicon/verb-frames.ts'
import type { Token, Topic } from '../../model.ts'
import type { Matter } from './position.ts'
import type { Tree } from './tree.ts'
import { isPredicate, isPronoun, prepositions } from './words.ts'

const MOST_WORDS = 6
/** "those who reported for work", "people who want to restrict choice": what they do tells more than the word. */
const PEOPLE = new Set([
  'people',
  'person',
  'man',
  'woman',
  'one',
  'everyone',
  'anyone',
  'someone',
  'somebody',
  'anybody',
  'company',
  'firm',
  'country',
])
const INSIDE = new Set(['compound', 'amod', 'flat', 'nmod:desc', 'nmod:poss', 'nummod'])
const LINKS = /^(?:of|on|for|in|to|with|between|from|at|against|over|by|about|into|towards?)$/

export function topicOf(tree: Tree, { word }: Matter): Topic | undefined {
  const label = isPredicate(tree, word) && !isPlainNoun(tree, word) ? clauseLabel(tree, word) : nounLabel(tree, word)
  return label && /\p{L}/u.test(label) ? { label, span: tree.span(word, word) } : undefined
}

/** A noun that only the copula of its clause makes a predicate: "that is the question". */
const isPlainNoun = (tree: Tree, word: number): boolean => {
  const token = tree.token(word)
  return token !== undefined && /^(?:NOUN|PROPN)$/.test(token.upos) && !tree.one(word, 'cop')
}

/** "the taxation of religious schools by the state" → "taxation of religious schools". */
function nounLabel(tree: Tree, head: number): string | undefined {
  const token = tree.token(head)
  const relative = tree.one(head, 'acl:relcl')
  if (relative && (isPronoun(token) || PEOPLE.has(tree.lemma(head)))) return clauseLabel(tree, relative.index)
  if (!token || isPronoun(token)) return undefined
  const after = tree
    .all(head, 'nmod')
    .filter(part => part.deprel !== 'nmod:poss' && part.index > head && LINKS.test(prepositions(tree, part.index)))
  if (EMPTY_HEADS.has(tree.lemma(head)) && after[0]) return nounLabel(tree, after[0].index) ?? token.text
  const core = coreOf(tree, head)
  let words = core
  for (const part of [...tree.all(head, 'conj'), ...after].sort((a, b) => a.index - b.index)) {
    const more = [...tree.all(part.index, 'case', 'cc'), ...coreOf(tree, part.index)].sort((a, b) => a.index - b.index)
    if (isPronoun(part) || words.filter(isWord).length + more.filter(isWord).length > MOST_WORDS) break
    words = [...words, ...more]
  }
  return wording(words)
}

const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]{2}/u.test(text)

/** The head with what stands before it and belongs to it, without articles, pronouns and empty adjectives. */
function coreOf(tree: Tree, head: number): Token[] {
  const token = tree.token(head)
  const parts = tree
    .all(head)
    .filter(
      part =>
        INSIDE.has(part.deprel) &&
        (part.deprel !== 'amod' || part.index < head) &&
        !isPronoun(part) &&
        !EMPTY_MODIFIERS.has(part.lemma.toLowerCase()),
    )
  const near = parts.flatMap(part =>
    part.deprel === 'nmod:poss' || part.deprel === 'compound' || part.deprel === 'flat'
      ? [...coreOf(tree, part.index), ...tree.all(part.index, 'case')]
      : part.deprel === 'nummod'
        ? []
        : [part],
  )
  const all = [...near, ...(token ? [token] : [])].sort((a, b) => a.index - b.index)
  return all.length > MOST_WORDS ? all.slice(-MOST_WORDS) : all
}

/** "NATO will not expand eastward" → "NATO expansion"; "asking schools to pay taxes" → "taxes". */
function clauseLabel(tree: Tree, verb: number): string | undefined {
  const object = tree.all(verb, 'obj', 'nsubj:pass').find(part => part.deprel === 'nsubj:pass' || part.index > verb)
  const noun = nominal(tree, verb)
  const objectLabel = object ? nounLabel(tree, object.index) : undefined
  if (objectLabel) return noun && objectLabel.split(' ').length <= 4 ? `${noun} of ${objectLabel}` : objectLabel
  const purpose = tree
    .all(verb, 'advcl')
    .find(part => part.index > verb && tree.one(part.index, 'mark')?.lemma === 'to')
  const clause = tree.one(verb, 'xcomp', 'ccomp') ?? purpose
  const below = clause && isPredicate(tree, clause.index) ? clauseLabel(tree, clause.index) : undefined
  if (below) return below
  return subjectLabel(tree, verb, noun)
}

function subjectLabel(tree: Tree, verb: number, noun: string | undefined): string | undefined {
  const subject = tree.one(verb, 'nsubj', 'csubj')
  const subjectLabel = subject
    ? isPredicate(tree, subject.index)
      ? clauseLabel(tree, subject.index)
      : nounLabel(tree, subject.index)
    : undefined
  const oblique = tree.all(verb, 'obl').find(part => LINKS.test(prepositions(tree, part.index)) && !isPronoun(part))
  const place = oblique ? nounLabel(tree, oblique.index) : undefined
  const own = noun ?? (tree.token(verb)?.upos === 'VERB' ? undefined : nounLabel(tree, verb))
  if (subjectLabel && noun) return `${subjectLabel} ${noun}`
  if (subjectLabel) return subjectLabel
  return own && place ? `${own} ${prepositions(tree, oblique?.index ?? verb)} ${place}` : (own ?? place)
}

function nominal(tree: Tree, verb: number): string | undefined {
  const lemma = tree.lemma(verb)
  return LIGHT_VERBS.has(lemma) ? undefined : NOMINALIZATIONS.get(lemma)
}

function wording(tokens: readonly Token[]): string {
  let text = ''
  let end = -1
  for (const token of tokens) {
    text += (text && token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return text.replace(/['’]s?$/u, '').trim()
}
