// The library as its users call it: rows, parameters, adapters, limits, plans.
import { CypherError, attributeAdapter, iterate, printPlan, query, standpointAdapter } from '@standpoint/cypher'
import type { Procedure } from '@standpoint/cypher'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { people } from './people.ts'

describe('query', () => {
  test('gives columns and rows of plain JavaScript values', () => {
    const result = query(people(), 'MATCH (p:Person)-[:KNOWS]->(q) RETURN p.name, q.born ORDER BY q.born')
    expect(result).toEqual({ columns: ['p.name', 'q.born'], rows: [['Ada', 1791], ['Mary', 1815]], warnings: [] }) // prettier-ignore
  })

  test('takes parameters, lists and maps among them', () => {
    const text = 'MATCH (p:Person) WHERE p.name IN $names AND p.born < $limits.born RETURN p.name'
    expect(query(people(), text, { names: ['Ada', 'Mary'], limits: { born: 1800 } }).rows).toEqual([['Mary']])
  })

  test('gives nodes, relationships and paths with keys, labels and properties', () => {
    const { rows } = query(people(), 'MATCH path = (p {name: "Charles"})-[r]->(m) RETURN r, path')
    const relationship = {
      kind: 'relationship',
      key: '3',
      type: 'BUILT',
      source: 'charles',
      target: 'engine',
      properties: {},
    }
    expect(rows[0]?.[0]).toEqual(relationship)
    expect(rows[0]?.[1]).toMatchObject({
      kind: 'path',
      nodes: [{ key: 'charles' }, { key: 'engine', labels: ['Machine'] }],
    })
  })

  test('keeps every digit of a 64-bit integer', () => {
    expect(query(people(), 'RETURN 9007199254740993 AS n, 2 AS small').rows).toEqual([[9007199254740993n, 2]])
    expect(query(people(), 'RETURN $n + 1 AS n', { n: 9007199254740992n }).rows).toEqual([[9007199254740993n]])
  })

  test('sees changes that the graph has gone through since the last query', () => {
    const graph = people()
    const count = () => query(graph, 'MATCH (p:Person) RETURN count(p)').rows
    expect(count()).toEqual([[3]])
    graph.addNode('grace', { labels: ['Person'], name: 'Grace' })
    expect(count()).toEqual([[4]])
    graph.setNodeAttribute('grace', 'name', 'Grace Hopper')
    expect(query(graph, 'MATCH (p {name: "Grace Hopper"}) RETURN p.name').rows).toEqual([['Grace Hopper']])
    graph.dropNode('grace')
    expect(count()).toEqual([[3]])
  })

  test('leaves the graph as it is and refuses to write', () => {
    const graph = people()
    const before = JSON.stringify(graph.export())
    for (const text of [
      'CREATE (n)',
      'MATCH (n) DETACH DELETE n',
      'MERGE (n:Person {name: "X"})',
      'MATCH (n) SET n.x = 1',
      'MATCH (n) REMOVE n.name',
      'CALL { CREATE (n) } RETURN 1',
    ])
      expect(() => query(graph, text), text).toThrow(/only reads/)
    expect(JSON.stringify(graph.export())).toBe(before)
  })

  test('notes labels, types and properties that the graph does not have', () => {
    const { warnings } = query(people(), 'MATCH (p:Persn)-[:KNOW]->() RETURN p.nmae')
    expect(warnings).toHaveLength(3)
    for (const [index, word] of ['Person', 'KNOWS', 'name'].entries())
      expect(warnings[index]).toContain(`did you mean \`${word}\``)
  })
})

describe('iterate', () => {
  test('computes rows only as they are asked for', () => {
    let asked = 0
    const numbers: Procedure = {
      name: 'numbers',
      inputs: [],
      outputs: [{ name: 'n', kind: 'integer' }],
      *run() {
        for (let n = 0n; ; n++) {
          asked++
          yield [n]
        }
      },
    }
    const rows = iterate(people(), 'CALL numbers() YIELD n RETURN n * 2 AS double', {}, { procedures: [numbers] })
    expect([rows.next().value, rows.next().value]).toEqual([{ double: 0 }, { double: 2 }])
    rows.return(undefined)
    expect(asked).toBe(2)
  })
})

