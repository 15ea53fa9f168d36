// Knowledge while it is being corrected: found by key, changed in place, and made whole again at the end.
import type { KnownEntity, Knowledge, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { byText } from '../graph/order.ts'
import { joinRelations, joins } from '../graph/relations.ts'
import type { Category } from '../model.ts'

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
  /** The text of an article, to find quotes in. */
  textOf: (article: string) => string | undefined
}

export function openDraft({ articles, entities, relations, stances }: Knowledge, textOf: Draft['textOf']): Draft {
  return {
    articles: new Set(articles.flatMap(({ key, path, paths = [path] }) => [key, ...paths])),
    entities: new Map(entities.map(entity => [entity.key, entity])),
    relations: [...relations],
    stances: new Map(stances.map(stance => [stance.key, stance])),
    moved: new Map(),
    textOf,
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

/** Knowledge again: claims whose ends are gone or no longer fit the table go, topics that lost their last position too; equal ties join, all is sorted. */
export function closeDraft(
  { entities, relations, stances }: Draft,
  { articles, stances: before }: Knowledge,
): Knowledge {
  const categoryOf = (key: string): Category | undefined => entities.get(key)?.category
  const kept = relations.filter(
    ({ subject, predicate, object }) => subject !== object && joins(predicate, categoryOf(subject), categoryOf(object)),
  )
  const held = [...stances.values()]
    .filter(({ holder }) => joins('HOLDS', categoryOf(holder), 'stance'))
    .map(stance => withLivingEnds(stance, categoryOf))
  const [had, has] = [before, held].map(list => new Set(list.map(({ topic }) => topic)))
  const isLeft = ({ key }: KnownEntity): boolean => !had?.has(key) || has?.has(key) === true
  return {
    articles,
    entities: [...entities.values()].filter(isLeft).sort((a, b) => byText(a.key, b.key)),
    relations: joinRelations(kept),
    stances: held.sort((a, b) => byText(a.key, b.key)),
  }
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
