// Ties that the text states: roles, memberships, parts, places. A rule family a file, in order; one edge per pair and predicate, evidence joined.
import type { People } from '../entities/people.ts'
import type { Reading, Relation } from '../model.ts'
import { findActivities } from './relations/activities.ts'
import { findAppositions } from './relations/appositions.ts'
import { findBeside } from './relations/beside.ts'
import { findCareers } from './relations/careers.ts'
import { findConstituencies } from './relations/constituencies.ts'
import { findExamples } from './relations/examples.ts'
import { findGovernments } from './relations/governments.ts'
import { findMemberships } from './relations/memberships.ts'
import { findParts } from './relations/parts.ts'
import { findPlaces } from './relations/places.ts'
import { findPossessions } from './relations/possessions.ts'
import { findRegions } from './relations/regions.ts'
import { findSeats } from './relations/seats.ts'
import { findSubsidiaries } from './relations/subsidiaries.ts'
import { findSuccessors } from './relations/successors.ts'
import { findTitles } from './relations/titles.ts'

const RULES = [
  findTitles,
  findAppositions,
  findBeside,
  findActivities,
  findCareers,
  findExamples,
  findPossessions,
  findGovernments,
  findConstituencies,
  findMemberships,
  findParts,
  findSubsidiaries,
  findPlaces,
  findRegions,
  findSeats,
]

/** Every relation between two named entities of one article, in order of its first evidence. */
export function findRelations(reading: Reading, people: People): Relation[] {
  const found = new Map<string, Relation>()
  const told = RULES.flatMap(rule => rule(reading, people))
  for (const relation of [...told, ...findSuccessors(reading, people, told)]) {
    if (relation.subject === relation.object) continue
    const key = `${relation.subject} ${relation.predicate} ${relation.object}`
    const known = found.get(key)
    found.set(key, known ? joined(known, relation) : relation)
  }
  return [...found.values()].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

function joined(known: Relation, other: Relation): Relation {
  const spans = new Map([...known.evidence, ...other.evidence].map(span => [`${span.start}-${span.end}`, span]))
  const longest = (known.role?.length ?? 0) >= (other.role?.length ?? 0) ? known : other
  return { ...known, ...longest, evidence: [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end) }
}