describe('adapters', () => {
  test('read labels and types from the attributes that they are told', () => {
    const graph = new MultiDirectedGraph()
    graph.addNode('a', { category: 'Cat', name: 'Tom' })
    graph.addNode('b', { category: 'Mouse' })
    graph.addEdge('a', 'b', { verb: 'CHASES' })
    const adapter = attributeAdapter({ labels: 'category', type: 'verb' })
    expect(query(graph, 'MATCH (a:Cat)-[r]->(b) RETURN a.name, type(r), labels(b)', {}, { adapter }).rows).toEqual([['Tom', 'CHASES', ['Mouse']]]) // prettier-ignore
  })

  test('show Standpoint graphs with labels from categories and evidence as parallel lists', () => {
    const graph = new MultiDirectedGraph()
    graph.addNode('organization/nato', { category: 'organization', label: 'NATO', confidence: 1 })
    graph.addNode('topic/talks', { category: 'topic', label: 'talks' })
    graph.addEdge('organization/nato', 'topic/talks', {
      predicate: 'ABOUT',
      evidence: [{ article: 'x', start: 1, end: 5, text: 'talk' }],
    })
    const text = 'MATCH (o:Organization)-[r:ABOUT]->(t) RETURN o.key, r.evidenceText, r.evidenceStart, o.confidence / 2'
    expect(query(graph, text, {}, { adapter: standpointAdapter }).rows).toEqual([
      ['organization/nato', ['talk'], [1], 0.5],
    ])
  })
})

describe('limits', () => {
  const explosion = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l) RETURN count(*)'

  test('stop a query that runs too long', () => {
    const began = Date.now()
    expect(() => query(people(), explosion, {}, { limits: { milliseconds: 50 } })).toThrow(/longer than 50 ms/)
    expect(Date.now() - began).toBeLessThan(2000)
  })

  test('stop a query with too many rows', () => {
    expect(() => query(people(), 'UNWIND range(1, 100) AS n RETURN n', {}, { limits: { rows: 99 } })).toThrow(
      /more than 99 rows/,
    )
    expect(query(people(), 'UNWIND range(1, 99) AS n RETURN n', {}, { limits: { rows: 99 } }).rows).toHaveLength(99)
  })

  test('stop a query whose signal says so', () => {
    const controller = new AbortController()
    controller.abort()
    expect(() => query(people(), explosion, {}, { limits: { signal: controller.signal } })).toThrow(/cancelled/)
  })

  test('LIMIT stops what is above it', () => {
    const { plan } = query(people(), 'PROFILE MATCH (n) RETURN n LIMIT 1')
    expect(plan).toBeDefined()
    expect(plan === undefined ? '' : printPlan(plan)).toMatch(/AllNodes \(n\) {2}\(1 rows, 1 hits\)/)
  })
})

describe('plans', () => {
  test('EXPLAIN shows the plan and runs nothing', () => {
    const { rows, plan } = query(people(), 'EXPLAIN MATCH (p:Person {name: "Ada"})-[:KNOWS]->(q) RETURN q')
    expect(rows).toEqual([])
    expect(plan === undefined ? '' : printPlan(plan).split('\n')).toEqual([
      '+ Expand (p)-[:KNOWS]->(q)',
      "+ Filter name = 'Ada'",
      '+ IndexSeek (p:Person {name})',
      '+ Start',
    ])
  })

  test('begin where fewest nodes are', () => {
    const { plan } = query(people(), 'EXPLAIN MATCH (p:Person)-[:BUILT]->(m:Machine) RETURN p')
    expect(plan === undefined ? '' : printPlan(plan)).toContain('LabelScan (m:Machine)')
  })
})

test('errors are CypherErrors with kind, code, line, column and a caret', () => {
  try {
    query(people(), 'MATCH (p:Person)\nRETURN nme')
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(CypherError)
    expect(error).toMatchObject({
      kind: 'SyntaxError',
      code: 'UndefinedVariable',
      phase: 'compile time',
      line: 2,
      column: 8,
    })
    expect(String(error)).toContain('RETURN nme\n       ^')
  }
})
