// Changes to a scratch graph: every one goes to the graphology graph and to the store over it, so that a query sees its own writes.
// Scratch graphs keep `{ labels, properties }` on nodes and `{ type, properties }` on edges, with values as the engine holds them.
import type { AbstractGraph, Attributes } from 'graphology-types'
import { CypherError, typeError } from '../errors.ts'
import type { Entity, NodeValue, RelationshipValue } from '../values/graph-values.ts'
import { kindOf } from '../values/value.ts'
import type { MapValue, Value } from '../values/value.ts'
import type { GraphAdapter } from './adapter.ts'
import type { Store } from './store.ts'

export const scratchAdapter: GraphAdapter = {
  exact: true,
  labels: (_, { labels }) => (Array.isArray(labels) ? labels.map(String) : []),
  type: (_, { type }) => String(type),
  nodeProperties: (_, attributes) => propertiesOf(attributes),
  relationshipProperties: (_, attributes) => propertiesOf(attributes),
}

function propertiesOf({ properties }: Attributes): Iterable<readonly [string, unknown]> {
  return properties instanceof Map ? properties : []
}

export class Writer {
  private readonly graph: AbstractGraph
  private readonly store: Store
  private next: number

  constructor(graph: AbstractGraph, store: Store) {
    this.graph = graph
    this.store = store
    this.next = 1 + Math.max(-1, ...[...graph.nodes(), ...graph.edges()].map(numberIn))
  }

  createNode(labels: string[], properties: MapValue): NodeValue {
    const key = this.freshKey('n', candidate => this.graph.hasNode(candidate))
    this.graph.addNode(key, { labels, properties })
    this.store.forgetIndexes()
    return this.store.addNode({ key, attributes: {}, load: () => properties }, labels)
  }

  createRelationship(
    type: string,
    ends: { source: NodeValue; target: NodeValue },
    properties: MapValue,
  ): RelationshipValue {
    const key = this.freshKey('r', candidate => this.graph.hasEdge(candidate))
    this.graph.addDirectedEdgeWithKey(key, ends.source.key, ends.target.key, { type, properties })
    this.store.forgetIndexes()
    return this.store.addRelationship({ key, attributes: {}, load: () => properties }, type, ends)
  }

  private freshKey(prefix: string, taken: (key: string) => boolean): string {
    while (taken(`${prefix}${this.next}`)) this.next++
    return `${prefix}${this.next++}`
  }

  setProperty(entity: Entity, name: string, value: Value): void {
    if (value === null) entity.properties.delete(name)
    else entity.properties.set(name, storable(value))
    this.save(entity)
  }

  replaceProperties(entity: Entity, properties: MapValue): void {
    entity.properties.clear()
    this.addProperties(entity, properties)
  }

  addProperties(entity: Entity, properties: MapValue): void {
    for (const [name, value] of properties) this.setProperty(entity, name, value)
    this.save(entity)
  }

  setLabels(node: NodeValue, labels: string[]): void {
    this.store.relabel(node, labels)
    this.graph.setNodeAttribute(node.key, 'labels', labels)
    this.store.forgetIndexes()
  }

  private save(entity: Entity): void {
    if (entity.kind === 'node') this.graph.setNodeAttribute(entity.key, 'properties', entity.properties)
    else this.graph.setEdgeAttribute(entity.key, 'properties', entity.properties)
    this.store.forgetIndexes()
  }

  deleteRelationship(relationship: RelationshipValue): void {
    if (relationship.deleted) return
    this.graph.dropEdge(relationship.key)
    this.store.removeRelationship(relationship)
    this.store.forgetIndexes()
  }

  deleteNode(node: NodeValue, detach: boolean): void {
    if (node.deleted) return
    if (detach) for (const relationship of [...node.outgoing, ...node.incoming]) this.deleteRelationship(relationship)
    if (node.outgoing.length + node.incoming.length > 0) throw stillConnected(node)
    this.graph.dropNode(node.key)
    this.store.removeNode(node)
    this.store.forgetIndexes()
  }
}

/** Keys are never used twice, not even after a deletion. */
function numberIn(key: string): number {
  return Number(/\d+$/.exec(key)?.[0] ?? -1)
}

function stillConnected(node: NodeValue): CypherError {
  const message = `Node ${node.key} still has relationships: delete them first, or use DETACH DELETE`
  return new CypherError({
    kind: 'ConstraintVerificationFailed',
    code: 'DeleteConnectedNode',
    phase: 'runtime',
    message,
  })
}

/** Properties hold plain values and lists of them, no maps and no graph elements. */
export function storable(value: Value): Value {
  const unfit = Array.isArray(value) ? value.find(item => !isPlain(item)) : isPlain(value) ? undefined : value
  if (unfit !== undefined)
    throw typeError('InvalidPropertyType', `A ${kindOf(unfit).toUpperCase()} cannot be stored in a property`)
  return value
}

function isPlain(value: Value): boolean {
  return !['map', 'node', 'relationship', 'path', 'list', 'null'].includes(kindOf(value))
}
