// What identity across articles needs of one article: who is in it and how often, who is at its events, and what its positions are about in words.
// It is a small part of all that was read, and depends on the article alone.
import type { EntityCategory } from '../model.ts'
import type { Told } from './told.ts'
import { type Spoken, spokenIn } from './topic-words.ts'

export interface GistUnit {
  /** Of the entity, in its article. */
  id: string
  category: EntityCategory
  /** What is known of it, as JSON: the same for all articles that know the same. */
  known: string
  /** How often it is mentioned, how often by a name, and how often by more than a pronoun. */
  mentions: number
  names: number
  nouns: number
}

/** Where an event takes place or under whose roof, or who takes part. */
export interface Attendance {
  event: string
  field: 'places' | 'participants'
  other: string
}

export interface Gist extends Spoken {
  article: { key: string; date: string | undefined }
  units: GistUnit[]
  attendances: Attendance[]
  /** Wordings of topics, and where each stands. */
  wordings: { label: string; start: number; end: number }[]
}

export function gistOf(told: Told): Gist {
  const { article, relations, stances } = told
  return {
    article: { key: article.key, date: article.publication.date },
    units: unitsIn(told),
    attendances: relations.flatMap(attendanceOf),
    wordings: stances.flatMap(({ topic }) =>
      topic ? [{ label: topic.label, start: topic.shown.start, end: topic.shown.end }] : [],
    ),
    ...spokenIn(told),
  }
}

function unitsIn({ entities, mentions }: Told): GistUnit[] {
  const units = new Map(
    entities.map(({ id, ...entity }) => {
      const { category } = entity
      return [id, { id, category, known: JSON.stringify(entity), mentions: 0, names: 0, nouns: 0 }]
    }),
  )
  for (const { entity, form } of mentions) {
    const unit = units.get(entity)
    if (!unit) continue
    unit.mentions++
    if (form === 'name') unit.names++
    if (form !== 'pronoun') unit.nouns++
  }
  return [...units.values()]
}

function attendanceOf({ predicate, subject, object }: Told['relations'][number]): Attendance[] {
  if (predicate === 'PARTICIPATES_IN') return [{ event: object, field: 'participants', other: subject }]
  const isPlace = predicate === 'HELD_AT' || predicate === 'HOSTED_BY'
  return isPlace ? [{ event: subject, field: 'places', other: object }] : []
}
