// The Cypher that chooses and fills pieces of a graph. Labels and types are from the contract's table; everything else is a parameter.
import { CATEGORIES, LABELS, PREDICATES } from '../../model.ts'
import { NAMES } from './schema.ts'

const STANCE_TYPES = ['HOLDS', 'ABOUT', 'TOWARD', 'REPORTED_BY'].join('|')
const TIES = Object.keys(PREDICATES)
  .filter(type => !['HOLDS', 'ABOUT', 'TOWARD', 'REPORTED_BY', 'MENTIONED_IN'].includes(type))
  .join('|')
const ENTITIES = CATEGORIES.filter(category => category !== 'stance' && category !== 'article').map(
  category => LABELS[category],
)
const EACH = ENTITIES.join('|')

/** As the viewer weighs them: articles that speak of it, and a little for what it says and is said of it. */
export const MOST_TOLD = `MATCH (n:${EACH}) WHERE n.graph = $generation
  WITH n, COUNT { (n)-[:MENTIONED_IN]->() } AS articles, COUNT { (n)-[:${STANCE_TYPES}|${TIES}]-() } AS claims
  RETURN n.key AS key ORDER BY articles + sqrt(claims) DESC, key LIMIT toInteger($most)`

export const STANCES_AMONG = `UNWIND $entities AS key MATCH (h:Person|Organization {graph: $generation, key: key})
  MATCH (h)-[:HOLDS]->(s:Stance)-[:ABOUT|TOWARD]->(e) WHERE e.key IN $entities
  RETURN DISTINCT s.key AS key, size(s.evidenceText) AS told ORDER BY told DESC, key LIMIT toInteger($most)`

export const TIES_AT = `MATCH (n:${EACH} {graph: $generation, key: $key})-[r:${TIES}]-(m)
  RETURN m.key AS key, max(r.articles) AS told ORDER BY told DESC, key LIMIT toInteger($most)`

export const STANCES_AT = `MATCH (n:${EACH} {graph: $generation, key: $key})-[:${STANCE_TYPES}]-(s:Stance)
  RETURN DISTINCT s.key AS key, size(s.evidenceText) AS told ORDER BY told DESC, key LIMIT toInteger($most)`

export const ENDS_OF_STANCES = `UNWIND $stances AS stance MATCH (s:Stance {graph: $generation, key: stance})-[:${STANCE_TYPES}]-(e)
  RETURN DISTINCT e.key AS key`

/** Several graphs share the index, so that more hits are asked for than are wanted of one. */
export const NAMED = `CALL db.index.fulltext.queryNodes('${NAMES}', $query, {limit: 1000}) YIELD node, score
  WITH node, score WHERE node.graph = $generation AND NOT node:Stance AND NOT node:Article
  RETURN node.key AS key ORDER BY score DESC, key LIMIT toInteger($most)`

export const NODES = (label: string): string =>
  `UNWIND $keys AS key MATCH (n:${label} {graph: $generation, key: key}) RETURN properties(n) AS properties`

const EDGE = 'a.key AS source, b.key AS target, properties(r) AS properties'

export const STANCE_EDGES = `UNWIND $stances AS stance MATCH (s:Stance {graph: $generation, key: stance})-[r:${STANCE_TYPES}]-()
  WITH r, startNode(r) AS a, endNode(r) AS b RETURN ${EDGE}`

export const TIE_EDGES = `UNWIND $entities AS key MATCH (a:${EACH} {graph: $generation, key: key})-[r:${TIES}]->(b) WHERE b.key IN $entities RETURN ${EDGE}`

/** From the article's side, where there are few. */
export const MENTION_EDGES = `UNWIND $articles AS article MATCH (b:Article {graph: $generation, key: article})<-[r:MENTIONED_IN]-(a) WHERE a.key IN $entities RETURN ${EDGE}`
