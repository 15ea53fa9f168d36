// Positions that a word takes by itself: a verb, noun or adjective of position with its holder.
import type { Actor } from '../../../entities/people.ts'
import type { Token } from '../../../model.ts'
import { adjusted } from './adjust.ts'
import { deedPredicate } from './deeds.ts'
import { aboutOf, DENIABLE, NEGATION_READ, turned } from './about.ts'
import { isDocument } from '../speakers/authors.ts'
import { clauseRange, covering, startOf, trimmed } from '../grammar/clauses.ts'
import { cuePredicate, voteOf } from './cues.ts'
import { modalityOf } from './modality.ts'
import { agentPredicate, attitudePredicate, interestPredicate, nounPredicate, sidePredicate } from './nouns.ts'
import { type Matter, type Position, type Predicate } from '../position.ts'
import { holdersAt, isFirstPerson, sameActors, type Scene, type Speech } from '../grammar/scene.ts'
import { subjectOf, subjectOver } from '../grammar/subjects.ts'
import type { Tree } from '../grammar/tree.ts'
import { verbPredicate } from './verbs.ts'
import { auxiliaries, isInQuestion, isNegated, isPronoun } from '../grammar/words.ts'

/** How many words back a participle looks for its subject. */
const REACH = 40

export function findPredicates(scene: Scene): Position[] {
  const { tree } = scene
  const covered = new Set<number>()
  return tree.order.flatMap(index => {
    const token = tree.token(index)
    if (!token) return []
    if (covered.has(token.head) && !standsApart(tree, token) && overOf(scene, index) === undefined) covered.add(index)
    const predicate = predicateAt(scene, token)
    if (!predicate || (covered.has(index) && predicate.holder === undefined)) return []
    const positions = positionsOf(scene, predicate)
    if (positions.length > 0)
      for (const matter of [...predicate.matters, ...mannersOf(tree, index)]) covered.add(matter)
    return positions
  })
}

/** "accused them of lying by giving assurances": how it was done is no position of the accuser. */
const mannersOf = (tree: Tree, word: number): number[] =>
  tree
    .all(word, 'advcl')
    .filter(({ index }) => tree.one(index, 'mark')?.lemma === 'by')
    .map(({ index }) => index)

/** A participle after a comma ("…, fearing that") goes with the main clause, wherever it hangs; "the aid that Oslo has pledged" is Oslo's. */
const standsApart = (tree: Tree, { deprel, index }: Token): boolean =>
  ((deprel === 'advcl' || deprel === 'acl') &&
    (tree.token(index)?.text ?? '').endsWith('ing') &&
    isAfterComma(tree, tree.extent(index).from)) ||
  (deprel === 'acl:relcl' && tree.one(index, 'nsubj')?.upos === 'PROPN')

const isAfterComma = (tree: Tree, index: number): boolean =>
  tree.token(index)?.text === ',' || tree.token(index - 1)?.text === ','

function predicateAt({ tree, people }: Scene, token: Token): Predicate | undefined {
  const found =
    deedPredicate(tree, token) ??
    verbPredicate(tree, token) ??
    attitudePredicate(tree, token) ??
    sidePredicate(tree, token) ??
    interestPredicate(tree, people, token) ??
    nounPredicate(tree, people, token) ??
    agentPredicate(tree, token) ??
    cuePredicate(tree, token)
  return found && adjusted(tree, found)
}

function positionsOf(scene: Scene, predicate: Predicate): Position[] {
  const { tree } = scene
  if (isInQuestion(tree, predicate.word)) return []
  const speech = scene.speech[predicate.word]
  const { subject, holders } = holdersOf(scene, predicate, speech)
  if (holders.length === 0 || subject === undefined) return []
  if (isHearsay(scene, predicate, subject, holders) || isAboutHolder(scene, predicate, holders)) return []
  if (predicate.rule === 'cue' && speech && sameActors(holders, speech.sources)) return []
  const vote = voteOf(tree, predicate.word)
  if (predicate.weak && vote < 0.3 && !isOwnMind(scene, predicate, subject)) return []
  if (isForecast(scene, predicate)) return []
  const matters = predicate.matters.length > 0 ? predicate.matters : [undefined]
  return matters.map((matter, order) => {
    const range = rangeOf(scene, predicate, subject, matter, order)
    const about = matter === undefined ? undefined : aboutOf(scene, predicate, holders, matter)
    return {
      ...base(scene, against(predicate, about), holders),
      ...refusal(scene, predicate, speech !== undefined && sameActors(holders, speech.sources)),
      ...(about && { matter: about }),
      ...(predicate.addressee !== undefined && { addressee: predicate.addressee }),
      ...range,
      strength: vote,
    }
  })
}

/** "I respect the right to strike": of oneself it is said to take a side. */
const isOwnMind = ({ tree, speech }: Scene, { word }: Predicate, subject: number): boolean => {
  const token = tree.token(subject)
  const isMine = token !== undefined && isFirstPerson(token) && speech[word] !== undefined
  return isMine && /^(?:respect|appreciate|admire|dread|embrace|hate|resist|uphold)$/.test(tree.lemma(word))
}

/** "expects growth to slow" foresees; "expects Paris to pay" demands. */
function isForecast(scene: Scene, { word, addressee, matters }: Predicate): boolean {
  const { tree } = scene
  if (tree.lemma(word) !== 'expect') return false
  const doers = [addressee, ...matters.flatMap(matter => tree.one(matter, 'nsubj')?.index)]
  return !doers.some(doer => doer !== undefined && holdersAt(scene, doer, scene.speech[word]).length > 0)
}

