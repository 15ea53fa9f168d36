// The data as they were known on a day: made from what is there already, so that a slider can follow the hand. What a day does
// not change is the same object as before; the graph itself is cut only when somebody asks it.
import type { Claim, Dataset, Entity, Line, Stance } from '../model/dataset.ts'
import { indexLines } from '../model/claims.ts'
import { measureSalience } from '../model/salience.ts'
import { asKnownOn } from './known.ts'

const found = new WeakMap<Dataset, Map<string, Dataset>>()

/** @param day an ISO date; articles of that very day are known, undated ones never */
export function knownOn(data: Dataset, day: string): Dataset {
  const days = found.get(data) ?? new Map<string, Dataset>()
  found.set(data, days)
  const known = days.get(day) ?? cut(data, day)
  days.set(day, known)
  return known
}

function cut(data: Dataset, day: string): Dataset {
  const articles = filtered(data.articles, article => (article.published ?? '9') <= day)
  const isKnown: IsKnown = ({ article }) => articles.has(article)
  const stances = mapped(data.stances, stance => knownStance(stance, isKnown))
  const claims = mapped(data.claims, claim => knownClaim(claim, stances, isKnown))
  const lines = mapped(data.lines, line => knownLine(line, claims))
  const linesAt = indexLines([...lines.values()])
  const named = new Set([...stances.values()].flatMap(stance => endsOf(stance)))
  const entities = mapped(data.entities, entity => {
    const known = knownEntity(entity, articles, isKnown)
    return known.mentions.length > 0 || linesAt.has(entity.key) || named.has(entity.key) ? known : undefined
  })
  measureSalience(entities, linesAt)
  let source: Dataset['source'] | undefined
  return {
    hash: `${data.hash} ${day}`,
    entities,
    stances,
    articles,
    claims,
    lines,
    linesAt,
    get source() {
      source ??= asKnownOn(data.source, day)
      return source
    },
  }
}

type IsKnown = (span: { article: string }) => boolean

/** A stance needs its evidence. */
function knownStance(stance: Stance, isKnown: IsKnown): Stance | undefined {
  if (stance.evidence.every(isKnown)) return stance.evidence.length > 0 ? stance : undefined
  const evidence = stance.evidence.filter(isKnown)
  return evidence.length > 0 ? { ...stance, evidence } : undefined
}

function endsOf({ holders, topics, toward, reportedBy }: Stance): string[] {
  return [...holders, ...topics, ...toward, ...reportedBy]
}

function knownClaim(claim: Claim, stances: ReadonlyMap<string, Stance>, isKnown: IsKnown): Claim | undefined {
  if (claim.stance) {
    const stance = stances.get(claim.stance.key)
    if (!stance || stance === claim.stance) return stance && claim
    return { ...claim, stance, evidence: stance.evidence }
  }
  if (claim.evidence.every(isKnown)) return claim
  const evidence = claim.evidence.filter(isKnown)
  return evidence.length > 0 ? { ...claim, evidence } : undefined
}

/** A line points as the first claim that is left of it does. */
function knownLine(line: Line, known: ReadonlyMap<string, Claim>): Line | undefined {
  const claims = line.claims.flatMap(claim => known.get(claim.id) ?? [])
  const [first] = claims
  if (!first) return undefined
  const isWhole = claims.length === line.claims.length && claims.every((claim, index) => claim === line.claims[index])
  return isWhole ? line : { ...line, source: first.source, target: first.target, claims }
}

function knownEntity(entity: Entity, articles: ReadonlyMap<string, unknown>, isKnown: IsKnown): Entity {
  return {
    ...entity,
    mentions: entity.mentions.filter(isKnown),
    articles: entity.articles.filter(article => articles.has(article)),
  }
}

function filtered<Item>(items: ReadonlyMap<string, Item>, isLeft: (item: Item) => boolean): Map<string, Item> {
  return new Map([...items].filter(([, item]) => isLeft(item)))
}

function mapped<Item>(items: ReadonlyMap<string, Item>, become: (item: Item) => Item | undefined): Map<string, Item> {
  const left = new Map<string, Item>()
  for (const [key, item] of items) {
    const next = become(item)
    if (next) left.set(key, next)
  }
  return left
}
