// Many extractions → one Knowledge: who is who across articles, one key each, claims with all their evidence.
// The result depends on the set of extractions alone, never on their order.
import type { Extraction } from '../model.ts'
import { describeArticles } from './articles.ts'
import { mergeRelations } from './relations.ts'
import { mergeStances } from './stances.ts'
import { mergeTopics } from './merge-topics.ts'
import { mergeUnits } from './merge-units.ts'
import { joinEvents, surroundingsOf } from './events.ts'
import { assignKeys } from './keys.ts'
import type { KnownEntity, Knowledge } from './knowledge.ts'
import { by, byText, groupBy } from './order.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import { type Unit, unitsOf } from './unit.ts'

/**
 * Joins what was read from single articles.
 *
 * @param extractions in any order; two of the same article (one content, two paths) count once
 */
export function mergeExtractions(extractions: Iterable<Extraction>): Knowledge {
  const all = [...extractions].sort(by(({ article }) => [article.key, article.path]))
  const read = [...groupBy(all, ({ article }) => article.key).values()].flatMap(same => same.slice(0, 1))
  const units = read.flatMap(unitsOf)
  const of = (category: string) => units.filter(({ entity }) => entity.category === category)
  const keys = new Map<string, string>()
  const known = [
    ...nameSets([...joinPeople(of('person')).sets(), ...joinOrganizations(of('organization')).sets()], keys),
    ...nameSets(joinOrganizations(of('venue')).sets(), keys),
  ]
  const around = surroundingsOf(read, unit => keys.get(unit) ?? unit)
  known.push(...nameSets(joinEvents(of('event'), around).sets(), keys))
  const topics = mergeTopics(read, keys)
  const categories = new Map(known.map(({ key, category }) => [key, category]))
  const relations = mergeRelations(read, { keys, categories })
  const stances = mergeStances(read, { keys, categories, topics: topics.keys })
  const entities = [...known, ...topics.entities]
  return {
    articles: describeArticles(all),
    entities: withClaims(entities, [...relations, ...stances]).sort((a, b) => byText(a.key, b.key)),
    relations,
    stances,
  }
}

/** Merged entities with their keys; `keys` learns which unit became which. */
function nameSets(sets: readonly Unit[][], keys: Map<string, string>): KnownEntity[] {
  const merged = sets.map(units => ({ units, entity: mergeUnits(units) }))
  const named = new Map(merged.map(set => [describe(set.units, set.entity), set]))
  const keyOf = assignKeys([...named.keys()])
  return [...named].map(([name, { units, entity }]) => {
    const key = keyOf.get(name) ?? name.anchor
    for (const { id } of units) keys.set(id, key)
    return { ...entity, key }
  })
}

function describe(units: readonly Unit[], entity: ReturnType<typeof mergeUnits>) {
  const { category, label, mentions } = entity
  return {
    category,
    label,
    weight: mentions.length,
    country: 'country' in entity ? entity.country : undefined,
    kind: 'kind' in entity ? entity.kind : undefined,
    anchor: units[0]?.id ?? label,
  }
}

/** What is neither mentioned nor part of a claim has nothing to show for itself. */
function withClaims(entities: readonly KnownEntity[], claims: readonly object[]): KnownEntity[] {
  const used = new Set(claims.flatMap(claim => Object.values(claim)).flat())
  return entities.filter(({ key, mentions }) => mentions.length > 0 || used.has(key))
}
