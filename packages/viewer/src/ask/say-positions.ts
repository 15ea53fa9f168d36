// Pure: the positions that pass the filters, as the first lines of a question; each view goes on from there.
import type { Clock } from '../state/stance-options.ts'
import type { FacetName, ViewState } from '../state/view.ts'

const STANCE_FACETS: readonly FacetName[] = ['act', 'polarity', 'modality']

export interface Sayings {
  /** Names of the holder, the position and the topic: two sets of positions can stand in one question. */
  who: string
  stance: string
  topic: string
  /** Whether what follows needs `day`. */
  withDay: boolean
  /** Names bound before that have to live on. */
  carried: readonly string[]
}

/** Lines that bind who, stance and topic (and day), with every filter of the state. */
export function sayPositions(state: ViewState, { who, stance, topic, withDay, carried }: Sayings): string {
  const { joined, clock } = state.stances
  const names = [...new Set([...carried, who, stance])]
  const named = joined.length > 0 ? 'named' : topic
  const lines = [
    `MATCH (${who})-[:HOLDS]->(${stance}:Stance)-[:ABOUT]->(${named}:Topic)`,
    ...where(sayFilters(state, stance)),
  ]
  if (joined.length > 0) {
    lines.push(`WITH ${names.join(', ')}, ${sayJoined(joined)} AS key`, `MATCH (${topic}:Topic {key: key})`)
  }
  if (withDay || state.days)
    lines.push(...sayDay(state, { names: [...new Set([...names, topic])].join(', '), stance, clock }))
  return lines.join('\n')
}

/** Conditions on a stance; those on its day are said with the day. */
export function sayFilters({ filters, known }: ViewState, stance: string): string[] {
  const conditions = STANCE_FACETS.flatMap(facet =>
    filters[facet] ? [`${stance}.${facet} IN ${list(filters[facet])}`] : [],
  )
  if (filters.family && !filters.family.includes('position')) conditions.push('false')
  if (filters.quoted?.length === 1)
    conditions.push(filters.quoted[0] === 'quoted' ? `${stance}.quoted` : `NOT ${stance}.quoted`)
  return [...conditions, ...sayArticles({ filters, known }, stance)]
}

/** Conditions on the articles behind something. */
export function sayArticles({ filters, known }: Pick<ViewState, 'filters' | 'known'>, name: string): string[] {
  const out = known ? [`told.published <= ${quote(known)}`] : []
  const told = [...(filters.article ? [`told.key IN ${list(filters.article)}`] : []), ...out]
  const from = filters.source ? [`told.source IN ${list(filters.source)}`, ...out] : []
  return [told, from].flatMap(conditions =>
    conditions.length > 0
      ? [`EXISTS { MATCH (told:Article) WHERE told.key IN ${name}.evidenceArticle AND ${conditions.join(' AND ')} }`]
      : [],
  )
}

function sayJoined(joined: readonly (readonly string[])[]): string {
  const cases = joined.map(([first = '', ...others]) => `WHEN named.key IN ${list(others)} THEN ${quote(first)}`)
  return `CASE ${cases.join(' ')} ELSE named.key END`
}

interface DayInput {
  /** Names that have to live on. */
  names: string
  /** The stance or relation whose day it is. */
  stance: string
  clock: Clock
  /** A relation has no sentence of its own that could name an event. */
  isRelation?: boolean
}

/** Binds `day`, of publication or the one that is spoken of, and keeps those that are chosen. */
export function sayDay({ days, known }: ViewState, { names, stance, clock, isRelation = false }: DayInput): string[] {
  const out = known ? [`article.published <= ${quote(known)}`] : []
  const own = isRelation
    ? [`WITH ${names}, CASE WHEN ${stance}.start <> published THEN ${stance}.start ELSE published END AS day`]
    : sayToldDay(names, stance)
  return [
    'MATCH (article:Article)',
    ...where([`article.key IN ${stance}.evidenceArticle`, ...out]),
    `WITH ${names}, min(article.published) AS ${clock === 'told' ? 'published' : 'day'}`,
    ...(clock === 'told' ? own : []),
    ...where(days ? [`day >= ${quote(days[0])}`, `left(day, ${days[1].length}) <= ${quote(days[1])}`] : []),
  ]
}

/** Its own day where that is not the day of publication, else that of the first dated event inside its sentence. */
function sayToldDay(names: string, stance: string): string[] {
  const isInside = `event.mentionArticle[i] = ${stance}.evidenceArticle[j] AND event.mentionStart[i] >= ${stance}.evidenceStart[j] AND event.mentionEnd[i] <= ${stance}.evidenceEnd[j]`
  const inside = `[i IN range(0, size(event.mentionStart) - 1) WHERE any(j IN range(0, size(${stance}.evidenceStart) - 1) WHERE ${isInside}) | event.mentionStart[i]]`
  return [
    'OPTIONAL MATCH (event:Event)',
    `WHERE event.start IS NOT NULL AND size(${inside}) > 0`,
    `WITH ${names}, published, event, CASE WHEN event IS NULL THEN 0 ELSE head(${inside}) END AS place`,
    'ORDER BY place',
    `WITH ${names}, published, head(collect(event.start)) AS eventDay`,
    `WITH ${names}, CASE WHEN ${stance}.date <> published THEN ${stance}.date ELSE coalesce(eventDay, published) END AS day`,
  ]
}

/** No line, or WHERE with all conditions. */
export function where(conditions: readonly string[]): string[] {
  return conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []
}

export function list(values: readonly string[]): string {
  return `[${values.map(quote).join(', ')}]`
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
