// Texts speak for their authors: whose is "the draft treaty", whether its phrase says so or an earlier sentence did.
import type { Actor, People } from '../../../entities/people.ts'
import { DOCUMENTS, ISSUING_VERBS } from '../../../lexicon/document-words.ts'
import { actorsAt } from './holders.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Tree } from '../grammar/tree.ts'
import { prepositions } from '../grammar/words.ts'

export const isDocument = (tree: Tree, index: number): boolean =>
  DOCUMENTS.has(tree.lemma(index)) && tree.token(index)?.upos === 'NOUN'

/** "launched a petition which …": whoever did speaks in it. */
const LAUNCHING = new Set([...ISSUING_VERBS, 'launch', 'start', 'file', 'deliver'])

/** "Moscow's draft treaty", "the two drafts that Russia released", "a letter from the union", "the verdict of the court". */
export function authorIn(tree: Tree, people: People, noun: number): readonly Actor[] {
  const owner = tree.one(noun, 'nmod:poss')
  const clause = tree.one(noun, 'acl:relcl', 'acl')
  const maker = clause && ISSUING_VERBS.has(tree.lemma(clause.index)) ? subjectOf(tree, clause.index) : undefined
  const token = tree.token(noun)
  const launcher =
    token?.deprel === 'obj' && LAUNCHING.has(tree.lemma(token.head)) ? subjectOf(tree, token.head) : undefined
  const source = tree.all(noun, 'nmod').find(({ index }) => /^(?:by|from|of)$/.test(prepositions(tree, index)))
  const adjective = tree.one(noun, 'compound', 'amod')
  for (const index of [owner?.index, maker, launcher, source?.index, adjective?.index]) {
    const actors = index === undefined ? [] : actorsAt(tree, people, index)
    if (actors.length > 0) return actors
  }
  return []
}

/** Who puts a text before the public in this sentence: "Moscow published two draft treaties". */
export function issuerIn(tree: Tree, people: People): readonly Actor[] {
  for (const { index, upos } of tree.tokens) {
    if (upos !== 'VERB' || !ISSUING_VERBS.has(tree.lemma(index))) continue
    const object = tree.one(index, 'obj')
    const subject = object && isDocument(tree, object.index) ? subjectOf(tree, index) : undefined
    const actors = subject === undefined ? [] : actorsAt(tree, people, subject)
    if (actors.length > 0) return actors
  }
  return (
    tree.tokens
      .filter(({ index }) => isDocument(tree, index) && tree.one(index, 'nmod:poss'))
      .map(({ index }) => authorIn(tree, people, index))
      .find(actors => actors.length > 0) ?? []
  )
}

/** Sentences after which a text is forgotten. */
const MEMORY = 6

/** For every sentence the authors of the text that was last spoken of, up to that sentence. */
export function authorsBefore(trees: readonly Tree[], people: People): (readonly Actor[])[] {
  let [last, since]: [readonly Actor[], number] = [[], 0]
  return trees.map(tree => {
    since += 1
    const before = since > MEMORY ? [] : last
    const found = issuerIn(tree, people)
    if (found.length > 0) [last, since] = [found, 0]
    return before
  })
}
