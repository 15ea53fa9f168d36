// Which organizations or venues of different articles are one: the same name, alias or acronym, and no other country.
import { Clusters } from './clusters.ts'
import { nameKey } from '../entities/identity/organization-key.ts'
import { knownName } from '../entities/lookup/known.ts'
import { foldName } from '../entities/spelling.ts'
import { acronymsOf, isAcronym } from './names.ts'
import { groupBy } from './order.ts'
import type { Unit } from './unit.ts'

/** The names that identify a unit. Lower-case wordings (`the alliance`) name a thing only inside their own article. */
const namesOf = ({ entity }: Unit): string[] =>
  [entity.label, ...entity.aliases.filter(alias => /\p{Lu}/u.test(alias) && !isAnothers(alias, entity))]
    .map(entity.category === 'organization' ? nameKey : foldName)
    .filter(name => name.length > 1)

/** "New York" said of the state is the city's name all the same. */
function isAnothers(alias: string, { category, label, country }: Unit['entity']): boolean {
  if (category === 'organization' && country !== undefined) return false
  const known = category === 'venue' || category === 'organization' ? knownName(alias) : undefined
  return label === `${alias} State` || (known !== undefined && known.label !== label)
}

/** States by their country; the others by name, where a known country keeps namesakes (`Foreign Ministry`) apart. */
export function joinOrganizations(units: readonly Unit[]): Clusters<Unit> {
  const clusters = new Clusters(units, nationOf)
  const states = units.flatMap((unit, index) =>
    isState(unit.entity) && unit.entity.country ? [{ country: unit.entity.country, index }] : [],
  )
  for (const group of groupBy(states, ({ country }) => country).values())
    clusters.joinAll(group.map(({ index }) => index))
  joinNames(clusters)
  joinAcronyms(clusters)
  return clusters
}

/** Bodies that every town has: told of in two articles they are two, unless a country says otherwise. */
const LOCAL =
  /^(?:(?:city|town|county|parish|borough|district|village) (?:council|commission|court)|board of (?:supervisors|education|trustees|aldermen|selectmen)|school board|(?:police|fire|sheriff|public health|health) department|school district|chamber of commerce)$/

/** A country and whether it is the state itself; a state of the past by its name, since it shares seats with the one of today (`Moscow`). */
function nationOf({ entity, article }: Unit): string | undefined {
  if (entity.country) return `${entity.country} ${isState(entity)}`
  if (LOCAL.test(nameKey(entity.label))) return article.key
  return isState(entity) ? foldName(entity.label) : undefined
}

const isState = (entity: Unit['entity']): boolean => entity.category === 'organization' && entity.kind === 'state'

function joinNames(clusters: Clusters<Unit>): void {
  const entries = clusters.items.flatMap((unit, index) => [...new Set(namesOf(unit))].map(name => ({ name, index })))
  for (const group of groupBy(entries, ({ name }) => name).values()) clusters.joinAll(group.map(({ index }) => index))
}

/** `OSCE` in one article and the name in full in another, where no other name in the corpus has these initials. */
function joinAcronyms(clusters: Clusters<Unit>): void {
  const long = clusters.items.flatMap((unit, index) => {
    const { label, category } = unit.entity
    return category === 'organization' ? acronymsOf(label).map(acronym => ({ acronym, index })) : []
  })
  const bearers = groupBy(long, ({ acronym }) => acronym)
  clusters.items.forEach(({ entity }, index) => {
    if (!isAcronym(entity.label)) return
    const roots = new Set((bearers.get(foldName(entity.label)) ?? []).map(bearer => clusters.find(bearer.index)))
    const [only] = roots
    if (roots.size === 1 && only !== undefined) clusters.join(only, index)
  })
}
