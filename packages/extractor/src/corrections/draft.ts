// Knowledge while it is being corrected: found by key, changed in place, and made whole again at the end.
import type { KnownEntity, Knowledge, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { byText } from '../graph/order.ts'
import { joinRelations, joins } from '../graph/relations.ts'
import type { Category } from '../model.ts'

/** What corrections are replayed over. */
export type Correctable = Omit<Knowledge, 'articles'> & { articles: Draft['articles'] }

/** Why a correction changed nothing; undefined when it did what it says. */
export type Refusal = string | undefined

export interface Draft {
  /** Paths and keys of all articles. */
  articles: ReadonlySet<string>
  entities: Map<string, KnownEntity>
  relations: KnownRelation[]
  stances: Map<string, KnownStance>
  /** What a corrected key was called before, so that lines may name either. */
  moved: Map<string, string>
  /** What is not in the draft. */
  around: Surroundings
}

/** What a draft needs of a corpus beside the part of it that is corrected. */
export interface Surroundings {
  /** The text of an article, to find quotes in. */
  textOf: (article: string) => string | undefined
  /** Of an entity that no correction can touch. */
  categoryOf: (key: string) => Category | undefined
}

export function openDraft({ articles, entities, relations, stances }: Correctable, around: Surroundings): Draft {
  return {
    articles,
    entities: new Map(entities.map(entity => [entity.key, entity])),
    relations: [...relations],
    stances: new Map(stances.map(stance => [stance.key, stance])),
    moved: new Map(),
    around,
  }
}

/** The key that an entity has now. */
export function keyIn(draft: Draft, key: string): string {
  const next = draft.moved.get(key)
  return next === undefined ? key : keyIn(draft, next)
}

export const entityIn = (draft: Draft, key: string): KnownEntity | undefined => draft.entities.get(keyIn(draft, key))

/** Every claim about one entity is about another from now on. */
export function redirect(draft: Draft, from: string, to: string): void {
  const turn = (key: string) => (key === from ? to : key)
  const turnAll = (keys: readonly string[]) => [...new Set(keys.map(turn))].sort(byText)
  draft.relations = draft.relations.map(relation => ({
    ...relation,
    subject: turn(relation.subject),
    object: turn(relation.object),
  }))
  for (const [key, stance] of draft.stances)
    draft.stances.set(key, {
      ...stance,
      holder: turn(stance.holder),
      ...(stance.topic === undefined ? {} : { topic: turn(stance.topic) }),
      toward: turnAll(stance.toward),
      reportedBy: turnAll(stance.reportedBy),
    })
  draft.moved.set(from, to)
}

/** Claims whose ends are gone or no longer fit the table go, topics that lost their last position too; equal ties join, all is sorted. */
export function closeDraft(draft: Draft, { stances: before }: Correctable): Omit<Knowledge, 'articles'> & Lost {
  const { entities, relations, stances, around } = draft
  const categoryOf = (key: string): Category | undefined => entities.get(key)?.category ?? around.categoryOf(key)
  const kept = relations.filter(
    ({ subject, predicate, object }) => subject !== object && joins(predicate, categoryOf(subject), categoryOf(object)),
  )
  const held = [...stances.values()]
    .filter(({ holder }) => joins('HOLDS', categoryOf(holder), 'stance'))
    .map(stance => withLivingEnds(stance, categoryOf))
  const has = new Set(held.map(({ topic }) => topic))
  const lost = new Set(before.flatMap(({ topic }) => (topic === undefined || has.has(topic) ? [] : [topic])))
  return {
    entities: [...entities.values()].filter(({ key }) => !lost.has(key)).sort((a, b) => byText(a.key, b.key)),
    relations: joinRelations(kept),
    stances: held.sort((a, b) => byText(a.key, b.key)),
    lost,
  }
}

export interface Lost {
  /** Topics that have no position any more, among the positions of the draft. */
  lost: ReadonlySet<string>
}

function withLivingEnds(
  { topic, ...stance }: KnownStance,
  categoryOf: (key: string) => Category | undefined,
): KnownStance {
  return {
    ...stance,
    ...(topic !== undefined && categoryOf(topic) === 'topic' ? { topic } : {}),
    toward: stance.toward.filter(key => joins('TOWARD', 'stance', categoryOf(key))),
    reportedBy: stance.reportedBy.filter(key => joins('REPORTED_BY', 'stance', categoryOf(key))),
  }
}
