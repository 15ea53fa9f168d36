// Toward whom a position is taken: whom it addresses, else who would do what it is about, else whoever the topic names, else the other side of what
// was said just before. Never the holder, nor whom the holder speaks for.
import { DEMONYMS } from '../../../entities/lookup/countries.ts'
import type { People } from '../../../entities/people.ts'
import type { Act, Topic } from '../../../model.ts'
import type { Told } from './antecedents.ts'
import { actorsAt } from '../speakers/holders.ts'
import type { Position } from '../position.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Voices } from '../speakers/spokesmen.ts'
import type { Tree } from '../grammar/tree.ts'
import { prepositions } from '../grammar/words.ts'

/** Acts that are aimed at whoever their topic names; to support "engagement at Nato" is not aimed at Nato. */
export const OPPOSING: ReadonlySet<Act> = new Set([
  'accuse',
  'reject',
  'oppose',
  'demand',
  'call-for',
  'warn',
  'threaten',
  'express-concern',
])

/** Acts that answer what somebody else wants or claims. */
const ANSWERING: ReadonlySet<Act> = new Set(['reject', 'oppose', 'deny', 'accuse', 'concede', 'support'])

/** How many words around the head of the topic its names are looked for. */
const REACH = 40
/** Below this a pronoun may mean anybody. */
const SURE = 0.7
/** How many clauses lie between a position and its matter. */
const DEEPEST = 6
/** How many sentences a quarrel goes on without naming the other side. */
const NEAR = 3
const FAR = 6
const LATEST = 24

export interface Side {
  people: People
  voices: Voices
  told: readonly Told[]
  /** Entities by all that they are called. */
  names: ReadonlyMap<string, string>
}

type Narrow = (entities: readonly string[]) => string[]

/** Entity ids, never one of the holders. */
export function targetsOf(position: Position, topic: Topic | undefined, side: Side): string[] {
  const { tree, addressee, matter, act } = position
  const own = sideOf(position, side.voices)
  const others: Narrow = entities => [...new Set(entities)].filter(entity => !own.has(entity))
  const at = (word: number | undefined): string[] =>
    word === undefined ? [] : others(actorsAt(tree, side.people, word).map(({ entity }) => entity))
  const steps = [
    () => at(addressee ?? accused(position)),
    () => (AIMED.has(act) ? at(toldTo(position)).filter(entity => side.people.entity(entity)?.kind !== 'media') : []),
    () => (position.rule === 'verdict' ? personAt(position, side.people, others) : []),
    () => (matter && !isTelling(position) ? at(subjectOf(tree, matter.word)) : []),
    () => (matter && /^(?:support|promise)$/.test(act) ? at(joinedBy(tree, matter.word)) : []),
    () => at(doerAbove(position)),
    () => at(conditionOn(position)),
    () => at(doneBy(position)),
    () => (matter ? namedIn(position, side.people, others).slice(0, 1) : []),
    () => namedInTopic(position, topic, side, others).slice(0, 1),
    () => answered(position, topic, side, others).slice(0, 1),
    () => goesOn(position, side, own),
  ]
  for (const step of steps) {
    const found = step()
    if (found.length > 0) return found
  }
  return []
}

/** Acts that whoever hears of them is to heed: "told the council that it must go"; not "told the council that all was well". */
const AIMED: ReadonlySet<Act> = new Set(['demand', 'call-for', 'promise', 'warn', 'threaten', 'propose'])

/** "accused Mr. Ismay of having hazarded the ship": read as a second subject, it stands behind the verb. */
function accused({ tree, cue, rule }: Position): number | undefined {
  if (!rule.startsWith('verb')) return undefined
  const [first, second, ...more] = tree.all(cue, 'nsubj')
  return first && second && more.length === 0 && first.index < cue && second.index > cue ? second.index : undefined
}

/** "called him a hypocrite": somebody who is judged. */
function personAt({ tree, matter }: Position, people: People, others: Narrow): string[] {
  const mention = people.mentionAt(tree.sentence.index, matter?.word ?? -1)
  return mention?.category === 'person' && mention.head === matter?.word ? others([mention.entity]) : []
}

/** "promised that the ministry would go on", "there were no women there, he said": who does what is only told is not spoken to. */
const isTelling = ({ act, rule, sign }: Position): boolean =>
  /^(?:promise|deny)$/.test(act) ||
  (/^(?:assert|oppose|concede)$/.test(act) && rule !== 'statement cue' && !(act === 'assert' && sign === -1))

/** "to join the bloc", "to meet the commission": with whom it is to be done. */
const joinedBy = (tree: Tree, word: number): number | undefined =>
  /^(?:join|meet|consult|engage|visit|rejoin|leave|help|support|assist|recogni[sz]e)$/.test(tree.lemma(word))
    ? tree.one(word, 'obj')?.index
    : undefined

/** "reassured Kyiv that it will not negotiate": whom the reporting verb addresses. */
function toldTo({ tree, cue }: Position): number | undefined {
  const { head, deprel } = tree.token(cue) ?? { head: -1, deprel: '' }
  return deprel === 'ccomp' && head >= 0 ? tree.one(head, 'iobj', 'obj')?.index : undefined
}

/** "demanded that NATO commit to ending its expansion": whoever is to do what lies between the demand and its matter. */
function doerAbove({ tree, cue, matter }: Position): number | undefined {
  let at = tree.token(matter?.word ?? -1)?.head ?? -1
  for (let step = 0; step < DEEPEST && at >= 0 && at !== cue && tree.holds(cue, at); step += 1) {
    const subject = tree.one(at, 'nsubj')
    if (subject) return subject.index
    at = tree.token(at)?.head ?? -1
  }
  return undefined
}

