// The Cypher script: no text of an article gets out of its literal (tests/stores/exported.test.ts runs it on Neo4j).
import { expect, it } from 'vitest'
import { writeCypher } from '../../packages/extractor/src/exports/cypher.ts'
import { literal } from '../../packages/extractor/src/exports/cypher-literal.ts'
import { all, oddGraph } from './odd.ts'

it('outside its strings the script holds words of the schema only', () => {
  const bare = all(writeCypher(oddGraph())).replace(/'(?:[^'\\]|\\.)*'/g, '_')
  for (const odd of ['alert', 'Berg', 'DETACH;', '//', '"', '\\', '🕊', 'HYPERLINK']) expect(bare).not.toContain(odd)
  expect(bare).toContain('CREATE (a)-[r:MEMBER_OF]->(b)')
})

it('texts, numbers and lists are literals', () => {
  expect(literal({ b: `it's\n\\u0027`, a: [1, 0.5], c: true })).toBe(
    `{a: [1.0, 0.5], b: 'it\\'s\\n\\\\' + 'u0027', c: true}`,
  )
})

it('refuses what is not in the table', () => {
  const graph = oddGraph()
  const [node = '', edge = ''] = [graph.nodes()[0], graph.edges()[0]]
  graph.setNodeAttribute(node, 'category', 'x) DETACH DELETE n //' as never)
  expect(() => all(writeCypher(graph))).toThrow('is not what its key says')
  const other = oddGraph()
  other.setEdgeAttribute(edge, 'predicate', 'toString' as never)
  expect(() => all(writeCypher(other))).toThrow('predicate toString is not in the schema')
  expect(() => literal({ 'a: 1}) //': 1 })).toThrow('not in the schema')
})
