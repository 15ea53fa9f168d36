// Pure: any view, and whatever is chosen in it, says itself as a question whose rows are what it shows: to be changed, kept, and
// asked of Neo4j too.
import type { Selection, ViewState } from '../state/view.ts'
import { list, quote, sayArticles, sayDay, sayFilters, sayPositions, where, type Sayings } from './say-positions.ts'

const RELATIONS = {
  role: ['AFFILIATED_WITH', 'LEADS', 'REPRESENTS', 'MEMBER_OF'],
  place: ['PART_OF', 'LOCATED_IN'],
  meeting: ['HELD_AT', 'PARTICIPATES_IN', 'HOSTED_BY'],
} as const
const STEPS = [...Object.values(RELATIONS).flat(), 'HOLDS', 'ABOUT', 'TOWARD'].join('|')
const ONE: Sayings = { who: 'who', stance: 's', topic: 'topic', withDay: false, carried: [] }

export function sayAsCypher(state: ViewState): string {
  switch (state.view) {
    case 'matrix':
      return sayMatrix(state)
    case 'coalitions':
      return sayCoalitions(state)
    case 'timeline':
      return sayTimeline(state)
    case 'graph':
    case 'table':
    case 'ask':
      return sayClaims(state)
  }
}

/** A cell is a row: its positions, and its balance from -1 to 1. */
function sayMatrix(state: ViewState): string {
  const value = "CASE s.polarity WHEN 'for' THEN 1.0 WHEN 'against' THEN -1.0 ELSE 0.0 END"
  const shared = state.stances.shared
    ? [
        'WITH topic, collect({who: who, s: s}) AS said, count(DISTINCT who) AS holders',
        'WHERE holders > 1',
        'UNWIND said AS one',
        'WITH topic, one.who AS who, one.s AS s',
      ]
    : []
  return [
    sayPositions(state, ONE),
    ...shared,
    'WITH DISTINCT who, topic, s',
    `RETURN who, topic, count(s) AS positions, avg(${value}) AS balance`,
    'ORDER BY who.label, topic.label',
  ].join('\n')
}

/** A tie is a row: sides that two share, sides that they oppose, and the difference. */
function sayCoalitions(state: ViewState): string {
  const { net, least } = state.stances
  const weight = { agreement: 'agree', conflict: 'differ', subtract: 'abs(agree - differ)' }[net]
  return [
    sayPositions(state, { ...ONE, who: 'a', stance: 'x' }),
    'WITH a, x, topic',
    sayPositions(state, { ...ONE, who: 'b', stance: 'y', carried: ['a', 'x', 'topic'] }),
    'WITH a, b, topic, x, y',
    "WHERE a.key < b.key AND x.polarity <> 'neutral' AND y.polarity <> 'neutral'",
    'WITH DISTINCT a, b, topic, x.polarity AS one, y.polarity AS other',
    'WITH a, b, sum(CASE WHEN one = other THEN 1 ELSE 0 END) AS agree, sum(CASE WHEN one <> other THEN 1 ELSE 0 END) AS differ',
    `WHERE ${weight} >= ${least}`,
    'RETURN a, b, agree, differ, agree - differ AS subtract',
    'ORDER BY a.key, b.key',
  ].join('\n')
}

/** A sign is a row. */
function sayTimeline(state: ViewState): string {
  return [
    sayPositions(state, { ...ONE, withDay: true }),
    'WITH DISTINCT who, day, topic, s',
    'RETURN who, day, topic, s.polarity AS side, s',
    'ORDER BY who.label, day',
  ].join('\n')
}

/** A claim between two is a row: positions, then relations, where the filters let any pass. */
function sayClaims(state: ViewState): string {
  const types = Object.entries(RELATIONS).flatMap(([family, names]) => (isAsked(state, family) ? names : []))
  return [sayPositionClaims(state), ...(types.length > 0 ? [sayRelationClaims(state, types)] : [])].join(
    '\nUNION ALL\n',
  )
}

/** Relations have no act, side, modality or quote: a filter on one of these lets none pass. */
function isAsked({ filters }: ViewState, family: string): boolean {
  const asksForStances = (['act', 'polarity', 'modality', 'quoted'] as const).some(facet => filters[facet])
  return !asksForStances && (filters.family?.includes(family) ?? true)
}

function sayPositionClaims(state: ViewState): string {
  const days = state.days
    ? [
        'WITH DISTINCT who, s, what',
        ...sayDay(state, { names: 'who, s, what', stance: 's', clock: state.stances.clock }),
      ]
    : []
  return [
    'MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT|TOWARD]->(what)',
    ...where([...sayFilters(state, 's'), ...sayEnds(state), 'what <> who']),
    ...days,
    'RETURN who, s.act AS claim, what, s AS because',
  ].join('\n')
}

function sayRelationClaims(state: ViewState, types: readonly string[]): string {
  const input = { names: 'who, r, what', stance: 'r', clock: state.stances.clock, isRelation: true }
  return [
    `MATCH (who)-[r:${types.join('|')}]->(what)`,
    ...where([...sayArticles(state, 'r'), ...sayEnds(state)]),
    ...(state.days ? ['WITH who, r, what', ...sayDay(state, input)] : []),
    'RETURN who, type(r) AS claim, what, r AS because',
  ].join('\n')
}

/** Both ends pass the filters on what they are, and are among those that are looked at. */
function sayEnds({ filters, hidden, only }: ViewState): string[] {
  return ['who', 'what'].flatMap(end => [
    ...(filters.category ? [`${end}.category IN ${list(filters.category)}`] : []),
    ...(filters.kind ? [`${end}.kind IN ${list(filters.kind)}`] : []),
    ...(only.length > 0 ? [`${end}.key IN ${list(only)}`] : []),
    ...(hidden.length > 0 ? [`NOT ${end}.key IN ${list(hidden)}`] : []),
  ])
}

/** What is chosen, as a question of its own. */
export function saySelection(selection: Selection): string {
  switch (selection.kind) {
    case 'entity':
      return `MATCH (a {key: ${quote(selection.key)}})-[r]-(b)\nRETURN a, r, b`
    case 'line': {
      const [first = '', second = ''] = selection.id.split('~')
      return sayBetween(first, second)
    }
    case 'cell':
      return [
        'MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT]->(topic:Topic)',
        `WHERE who.key = ${quote(selection.holder)} AND topic.key = ${quote(selection.topic)}`,
        'RETURN who, topic, s',
      ].join('\n')
    case 'pair':
      return [
        'MATCH (a)-[:HOLDS]->(x:Stance)-[:ABOUT]->(topic:Topic)',
        'MATCH (topic)<-[:ABOUT]-(y:Stance)<-[:HOLDS]-(b)',
        `WHERE a.key = ${quote(selection.holders[0])} AND b.key = ${quote(selection.holders[1])}`,
        "  AND x.polarity <> 'neutral' AND y.polarity <> 'neutral'",
        'RETURN topic, x.polarity = y.polarity AS agree, x, y',
        'ORDER BY topic.label',
      ].join('\n')
    case 'path':
      return `MATCH path = shortestPath((a {key: ${quote(selection.from)}})-[:${STEPS}*..8]-(b {key: ${quote(selection.to)}}))\nRETURN path`
  }
}

function sayBetween(first: string, second: string): string {
  return [
    `MATCH path = (a)-[:${STEPS}*1..2]-(b)`,
    `WHERE a.key = ${quote(first)} AND b.key = ${quote(second)}`,
    `  AND all(between IN nodes(path)[1..-1] WHERE between:Stance)`,
    'RETURN path',
  ].join('\n')
}
