// Pure: any view says itself as a question, so that it can be changed, kept and asked of Neo4j too.
import type { FacetName, ViewState } from '../state/view.ts'

const STANCE_FACETS: readonly FacetName[] = ['act', 'polarity', 'modality']

export function sayAsCypher({ filters, days, selection, ego }: ViewState): string {
  if (selection?.kind === 'cell')
    return positionsOf([`who.key = ${quote(selection.holder)}`, `topic.key = ${quote(selection.topic)}`])
  if (selection?.kind === 'path') {
    return `MATCH path = shortestPath((a {key: ${quote(selection.from)}})-[*..6]-(b {key: ${quote(selection.to)}}))\nRETURN path`
  }
  if (ego) return `MATCH (a {key: ${quote(ego.key)}})-[r]-(b)\nRETURN a, r, b`
  if (selection?.kind === 'entity') return `MATCH (a {key: ${quote(selection.key)}})-[r]-(b)\nRETURN a, r, b`
  const conditions = STANCE_FACETS.flatMap(facet => (filters[facet] ? [`s.${facet} IN ${list(filters[facet])}`] : []))
  if (filters.quoted) conditions.push(filters.quoted.includes('quoted') ? 's.quoted' : 'NOT s.quoted')
  if (filters.article) conditions.push(`any(key IN s.evidenceArticle WHERE key IN ${list(filters.article)})`)
  if (days) conditions.push(`s.date >= ${quote(days[0])} AND s.date <= ${quote(days[1])}`)
  if (filters.category) conditions.push(`who.category IN ${list(filters.category)}`)
  if (filters.kind) conditions.push(`who.kind IN ${list(filters.kind)}`)
  return positionsOf(conditions)
}

function positionsOf(conditions: readonly string[]): string {
  const where = conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}\n` : ''
  return `MATCH (who)-[:HOLDS]->(s:Stance)-[:ABOUT]->(topic:Topic)\n${where}RETURN who, topic, s`
}

function list(values: readonly string[]): string {
  return `[${values.map(quote).join(', ')}]`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
