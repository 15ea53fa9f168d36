// What one step along a relationship must be like.
import type { Row } from '../plan/scope.ts'
import type { NodeValue, RelationshipValue } from '../values/graph-values.ts'

export interface RelationshipStep {
  /** Slot of the node that the step leaves. */
  from: number
  /** Slot of the node that it reaches. */
  to: number
  /** Slot of the relationship, or of the list of them. */
  relationship: number
  direction: 'out' | 'in' | 'both'
  accepts(relationship: RelationshipValue, row: Row): boolean
  acceptsNode(node: NodeValue): boolean
  /** Slots of the other relationships of the same MATCH: no relationship is used twice. */
  others: readonly number[]
}

const none: readonly RelationshipValue[] = []

/** The relationships at a node as two lists; the second leaves out loops, which the first has already. */
export function around(
  node: NodeValue,
  direction: 'out' | 'in' | 'both',
): readonly [readonly RelationshipValue[], readonly RelationshipValue[]] {
  if (direction === 'out') return [node.outgoing, none]
  if (direction === 'in') return [node.incoming, none]
  return [
    node.outgoing,
    node.incoming.some(each => each.source === node)
      ? node.incoming.filter(each => each.source !== node)
      : node.incoming,
  ]
}

export function isUsed(relationship: RelationshipValue, row: Row, others: readonly number[]): boolean {
  for (const slot of others) {
    const value = row[slot]
    if (value === relationship || (Array.isArray(value) && value.includes(relationship))) return true
  }
  return false
}

export function opposite(direction: 'out' | 'in' | 'both'): 'out' | 'in' | 'both' {
  return direction === 'both' ? 'both' : direction === 'out' ? 'in' : 'out'
}