/** "voted to strip it of the status": support for an end is opposition. */
const against = (predicate: Predicate, about: Matter | undefined): Predicate =>
  predicate.act === 'support' && about?.sign === -1 ? { ...predicate, act: 'oppose' } : predicate

/** "was not prepared to talk", "did not accept it": who does not concede rejects. */
const refusal = ({ tree }: Scene, { act, word, rule }: Predicate, isOwn: boolean): { act?: 'reject' } => {
  if (NEGATION_READ.test(rule)) return {}
  const isAct = act === 'concede' || (isOwn && DENIABLE.has(act) && auxiliaries(tree, word).some(isWill))
  return isAct && isNegated(tree, word) ? { act: 'reject' } : {}
}

const isWill = (modal: string): boolean => modal === 'will' || modal === 'would'

/** "the Kremlin's buildup and concerns that Russia could invade": nobody worries about what he does himself, called by name. */
function isAboutHolder(scene: Scene, { act, matters }: Predicate, holders: readonly Actor[]): boolean {
  if (act !== 'express-concern') return false
  const subjects = matters.flatMap(matter => scene.tree.one(matter, 'nsubj') ?? [])
  return subjects.some(
    subject => !isPronoun(subject) && sameActors(holdersAt(scene, subject.index, undefined), holders),
  )
}

/** What a speaker says that "they" want is the speaker's word; and a text has demands, but no worries. */
function isHearsay(
  { tree, quoted, speech }: Scene,
  { word, act }: Predicate,
  subject: number,
  holders: readonly Actor[],
): boolean {
  const token = tree.token(subject)
  const around = speech[word]
  const own = around !== undefined && sameActors(around.sources, holders)
  const they = !own && (quoted[word] ?? -1) >= 0 && /^(?:they|it|he|she|you)$/i.test(token?.text ?? '')
  return they || (act === 'express-concern' && isDocument(tree, subject))
}

/** "He regretted that the sides had come to nothing, and pledged …": he, since no side could. */
function overOf(scene: Scene, word: number): number | undefined {
  const over = subjectOver(scene.tree, word)
  const near = over === undefined ? undefined : subjectOf(scene.tree, word)
  return near !== undefined && holdersAt(scene, near, scene.speech[word]).length > 0 ? undefined : over
}

/** Whoever is the subject; of a participle after a comma that hangs on no actor, the main clause's subject, else the nearest before it. */
function holdersOf(scene: Scene, { holder, word }: Predicate, speech: Speech | undefined) {
  const { tree } = scene
  const own = holder ?? overOf(scene, word) ?? subjectOf(tree, word)
  const direct = own === undefined ? [] : holdersAt(scene, own, speech)
  const token = tree.token(word)
  if (
    direct.length > 0 ||
    holder !== undefined ||
    !token ||
    !(standsApart(tree, token) || besideOf(tree, word).length > 0)
  )
    return { subject: own, holders: direct }
  const root = tree.order[0] ?? word
  const beside = besideOf(tree, word)
  const subjects = tree.tokens
    .slice(Math.max(0, word - REACH), word)
    .filter(({ deprel }) => deprel === 'nsubj')
    .toReversed()
  for (const { index } of [...beside, ...tree.all(root, 'nsubj').filter(({ index }) => index < word), ...subjects]) {
    const holders = holdersAt(scene, index, speech)
    if (holders.length > 0) return { subject: index, holders }
  }
  return { subject: own, holders: direct }
}

/** "with the minister describing the talks as difficult": whoever stands between "with" and the participle. */
const besideOf = (tree: Tree, word: number): Token[] =>
  tree.tokens
    .slice(Math.max(0, word - 2), tree.token(word - 1)?.upos === 'PUNCT' ? 0 : word)
    .filter(
      ({ index, upos, deprel }) =>
        upos === 'PROPN' &&
        /^(?:obl|nmod)$/.test(deprel) &&
        tree.all(index, 'case').some(({ lemma }) => lemma === 'with') &&
        (tree.token(word)?.text ?? '').endsWith('ing'),
    )

function base(scene: Scene, predicate: Predicate, holders: readonly Actor[]) {
  const { tree, speech } = scene
  const { word, act, rule } = predicate
  const around = speech[word]
  const own = around !== undefined && sameActors(around.sources, holders)
  const sources = own ? (around.outer?.sources ?? []) : (around?.sources ?? [])
  const deniable = DENIABLE.has(act) && !NEGATION_READ.test(rule)
  const modality = own && auxiliaries(tree, word).length > 0 ? ('actual' as const) : modalityOf(tree, word, deniable)
  return {
    tree,
    holders,
    sources,
    cue: word,
    act,
    sign: turned(scene, predicate),
    modality,
    rule,
    speech: (scene.quoted[word] ?? -1) >= 0,
  }
}

function rangeOf(
  { tree }: Scene,
  { word, rule }: Predicate,
  subject: number,
  matter: number | undefined,
  order: number,
) {
  if (order > 0 && matter !== undefined) return clauseRange(tree, matter)
  const clause = clauseRange(tree, word)
  const isAbove = matter !== undefined && matter !== word && tree.holds(matter, word)
  if (isAbove) return trimmed(tree, covering(clauseRange(tree, matter), clause))
  if (tree.holds(word, subject) && subject < word)
    return trimmed(tree, { from: startOf(tree, subject, word), to: clause.to })
  const near = tree.holds(word, subject) || rule.startsWith('noun') || rule === 'priority for'
  const { from, to } =
    near || (Math.abs(subject - word) < 12 && subjectOver(tree, word) === undefined)
      ? covering(clause, { from: subject, to: subject })
      : clause
  return trimmed(tree, { from, to })
}
