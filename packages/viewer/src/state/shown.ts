// Pure: which entities and lines the picture, the table and the exports hold for a state.
import type { Claim, Dataset, Entity, Line } from '../model/dataset.ts'
import { mostToldFirst } from '../model/salience.ts'
import { shortKey } from '../model/short-key.ts'
import { asksForClaims, claimTest, entityTest, everyClaim } from '../query/facets.ts'
import { chosenPath } from '../query/paths.ts'
import { within } from '../query/neighbourhood.ts'
import type { ViewState } from './view.ts'

/** A line with only the claims that pass the filters. */
export interface ShownLine {
  id: string
  line: Line
  claims: Claim[]
  for: number
  against: number
  neutral: number
  /** Distinct articles behind it. */
  articles: number
}

export interface Shown {
  entities: Entity[]
  keys: ReadonlySet<string>
  lines: ShownLine[]
  /** How many entities pass the filters; `entities` may be fewer. */
  passing: number
  /** All entities there are. */
  total: number
}

/** What is shown, most told first. */
export function computeShown(data: Dataset, state: ViewState): Shown {
  const lines = passingLines(data, state)
  const passing = passingEntities(data, state, lines)
  const entities = firstOf(passing, data, state)
  const keys = new Set(entities.map(entity => entity.key))
  return {
    entities,
    keys,
    lines: lines.filter(({ line }) => keys.has(line.source) && keys.has(line.target)),
    passing: passing.length,
    total: data.entities.size,
  }
}

function passingLines(data: Dataset, state: ViewState): ShownLine[] {
  const passes = claimTest(state, data)
  const whole = wholeLines(data)
  if (passes === everyClaim) return whole
  return whole.flatMap(shown => {
    const claims = shown.claims.filter(passes)
    if (claims.length === 0) return []
    return claims.length === shown.claims.length ? [shown] : [summarize(shown.line, claims)]
  })
}

const wholes = new WeakMap<Dataset, ShownLine[]>()

/** Every line with all its claims, counted once. */
function wholeLines(data: Dataset): ShownLine[] {
  const known = wholes.get(data)
  if (known) return known
  const lines = [...data.lines.values()].map(line => summarize(line, line.claims))
  wholes.set(data, lines)
  return lines
}

/** Counts a line's claims by polarity and article. */
export function summarize(line: Line, claims: Claim[]): ShownLine {
  const count = (polarity: string): number => claims.filter(claim => claim.stance?.polarity === polarity).length
  const articles = new Set(claims.flatMap(claim => claim.evidence.map(span => span.article)))
  return {
    id: line.id,
    line,
    claims,
    for: count('for'),
    against: count('against'),
    neutral: count('neutral'),
    articles: articles.size,
  }
}

function passingEntities(data: Dataset, state: ViewState, lines: readonly ShownLine[]): Entity[] {
  const withClaims = asksForClaims(state) ? new Set(lines.flatMap(({ line }) => [line.source, line.target])) : undefined
  const passes = entityTest(state, data)
  const only = state.only.length > 0 ? new Set(state.only) : undefined
  const around = state.ego && within(data, state.ego.key, state.ego.depth)
  const hidden = new Set(state.hidden)
  return mostToldFirst(data)
    .filter(
      ({ key }) =>
        !hidden.has(key) &&
        (!withClaims || withClaims.has(key)) &&
        (!around || around.has(key)) &&
        (!only || only.has(key) || only.has(shortKey(key))),
    )
    .filter(passes)
}

/** The most told ones, and whatever the user asked for: the selection, its ends, expanded neighbourhoods. */
function firstOf(passing: Entity[], data: Dataset, state: ViewState): Entity[] {
  if (state.limit === 0 || state.ego || state.only.length > 0) return passing
  const asked = askedFor(data, state)
  return passing.filter((entity, index) => index < state.limit || asked.has(entity.key))
}

function askedFor(data: Dataset, state: ViewState): Set<string> {
  const { selection } = state
  const asked = new Set(state.expanded.flatMap(key => [...within(data, key, 1)]))
  if (selection?.kind === 'entity') asked.add(selection.key)
  if (selection?.kind === 'pair') for (const holder of selection.holders) asked.add(holder)
  if (selection?.kind === 'cell') for (const key of [selection.holder, selection.topic]) asked.add(key)
  if (selection?.kind === 'path') for (const key of alongPath(data, selection)) asked.add(key)
  const line = selection?.kind === 'line' ? data.lines.get(selection.id) : undefined
  if (line) for (const key of [line.source, line.target]) asked.add(key)
  return asked
}

function alongPath(data: Dataset, selection: Extract<ViewState['selection'], { kind: 'path' }>): string[] {
  const path = chosenPath(data, selection) ?? []
  return [selection.from, selection.to, ...path.flatMap(line => [line.source, line.target])]
}
