// Names → entities of one article, each category by its own rules, with readable ids in order of first mention.
import type { Entity, Mention, Reading } from '../../model.ts'
import { headIndex } from '../use/grammar.ts'
import type { Sorted } from '../use/sort.ts'
import { foldName } from '../spelling.ts'
import type { Cluster } from './cluster.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import { joinPlaces } from './places.ts'

export interface Joined {
  entities: Entity[]
  mentions: Mention[]
  /** Gender of people by entity id, where it is known. */
  genders: ReadonlyMap<string, 'female' | 'male'>
}

export function joinNames(sorted: readonly Sorted[], reading: Reading): Joined {
  const of = (...categories: string[]): Sorted[] => sorted.filter(({ category }) => categories.includes(category))
  const clusters = [
    ...joinPeople(of('person'), reading),
    ...joinOrganizations(of('organization'), reading),
    ...joinPlaces(of('venue', 'event'), reading),
  ]
  clusters.sort((a, b) => firstPlace(a) - firstPlace(b))
  const ids = readableIds(clusters)
  const genders = clusters.flatMap(({ gender }, index): [string, 'female' | 'male'][] =>
    gender ? [[ids[index] ?? '', gender]] : [],
  )
  return {
    entities: clusters.map((cluster, index) => entityOf(cluster, ids[index] ?? '')),
    mentions: clusters.flatMap((cluster, index) => mentionsOf(cluster, ids[index] ?? '', reading)),
    genders: new Map(genders),
  }
}

const firstPlace = ({ members }: Cluster): number =>
  Math.min(...members.map(({ sorted: { name } }) => name.sentence * 10_000 + name.from))

/** `person/sergei-ryabkov`; a number tells namesakes apart. */
function readableIds(clusters: readonly Cluster[]): string[] {
  const taken = new Map<string, number>()
  return clusters.map(({ category, label }) => {
    const id = entityId(category, label)
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

export const entityId = (category: string, label: string): string =>
  `${category}/${foldName(label).replace(/[^\p{L}\p{N}]+/gu, '-') || 'unnamed'}`

function entityOf({ category, label, kind, country, names }: Cluster, id: string): Entity {
  return {
    id,
    category,
    label,
    ...(kind ? { kind } : {}),
    aliases: [...names].filter(name => name !== label).sort(),
    ...(country ? { country } : {}),
  }
}

function mentionsOf({ members, category }: Cluster, entity: string, reading: Reading): Mention[] {
  return members.flatMap(({ sorted: { name }, reason, confidence }): Mention[] => {
    const sentence = reading.sentences[name.sentence]
    const [first, last] = [sentence?.tokens[name.from], sentence?.tokens[name.to - 1]]
    if (!sentence || !first || !last) return []
    const span = { start: first.start, end: last.end, text: reading.article.text.slice(first.start, last.end) }
    const place = {
      sentence: name.sentence,
      from: name.from,
      to: name.to,
      head: headIndex(sentence, name.from, name.to),
    }
    return [
      { ...span, ...place, form: 'name', category, entity, reason, confidence: Math.round(confidence * 100) / 100 },
    ]
  })
}
