// Nodes, relationships and paths as the engine holds them; properties are read from the graph on first use.
import type { MapValue, Value } from './value.ts'

export class NodeValue {
  readonly kind = 'node'
  readonly id: number
  readonly key: string
  labels: string[]
  readonly outgoing: RelationshipValue[] = []
  readonly incoming: RelationshipValue[] = []
  deleted = false
  private readonly load: () => MapValue
  private loaded: MapValue | undefined

  constructor(id: number, key: string, labels: string[], load: () => MapValue) {
    this.id = id
    this.key = key
    this.labels = labels
    this.load = load
  }

  get properties(): MapValue {
    return (this.loaded ??= this.load())
  }
}

export class RelationshipValue {
  readonly kind = 'relationship'
  readonly id: number
  readonly key: string
  readonly type: string
  readonly source: NodeValue
  readonly target: NodeValue
  deleted = false
  private readonly load: () => MapValue
  private loaded: MapValue | undefined

  constructor(
    id: number,
    key: string,
    type: string,
    ends: { source: NodeValue; target: NodeValue },
    load: () => MapValue,
  ) {
    this.id = id
    this.key = key
    this.type = type
    this.source = ends.source
    this.target = ends.target
    this.load = load
  }

  get properties(): MapValue {
    return (this.loaded ??= this.load())
  }

  other(node: NodeValue): NodeValue {
    return this.source === node ? this.target : this.source
  }
}

export class PathValue {
  readonly kind = 'path'
  readonly nodes: NodeValue[]
  readonly relationships: RelationshipValue[]

  constructor(nodes: NodeValue[], relationships: RelationshipValue[]) {
    this.nodes = nodes
    this.relationships = relationships
  }
}

export type Entity = NodeValue | RelationshipValue

export function isNode(value: Value | undefined): value is NodeValue {
  return value instanceof NodeValue
}

export function isRelationship(value: Value | undefined): value is RelationshipValue {
  return value instanceof RelationshipValue
}

export function isPath(value: Value | undefined): value is PathValue {
  return value instanceof PathValue
}
