// Who is who across articles: which entities of single articles are one, what that one is called, and the topics of all positions.
// The answer depends on the set of articles alone, never on their order.
import type { Category } from '../model.ts'
import { joinEvents, surroundingsOf } from './events.ts'
import { assignKeys } from './keys.ts'
import { byText } from './order.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import type { StanceIdentities } from './stances.ts'
import { mergeTopics } from './merge-topics.ts'
import { type Head, mergeUnits, type UnkeyedHead } from './merge-units.ts'
import type { Gist } from './gist.ts'
import { type Unit, unitsOf } from './unit.ts'

export interface Identified extends StanceIdentities {
  /** Merged entities and topics, sorted by key, some of which may turn out to have nothing to show for themselves. */
  heads: ReadonlyMap<string, Head>
}

/** @param gists one an article, sorted by its key; gone through three times */
export function identify(gists: Iterable<Gist>): Identified {
  const units = unitsOf(gists)
  const of = (category: string) => units.filter(({ entity }) => entity.category === category)
  const keys = new Map<string, string>()
  const known = [
    ...nameSets([...joinPeople(of('person')).sets(), ...joinOrganizations(of('organization')).sets()], keys),
    ...nameSets(joinOrganizations(of('venue')).sets(), keys),
  ]
  const around = surroundingsOf(gists, unit => keys.get(unit) ?? unit)
  known.push(...nameSets(joinEvents(of('event'), around).sets(), keys))
  const topics = mergeTopics(gists, keys)
  const heads = [...known, ...topics.heads].sort((a, b) => byText(a.key, b.key))
  return {
    keys,
    heads: new Map(heads.map(head => [head.key, head])),
    categories: new Map<string, Category>(known.map(({ key, category }) => [key, category])),
    topics: topics.keys,
  }
}

/** Merged entities with their keys; `keys` learns which unit became which. */
function nameSets(sets: readonly Unit[][], keys: Map<string, string>): Head[] {
  const merged = sets.map(units => ({ units, entity: mergeUnits(units) }))
  const named = new Map(merged.map(set => [describe(set.units, set.entity), set]))
  const keyOf = assignKeys([...named.keys()])
  return [...named].map(([name, { units, entity }]) => {
    const key = keyOf.get(name) ?? name.anchor
    for (const { id } of units) keys.set(id, key)
    return { ...entity, key }
  })
}

function describe(units: readonly Unit[], entity: UnkeyedHead) {
  const { category, label } = entity
  return {
    category,
    label,
    weight: units.reduce((sum, { mentions }) => sum + mentions, 0),
    country: 'country' in entity ? entity.country : undefined,
    kind: 'kind' in entity ? entity.kind : undefined,
    anchor: units[0]?.id ?? label,
  }
}
