// Small random graphs, as the CREATE statement that makes them in any engine.
import * as fc from 'fast-check'

const labels = fc.subarray(['A', 'B', 'C'])
const words = fc.constantFrom('ash', 'beech', 'cedar', 'Ash tree', '', 'élan')
const floats = fc.constantFrom(0.5, 1.5, -2.25, 3)

const properties = fc.record(
  {
    n: fc.integer({ min: -3, max: 5 }).map(String),
    s: words.map(word => `'${word}'`),
    f: floats.map(float => (Number.isInteger(float) ? `${float}.0` : String(float))),
    b: fc.boolean().map(String),
    l: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }).map(list => `[${list.join(', ')}]`),
    d: fc.constantFrom("date('2022-01-10')", "date('2021-12-31')", "date('2022-03-01')"),
  },
  { requiredKeys: [] },
)

const edge = fc.record({
  source: fc.nat({ max: 6 }),
  target: fc.nat({ max: 6 }),
  type: fc.constantFrom('R', 'S', 'T'),
  weight: fc.option(fc.integer({ min: 0, max: 3 })),
})

/** A CREATE statement for one to seven nodes and up to ten relationships, loops and parallels among them. */
export const graphs: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(labels, properties), { minLength: 1, maxLength: 7 }), fc.array(edge, { maxLength: 10 }))
  .map(([nodes, edges]) => {
    const created = nodes.map(
      ([names, map], index) => `(n${index}${names.map(name => `:${name}`).join('')} ${mapText(map)})`,
    )
    const joined = edges.map(({ source, target, type, weight }) => {
      const [from, to] = [source % nodes.length, target % nodes.length]
      return `(n${from})-[:${type}${weight === null ? '' : ` {w: ${weight}}`}]->(n${to})`
    })
    return `CREATE ${[...created, ...joined].join(', ')}`
  })

function mapText(map: Record<string, string | undefined>): string {
  const entries = Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
  return `{${entries.join(', ')}}`
}
