// What is admitted speaks against whoever admits it: "conceded that it had been a mistake", "admitted to mixed feelings".
// Not: "accepted the outcome", "agreed to talks" (given in to), "admitted that the plan was good".
import { clauseRange } from '../grammar/clauses.ts'
import type { Tree } from '../grammar/tree.ts'
import { BENEFIT_VERBS } from '../../../lexicon/harm-words.ts'
import { isNegated, prepositions } from '../grammar/words.ts'
import { judge } from '../statements/contents.ts'
import { soundOf } from './sentiment.ts'
import { verbPredicate } from './verbs.ts'

/** From here up what is admitted sounds good. */
const GOOD = 2
const ADMITTING = /^(?:admit|concede|acknowledge|confess)$/

export function isAdmission(tree: Tree, verb: number, matter: number): boolean {
  const subject = tree.one(matter, 'nsubj', 'csubj')
  const isFinite = subject !== undefined || tree.one(matter, 'cop', 'aux') !== undefined
  const { from, to } = clauseRange(tree, matter)
  const content = { tree, head: matter, from, to, own: false, other: false, ...(subject && { subject }) }
  const sign = judge(content)?.sign
  if (isFinite && sign === -1) return true
  const admits = ADMITTING.test(tree.lemma(verb)) && (isFinite || prepositions(tree, matter) === 'to')
  return admits && sign !== 1 && !isFavoured(tree, matter) && soundOf(tree.tokens.slice(from, to + 1)) < GOOD
}

/** "admitted he could see the point of it", "conceded that it worked" */
function isFavoured(tree: Tree, word: number): boolean {
  const token = tree.token(word)
  const goesWell = !isNegated(tree, word) && (BENEFIT_VERBS.has(tree.lemma(word)) || GOING_WELL.test(tree.lemma(word)))
  return goesWell || (token !== undefined && verbPredicate(tree, token)?.sign === 1)
}

const GOING_WELL = /^(?:work|succeed|win|prevail|flourish|thrive|recover)$/