/** "If the Russians want to talk, …": of whom it is made to depend. */
function conditionOn({ tree, cue }: Position): number | undefined {
  const condition = tree
    .all(cue, 'advcl')
    .find(({ index }) => tree.all(index, 'mark').some(({ lemma }) => /^(?:if|unless|until)$/.test(lemma)))
  return condition && subjectOf(tree, condition.index)
}

/** "a signed agreement could be torn up by Washington" */
const doneBy = ({ tree, cue }: Position): number | undefined =>
  (
    tree.one(cue, 'obl:agent') ??
    (tree.one(cue, 'nsubj:pass')
      ? tree.all(cue, 'obl').find(({ index }) => prepositions(tree, index) === 'by')
      : undefined)
  )?.index

/** The holders and whom they speak for. */
export const sideOf = ({ holders }: Position, voices: Voices): ReadonlySet<string> =>
  new Set(holders.flatMap(({ entity }) => [entity, ...(voices.get(entity) ?? [])]))

/** Names in the words of the matter: "the Russian buildup", "diplomacy with Russia", "Moscow's draft treaties". */
function namedIn({ tree, act, matter }: Position, people: People, others: Narrow): string[] {
  const word = matter?.word ?? -1
  const { from, to } = tree.extent(word)
  const near = tree.tokens.slice(Math.max(from, word - REACH), Math.min(to, word + REACH) + 1)
  const found = near.flatMap(({ index }) => {
    if (ACCUSING.has(act) && (!isOfPhrase(tree, word, index) || isVictim(tree, index))) return []
    const mention = people.mentionAt(tree.sentence.index, index)
    const isActor =
      mention?.head === index &&
      (mention.category === 'organization' || mention.category === 'person') &&
      (mention.form !== 'pronoun' || mention.confidence >= SURE)
    return isActor && (OPPOSING.has(act) || (act !== 'assert' && isPartner(tree, index))) ? [mention.entity] : []
  })
  return others([
    ...(/^(?:accuse|warn|express-concern|demand)$/.test(act) ? peopleOf(tree, word, people) : []),
    ...found,
    ...peopleOf(tree, word, people),
  ])
}

const ACCUSING: ReadonlySet<Act> = new Set(['accuse', 'oppose', 'reject', 'express-concern'])

/** "aggression against Ukraine", "shells at the posts", "sanctions on Iran": whom it is done to. */
const isVictim = (tree: Tree, index: number): boolean =>
  /^(?:at|on|against|into|near|upon)$/.test(prepositions(tree, index))

/** Not in a relative clause or one that is joined on: "the vaccine, which is made by the firm". */
function isOfPhrase(tree: Tree, word: number, index: number): boolean {
  let at = tree.token(index)
  for (let step = 0; step < DEEPEST && at && at.index !== word; step += 1) {
    if (/^(?:acl:relcl|parataxis|advcl:relcl)$/.test(at.deprel) || (at.deprel === 'conj' && at.upos === 'VERB'))
      return false
    at = tree.token(at.head)
  }
  return true
}

/** "talks with Russia", "Russia's concerns": whose, or with whom; not "membership for Ukraine". */
const isPartner = (tree: Tree, index: number): boolean =>
  tree.token(index)?.deprel === 'nmod:poss' || /^(?:with|to|towards?|against)$/.test(prepositions(tree, index))

/** "the Russian approach": the state of a demonym, where the article speaks of it. */
function peopleOf(tree: Tree, word: number, people: People): string[] {
  const labels = tree.all(word, 'amod').flatMap(({ text }) => DEMONYMS.get(text)?.label ?? [])
  return labels.flatMap(
    label => people.entities.find(entity => entity.kind === 'state' && entity.label === label)?.id ?? [],
  )
}

/** "the suggestion", once it is known to be "Vladimir Putin’s moratorium": who is named first in what the words go back to. */
function namedInTopic(
  { tree, act, matter }: Position,
  topic: Topic | undefined,
  { names, people }: Side,
  others: Narrow,
): string[] {
  if (!topic || !matter || !/^(?:reject|oppose|deny|accuse|warn)$/.test(act)) return []
  const words = topic.label.replace(/[’']s?(?= |$)/gu, '').split(' ')
  const found = words.flatMap((_, from) =>
    words.slice(from).flatMap((_word, length) => names.get(words.slice(from, from + length + 1).join(' ')) ?? []),
  )
  const { from, to } = tree.extent(matter.word)
  const here = new Set(
    people.mentionsIn(tree.sentence.index).flatMap(({ head, entity }) => (head >= from && head <= to ? entity : [])),
  )
  return others(found.filter(entity => !here.has(entity) && isActor(people.entity(entity)?.category)).slice(0, 1))
}

const isActor = (category: string | undefined): boolean => category === 'person' || category === 'organization'

/** "NATO dismissed the suggestion": whoever made it. */
function answered({ tree, act }: Position, topic: Topic | undefined, { told }: Side, others: Narrow): string[] {
  if (!topic || !ANSWERING.has(act)) return []
  const here = tree.sentence.index
  const same = told.slice(-LATEST).filter(one => one.topic.label === topic.label && one.sentence >= here - NEAR)
  return others(same.toReversed().flatMap(({ holders }) => holders))
}

/** "“We've seen this gaslighting before”": toward whom the same side spoke just before. */
function goesOn({ tree, act, holders }: Position, { told }: Side, own: ReadonlySet<string>): string[] {
  if (!OPPOSING.has(act)) return []
  const here = tree.sentence.index
  const last = told
    .slice(-LATEST)
    .filter(
      one => one.sentence >= here - FAR && one.holders.some(holder => holders.some(({ entity }) => entity === holder)),
    )
    .map(({ targets }) => targets.filter(entity => !own.has(entity)))
    .findLast(targets => targets.length > 0)
  return last?.slice(0, 1) ?? []
}
