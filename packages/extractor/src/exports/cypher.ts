// A script for Neo4j that makes the graph `exported`, as `standpoint push` would have: cypher-shell runs it, `standpoint pull --name exported` reads it.
// Labels and types are from the contract's table alone; whatever else comes from articles stands in string literals.
import { int } from 'neo4j-driver'
import type { StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import { LABELS, PREDICATES } from '../model.ts'
import { edgeBatches, nodeBatches } from '../stores/neo4j/changes.ts'
import { CATALOGUE } from '../stores/neo4j/schema.ts'
import { StoreError } from '../stores/store.ts'
import { literal, rowsLiteral } from './cypher-literal.ts'

const NAME = 'exported'
const BATCH = 100

/** One statement a piece, each ended by a semicolon; running it again makes the same graph again. */
export function* writeCypher(graph: StandpointGraph): Generator<string> {
  checkNames(graph)
  for (const statement of statements(graph)) yield `${statement};\n`
}

function* statements(graph: StandpointGraph): Generator<string> {
  for (const label of Object.values(LABELS)) {
    yield `CREATE CONSTRAINT standpoint_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE (n.graph, n.key) IS UNIQUE`
    yield `MATCH (n:${label} {graph: '${NAME}'}) DETACH DELETE n`
  }
  for (const { label, rows } of nodeBatches(graph, graph.nodes().toSorted(byText), BATCH)) {
    const list = rows.map(({ key, properties }) => ({ ...properties, key, graph: NAME }))
    yield `UNWIND ${rowsLiteral(list)} AS row\nCREATE (n:${label}) SET n = row`
  }
  for (const { kind, rows } of edgeBatches(graph, graph.edges().toSorted(byText), BATCH))
    yield [
      `UNWIND ${rowsLiteral(rows.map(({ source, target, properties }) => ({ source, target, properties })))} AS row`,
      `MATCH (a:${kind.from} {graph: '${NAME}', key: row.source}) MATCH (b:${kind.to} {graph: '${NAME}', key: row.target})`,
      `CREATE (a)-[r:${kind.type}]->(b) SET r = row.properties`,
    ].join('\n')
  const { schema, ...attributes } = graph.getAttributes()
  const entry = { ...attributes, schema: int(schema), current: NAME, generations: [NAME] }
  yield `MERGE (g:${CATALOGUE} {name: '${NAME}'}) SET g += ${literal(entry)}`
}

/** Refuses what would become part of a statement without being in the table. */
function checkNames(graph: StandpointGraph): void {
  const refuse = (key: string, what: string): never => {
    throw new StoreError(`${key}: ${what} is not in the schema`, 'Build the graph again with `standpoint build`.')
  }
  graph.forEachNode((key, { category }) => {
    if (!Object.hasOwn(LABELS, category)) refuse(key, `category ${category}`)
  })
  graph.forEachEdge((key, { predicate }) => {
    if (!Object.hasOwn(PREDICATES, predicate)) refuse(key, `predicate ${predicate}`)
  })
}
