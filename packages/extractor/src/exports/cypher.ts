// A script for Neo4j that makes the graph `exported`, as `standpoint push` would have: cypher-shell runs it, `standpoint pull --name exported` reads it.
// Labels and types are from the contract's table alone; whatever else comes from articles stands in string literals.
import { int } from 'neo4j-driver'
import type { StandpointGraph } from '../graph/attributes.ts'
import { LABELS } from '../model.ts'
import { edgeRow, groupsOf, kindName, kindOf, labelOfKey, nodeRow } from '../stores/neo4j/rows.ts'
import { CATALOGUE } from '../stores/neo4j/schema.ts'
import type { PlainEdge, PlainNode } from '../stores/serialize.ts'
import { sourceOf } from '../stores/source.ts'
import { literal } from './cypher-literal.ts'
import { readRows, shapeOf } from './cypher-rows.ts'

const NAME = 'exported'
const SIZE = 500

/** One statement a piece, each ended by a semicolon; running it again makes the same graph again. */
export function* writeCypher(graph: StandpointGraph): Generator<string> {
  for (const statement of statements(graph)) yield `${statement};\n`
}

function* statements(graph: StandpointGraph): Generator<string> {
  for (const label of Object.values(LABELS)) {
    yield `CREATE CONSTRAINT standpoint_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE (n.graph, n.key) IS UNIQUE`
    yield `MATCH (n:${label} {graph: '${NAME}'}) DETACH DELETE n`
  }
  const source = sourceOf(graph)
  yield* nodeStatements(source.nodes())
  yield* edgeStatements(source.edges())
  const { schema, ...attributes } = source.attributes
  const entry = { ...attributes, schema: int(schema), current: NAME, generations: [NAME] }
  yield `MERGE (g:${CATALOGUE} {name: '${NAME}'}) SET g += ${literal(entry)}`
}

function* nodeStatements(nodes: Iterable<PlainNode>): Generator<string> {
  const rows = mapped(nodes, node => ({ label: labelOfKey(node.key), row: nodeRow(node, NAME) }))
  for (const group of groupsOf(rows, { size: SIZE, groupOf: ({ label, row }) => `${label} ${shapeOf(row)}` })) {
    const { list, row } = readRows(rowsIn(group))
    yield `${list}\nCREATE (n:${group[0].label}) SET n = ${row}`
  }
}

function* edgeStatements(edges: Iterable<PlainEdge>): Generator<string> {
  const rows = mapped(edges, edge => {
    const { source, target, properties } = edgeRow(edge)
    return { kind: kindOf(edge), name: kindName(edge), row: { ...properties, [SOURCE]: source, [TARGET]: target } }
  })
  for (const group of groupsOf(rows, { size: SIZE, groupOf: ({ name, row }) => `${name} ${shapeOf(row)}` })) {
    const { from, to, type } = group[0].kind
    const { list, row } = readRows(rowsIn(group))
    yield [
      `${list} WITH ${row} AS row`,
      `MATCH (a:${from} {graph: '${NAME}', key: row.${SOURCE}}) MATCH (b:${to} {graph: '${NAME}', key: row.${TARGET}})`,
      `CREATE (a)-[r:${type}]->(b) SET r = row SET r.${SOURCE} = null, r.${TARGET} = null`,
    ].join('\n')
  }
}

/** Names that no attribute of an edge has. */
const [SOURCE, TARGET] = ['sourceKey', 'targetKey'] as const

const rowsIn = <Row>([first, ...others]: [{ row: Row }, ...{ row: Row }[]]): [Row, ...Row[]] => [
  first.row,
  ...others.map(({ row }) => row),
]

function* mapped<A, B>(items: Iterable<A>, action: (item: A) => B): Generator<B> {
  for (const item of items) yield action(item)
}
