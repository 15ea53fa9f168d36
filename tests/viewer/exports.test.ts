import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../packages/viewer/src/exports/csv.ts'
import { writeGexf } from '../../packages/viewer/src/exports/gexf.ts'
import { writeGraphml } from '../../packages/viewer/src/exports/graphml.ts'
import { takeSnapshot } from '../../packages/viewer/src/exports/snapshot.ts'
import { escapeXml } from '../../packages/viewer/src/exports/xml.ts'
import { sayAsCypher } from '../../packages/viewer/src/ask/as-cypher.ts'
import { complete, schemaOf } from '../../packages/viewer/src/ask/complete.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { harbour } from './graph.ts'

const data = harbour()
const snapshot = takeSnapshot(data, computeShown(data, FIRST_VIEW))

describe('exports of what is shown', () => {
  it('hold every entity and every claim with its words', () => {
    expect([snapshot.nodes.length, snapshot.edges.length]).toEqual([6, 5])
    expect(snapshot.edges.every(edge => edge.attributes['evidence'] !== '')).toBe(true)
  })

  it('declare every attribute that GEXF and GraphML use', () => {
    const gexf = writeGexf(snapshot)
    const used = new Set([...gexf.matchAll(/attvalue for="(\w+)"/g)].map(match => match[1]))
    const declared = new Set([...gexf.matchAll(/attribute id="(\w+)"/g)].map(match => match[1]))
    expect([...used].filter(name => !declared.has(name))).toEqual([])
    const graphml = writeGraphml(snapshot)
    const keys = new Set([...graphml.matchAll(/<key id="([\w.]+)"/g)].map(match => match[1]))
    expect([...graphml.matchAll(/<data key="([\w.]+)"/g)].every(match => keys.has(match[1]))).toBe(true)
  })

  it('let no text of an article break out of XML', () => {
    expect(escapeXml('a<b>&"\u0000\u0007\n')).toBe('a&lt;b&gt;&amp;&quot;  \n')
  })

  it('let no spreadsheet take a name for a formula', () => {
    const [first] = snapshot.nodes
    const [edge] = snapshot.edges
    if (!first || !edge) throw new Error('the snapshot is empty')
    const csv = writeCsv({ nodes: [{ ...first, label: '=1+1' }], edges: [{ ...edge, source: first.key }] })
    expect(csv).toContain("'=1+1")
    expect(csv).not.toMatch(/^=1/mu)
  })
})

describe('questions', () => {
  const schema = schemaOf(data)
  const optionsAt = (text: string, caret: number) => complete(text, caret, schema).options.map(option => option.text)

  it('are completed by labels, types and properties of this graph where they can stand', () => {
    expect(optionsAt('MATCH (n:Per', 12)).toEqual(['Person'])
    expect(optionsAt('MATCH ()-[:AFF', 14)).toEqual(['AFFILIATED_WITH'])
    expect(optionsAt('MATCH (n) WHERE n.pol', 21)).toEqual(['polarity'])
    expect(optionsAt('RET', 3)).toEqual(['RETURN'])
    expect(optionsAt("MATCH (n {label: 'Har", 20)).toEqual(['Harbour Board'])
    expect(optionsAt("MATCH (n {label: 'Har'}) WHERE n.pol", 36)).toEqual(['polarity'])
  })

  it('are said by every view, with names that cannot break out of their quotes', () => {
    const filters = { polarity: ['against'], article: ["it's"] }
    const question = sayAsCypher({ ...FIRST_VIEW, filters, days: ['2021', '2022'] })
    expect(question).toContain("s.polarity IN ['against']")
    expect(question).toContain("['it\\'s']")
    expect(question).toContain("WHERE day >= '2021'\n  AND left(day, 4) <= '2022'")
  })
})
