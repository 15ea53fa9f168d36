// The graph as the engine walks it: arrays of neighbours, nodes by label, indexes by property that are built when first asked for.
import { identityOf } from '../values/equality.ts'
import { NodeValue, RelationshipValue } from '../values/graph-values.ts'
import type { Ends, Source } from '../values/graph-values.ts'
import type { Value } from '../values/value.ts'

const none: NodeValue[] = []

export class Store {
  readonly nodes = new Map<string, NodeValue>()
  private readonly byLabel = new Map<string, NodeValue[]>()
  private readonly typeCounts = new Map<string, number>()
  private readonly indexes = new Map<string, Map<string, NodeValue[]>>()
  private knownProperties: Set<string> | undefined
  relationshipCount = 0
  private nextNode = 0
  private nextRelationship = 0

  addNode(source: Source, labels: string[]): NodeValue {
    const node = new NodeValue(this.nextNode++, source, labels)
    this.nodes.set(source.key, node)
    for (const label of labels) this.listOf(label).push(node)
    return node
  }

  addRelationship(source: Source, type: string, ends: Ends): RelationshipValue {
    const relationship = new RelationshipValue(this.nextRelationship++, source, type, ends)
    this.relationshipCount++
    ends.source.outgoing.push(relationship)
    ends.target.incoming.push(relationship)
    this.typeCounts.set(type, this.countOfType(type) + 1)
    return relationship
  }

  private listOf(label: string): NodeValue[] {
    let list = this.byLabel.get(label)
    if (list === undefined) this.byLabel.set(label, (list = []))
    return list
  }

  nodesWithLabel(label: string): NodeValue[] {
    return this.byLabel.get(label) ?? none
  }

  countOfLabel(label: string | undefined): number {
    return label === undefined ? this.nodes.size : this.nodesWithLabel(label).length
  }

  get labels(): string[] {
    return [...this.byLabel.keys()].filter(label => this.nodesWithLabel(label).length > 0).toSorted()
  }

  get types(): string[] {
    return [...this.typeCounts.keys()].filter(type => this.countOfType(type) > 0).toSorted()
  }

  countOfType(type: string): number {
    return this.typeCounts.get(type) ?? 0
  }

  /** Every property name in the graph; walks it once. */
  get propertyNames(): Set<string> {
    if (this.knownProperties !== undefined) return this.knownProperties
    const names = new Set<string>()
    for (const node of this.nodes.values()) {
      for (const { properties } of [node, ...node.outgoing]) for (const name of properties.keys()) names.add(name)
    }
    return (this.knownProperties = names)
  }

  /** Nodes with a label whose property equals a value. */
  seek(label: string | undefined, property: string, value: Value): NodeValue[] {
    return this.indexOn(label, property).get(identityOf(value)) ?? none
  }

  /** How many nodes an index gives on average. */
  seekEstimate(label: string | undefined, property: string): number {
    return this.countOfLabel(label) / Math.max(1, this.indexOn(label, property).size)
  }

  private indexOn(label: string | undefined, property: string): Map<string, NodeValue[]> {
    const name = `${label ?? ''}\u0000${property}`
    const known = this.indexes.get(name)
    if (known !== undefined) return known
    const index = new Map<string, NodeValue[]>()
    for (const node of label === undefined ? this.nodes.values() : this.nodesWithLabel(label))
      addToIndex(index, node, property)
    this.indexes.set(name, index)
    return index
  }

  /** To be called after every change, as indexes and lists are not kept up to date one by one. */
  forgetIndexes(): void {
    this.indexes.clear()
    this.knownProperties = undefined
  }

  relabel(node: NodeValue, labels: string[]): void {
    for (const label of node.labels)
      if (!labels.includes(label))
        this.byLabel.set(
          label,
          this.nodesWithLabel(label).filter(other => other !== node),
        )
    for (const label of labels) if (!node.labels.includes(label)) this.listOf(label).push(node)
    node.labels = labels
  }

  removeNode(node: NodeValue): void {
    node.deleted = true
    this.nodes.delete(node.key)
    for (const label of node.labels)
      this.byLabel.set(
        label,
        this.nodesWithLabel(label).filter(other => other !== node),
      )
  }

  removeRelationship(relationship: RelationshipValue): void {
    const { source, target, type } = relationship
    relationship.deleted = true
    this.relationshipCount--
    source.outgoing.splice(source.outgoing.indexOf(relationship), 1)
    target.incoming.splice(target.incoming.indexOf(relationship), 1)
    this.typeCounts.set(type, this.countOfType(type) - 1)
  }
}

function addToIndex(index: Map<string, NodeValue[]>, node: NodeValue, property: string): void {
  const value = node.properties.get(property)
  if (value === undefined) return
  const identity = identityOf(value)
  const list = index.get(identity)
  if (list === undefined) index.set(identity, [node])
  else list.push(node)
}
