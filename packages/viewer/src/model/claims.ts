// Edges and stances → claims between entities, and claims → lines: what the picture draws and the panel lists.
import { evidenceOf, textOf } from './attributes.ts'
import type { Claim, Entity, Family, Line, Stance } from './dataset.ts'
import type { SourceEdge } from './source.ts'
import { PREDICATES, type Predicate } from '@standpoint/extractor/model'

const FAMILY_OF: Partial<Record<Predicate, Family>> = {
  AFFILIATED_WITH: 'role',
  LEADS: 'role',
  REPRESENTS: 'role',
  MEMBER_OF: 'role',
  PART_OF: 'place',
  LOCATED_IN: 'place',
  HELD_AT: 'meeting',
  PARTICIPATES_IN: 'meeting',
  HOSTED_BY: 'meeting',
}

type Entities = ReadonlyMap<string, Entity>

/** Claims in the order of the file: relations first, then stances from each holder to topics and to whom they are toward. */
export function claimsOf(edges: readonly SourceEdge[], stances: ReadonlyMap<string, Stance>, entities: Entities): Claim[] {
  const relations = edges.flatMap((edge) => relationClaim(edge, entities))
  const positions = [...stances.values()].flatMap((stance) => stanceClaims(stance, entities))
  return [...relations, ...positions]
}

function relationClaim(edge: SourceEdge, entities: Entities): Claim[] {
  const predicate = predicateOf(edge.attributes['predicate'])
  const family = predicate && FAMILY_OF[predicate]
  if (!predicate || !family || !entities.has(edge.source) || !entities.has(edge.target)) return []
  const { attributes } = edge
  return [
    {
      id: edge.key,
      family,
      predicate,
      source: edge.source,
      target: edge.target,
      stance: undefined,
      role: textOf(attributes, 'role'),
      former: attributes['former'] === true,
      start: textOf(attributes, 'start'),
      end: textOf(attributes, 'end'),
      evidence: evidenceOf(attributes),
    },
  ]
}

function stanceClaims(stance: Stance, entities: Entities): Claim[] {
  const ends: [Predicate, string][] = [
    ...stance.topics.map((topic): [Predicate, string] => ['ABOUT', topic]),
    ...stance.toward.map((whom): [Predicate, string] => ['TOWARD', whom]),
  ]
  return stance.holders.flatMap((holder) =>
    ends
      .filter(([, target]) => entities.has(holder) && entities.has(target) && target !== holder)
      .map(([predicate, target]) => stanceClaim(stance, holder, predicate, target)),
  )
}

function stanceClaim(stance: Stance, source: string, predicate: Predicate, target: string): Claim {
  return {
    id: `${source}→${stance.key}→${target}`,
    family: 'position',
    predicate,
    source,
    target,
    stance,
    role: undefined,
    former: false,
    start: stance.date,
    end: undefined,
    evidence: stance.evidence,
  }
}

function predicateOf(value: unknown): Predicate | undefined {
  return typeof value === 'string' && Object.hasOwn(PREDICATES, value) ? (value as Predicate) : undefined
}

/** One line per pair and family; a line points as its first claim does. */
export function groupIntoLines(claims: readonly Claim[]): Line[] {
  const lines = new Map<string, Line>()
  for (const claim of claims) {
    const { source, target, family } = claim
    const id = source < target ? `${source}~${target}~${family}` : `${target}~${source}~${family}`
    const line = lines.get(id)
    if (line) line.claims.push(claim)
    else lines.set(id, { id, family, source, target, claims: [claim] })
  }
  return [...lines.values()]
}

export function indexLines(lines: readonly Line[]): Map<string, Line[]> {
  const index = new Map<string, Line[]>()
  for (const line of lines) for (const end of [line.source, line.target]) append(index, end, line)
  return index
}

/** Adds to the list under a key, in place: hubs have thousands. */
export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
