// Who says what inside one sentence: reporting clauses before, between and after what they report, "according to", "in X's view".
// What a quotation without a reporting clause belongs to is decided in speakers.ts.
import type { Actor, People } from '../../../entities/people.ts'
import { REPORTING_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Token } from '../../../model.ts'
import { evaluationIn } from '../acts/verdicts.ts'
import { actorsAt } from './holders.ts'
import { subjectOf, subjectOver } from '../grammar/subjects.ts'
import type { Tree } from '../grammar/tree.ts'

export interface Frame {
  /** Empty when nobody who is known says it. */
  sources: readonly Actor[]
  /** The reporting word; -1 when the speaker is carried on from another sentence. */
  verb: number
  /** Heads of the clauses that are reported. */
  contents: readonly number[]
  /** Word that heads the source, when it stands in this sentence. */
  source?: number
  /** Whether the sources are the speaker before, whatever the pronoun at the source was read as. */
  goesOn?: true
}

const CLAUSAL = ['ccomp', 'parataxis']
const VIEWS = new Set([
  'view',
  'opinion',
  'word',
  'perspective',
  'eye',
  'estimation',
  'judgment',
  'judgement',
  'account',
])

/** Also frames that report nothing in their own sentence ("He went on:"): a quotation may follow. */
export function findFrames(tree: Tree, people: People): Frame[] {
  return tree.tokens.flatMap(token => {
    const frame = reporting(tree, people, token) ?? accordingTo(tree, people, token) ?? inTheView(tree, people, token)
    return frame ? [frame] : []
  })
}

function reporting(tree: Tree, people: People, token: Token): Frame | undefined {
  if (token.upos !== 'VERB' || !REPORTING_VERBS.has(tree.lemma(token.index))) return undefined
  const announcer = announcedBy(tree, token)
  const nearest = announcer ?? subjectOf(tree, token.index)
  const isSomebody = nearest !== undefined && actorsAt(tree, people, nearest).length > 0
  const other = isSomebody ? nearest : (subjectOver(tree, token.index) ?? namedSubject(tree, people, token.index))
  const source = other ?? nearest
  const contents = announcer === undefined ? reported(tree, token) : [token.head]
  const sources = source === undefined ? [] : actorsAt(tree, people, source)
  return { verb: token.index, sources, contents, ...(source !== undefined && { source }) }
}

/** "the tycoon Lee Silver said", read as two subjects: the one who is known. */
const namedSubject = (tree: Tree, people: People, verb: number): number | undefined =>
  tree.all(verb, 'nsubj').findLast(({ index }) => actorsAt(tree, people, index).length > 0)?.index

/** "He said that …"; "…, he said, …" and "…, said he": the clause that the verb hangs on. Not "If he says so, …". */
function reported(tree: Tree, { index, head, deprel }: Token): number[] {
  const complements = tree
    .all(index, ...CLAUSAL)
    .filter(content => isClause(tree, content) && !isOpen(tree, content.index))
  if (complements.length > 0) return complements.map(content => content.index)
  const hangs = deprel === 'parataxis' || (deprel === 'advcl' && tree.one(index, 'mark')?.lemma === 'as')
  return hangs && head >= 0 && tree.one(index, 'obj') === undefined ? [head] : []
}

/** "It will be closed, Transport for London announced": a subject that was read as an insertion of its own. */
function announcedBy(tree: Tree, { index, head, deprel, text }: Token): number | undefined {
  if (deprel !== 'advcl' || text.endsWith('ing') || tree.one(index, 'nsubj', 'mark', 'obj', 'ccomp')) return undefined
  return tree
    .all(head, 'parataxis', 'appos', 'dep')
    .find(part => /^(?:PROPN|NOUN)$/.test(part.upos) && part.index > head && tree.extent(part.index).to === index - 1)
    ?.index
}

/** "know whether it will": nobody claims it. */
const isOpen = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark', 'advmod').some(({ lemma }) => lemma === 'whether' || lemma === 'if')

const isClause = (tree: Tree, { index, upos }: Token): boolean =>
  upos === 'VERB' ||
  tree.one(index, 'nsubj', 'csubj', 'cop', 'expl', 'aux') !== undefined ||
  upos === 'ADJ' ||
  upos === 'NOUN'

/** "According to Yonhap, …": UD hangs the source on the main predicate, with "according to" as its case. */
function accordingTo(tree: Tree, people: People, token: Token): Frame | undefined {
  if (token.text.toLowerCase() !== 'according' || token.head < 0) return undefined
  const verbal = tree.all(token.index, 'obl', 'nmod')[0]
  const source = verbal ?? tree.token(token.head)
  const content = verbal ? token.head : source?.head
  if (!source || content === undefined || content < 0) return undefined
  return { verb: token.index, sources: actorsAt(tree, people, source.index), contents: [content], source: source.index }
}

/** "For Oxfam, the offer is not enough", "To the union the plan is a gamble": a name before a judgement. */
function judgedBy(tree: Tree, people: People, { index, head, upos, deprel }: Token): Frame | undefined {
  if (upos !== 'PROPN' || !/^(?:obl|nmod)$/.test(deprel) || head < index || !tree.one(head, 'cop')) return undefined
  const subject = tree.one(head, 'nsubj', 'csubj')
  const before = tree.one(index, 'case')
  if (!subject || subject.index < index || !before || !/^(?:for|to)$/i.test(before.text)) return undefined
  if (tree.extent(index).from > 1 || !evaluationIn(tree, head)) return undefined
  const sources = actorsAt(tree, people, index)
  return sources.length > 0 ? { verb: before.index, sources, contents: [head], source: index } : undefined
}

/** "From the U.S. perspective, …", "in Paris's view": not "in view of the crisis", which has no owner. */
function inTheView(tree: Tree, people: People, token: Token): Frame | undefined {
  const judging = judgedBy(tree, people, token)
  if (judging) return judging
  if (!VIEWS.has(tree.lemma(token.index)) || token.deprel.split(':')[0] !== 'obl' || token.head < 0) return undefined
  const owner = tree.one(token.index, 'nmod:poss', 'compound') ?? tree.one(token.index, 'nmod')
  const sources = owner ? actorsAt(tree, people, owner.index) : []
  return owner && sources.length > 0
    ? { verb: token.index, sources, contents: [token.head], source: owner.index }
    : undefined
}
