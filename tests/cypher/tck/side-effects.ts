// What a query changed, as the kit counts it: nodes, relationships, distinct labels and properties that came and went.
import type { MultiDirectedGraph } from 'graphology'
import { printValue } from './expected.ts'

type Attributes = Record<string, unknown>

export interface Snapshot {
  nodes: Set<string>
  relationships: Set<string>
  labels: Set<string>
  properties: Set<string>
}

export function snapshot(graph: MultiDirectedGraph): Snapshot {
  const shot: Snapshot = { nodes: new Set(), relationships: new Set(), labels: new Set(), properties: new Set() }
  graph.forEachNode((key, attributes) => {
    shot.nodes.add(key)
    for (const label of labelsOf(attributes)) shot.labels.add(label)
    for (const property of propertiesOf(attributes)) shot.properties.add(`${key}.${property}`)
  })
  graph.forEachEdge((key, attributes) => {
    shot.relationships.add(key)
    for (const property of propertiesOf(attributes)) shot.properties.add(`${key}.${property}`)
  })
  return shot
}

function labelsOf({ labels }: Attributes): string[] {
  return Array.isArray(labels) ? labels.map(String) : []
}

function propertiesOf({ properties }: Attributes): string[] {
  if (!(properties instanceof Map)) return []
  return [...properties].map(([name, value]) => `${name}=${printValue(value, { sorted: false })}`)
}

export function effectsBetween(before: Snapshot, after: Snapshot): Map<string, string[]> {
  const effects = new Map<string, string[]>()
  for (const kind of ['nodes', 'relationships', 'labels', 'properties'] as const) {
    effects.set(
      `+${kind}`,
      [...after[kind]].filter(item => !before[kind].has(item)),
    )
    effects.set(
      `-${kind}`,
      [...before[kind]].filter(item => !after[kind].has(item)),
    )
  }
  return effects
}

export function countEffects(effects: Map<string, string[]>): Map<string, number> {
  return new Map([...effects].map(([name, items]) => [name, items.length]))
}
