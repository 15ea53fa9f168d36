// Nodes, relationships and paths as the engine holds them; properties are read from the graph on first use.
import type { Attributes } from 'graphology-types'
import type { MapValue, Value } from './value.ts'

/** What a node or relationship is made from. `load` is one function for a whole graph: a large one has no room for a closure each. */
export interface Source {
  key: string
  attributes: Attributes
  load: (key: string, attributes: Attributes) => MapValue
}

export class NodeValue {
  readonly kind = 'node'
  readonly id: number
  readonly key: string
  labels: string[]
  readonly outgoing: RelationshipValue[] = []
  readonly incoming: RelationshipValue[] = []
  deleted = false
  private readonly attributes: Attributes
  private readonly load: Source['load']
  private loaded: MapValue | undefined = undefined

  constructor(id: number, { key, attributes, load }: Source, labels: string[]) {
    this.id = id
    this.key = key
    this.labels = labels
    this.attributes = attributes
    this.load = load
  }

  get properties(): MapValue {
    return (this.loaded ??= this.load(this.key, this.attributes))
  }
}

export interface Ends {
  source: NodeValue
  target: NodeValue
}

export class RelationshipValue {
  readonly kind = 'relationship'
  readonly id: number
  readonly key: string
  readonly type: string
  readonly source: NodeValue
  readonly target: NodeValue
  deleted = false
  private readonly attributes: Attributes
  private readonly load: Source['load']
  private loaded: MapValue | undefined = undefined

  constructor(id: number, { key, attributes, load }: Source, type: string, { source, target }: Ends) {
    this.id = id
    this.key = key
    this.type = type
    this.source = source
    this.target = target
    this.attributes = attributes
    this.load = load
  }

  get properties(): MapValue {
    return (this.loaded ??= this.load(this.key, this.attributes))
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
