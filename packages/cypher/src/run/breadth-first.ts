// Shortest ways between two nodes: level by level from both ends, always the side with fewer nodes, until they meet.
import type { Row } from '../plan/scope.ts'
import type { NodeValue, RelationshipValue } from '../values/graph-values.ts'
import { around, opposite } from './relationship-step.ts'
import type { RelationshipStep } from './relationship-step.ts'

export interface Found {
  nodes: NodeValue[]
  relationships: RelationshipValue[]
}

export interface Search extends RelationshipStep {
  max: number
  /** True when every shortest way is wanted, not just one. */
  all: boolean
}

/** The nodes that one side has reached, with the relationships that lead there, and the outermost of them. */
interface Side {
  arrivals: Map<NodeValue, { depth: number; by: RelationshipValue[] }>
  level: NodeValue[]
  depth: number
  direction: Search['direction']
}

export function* breadthFirst(
  from: NodeValue,
  to: NodeValue,
  search: Search,
  row: Row,
  tick: () => void,
): Generator<Found> {
  const near = openSide(from, search.direction)
  const far = openSide(to, opposite(search.direction))
  let meeting = from === to ? [from] : []
  while (meeting.length === 0 && near.level.length > 0 && far.level.length > 0 && near.depth + far.depth < search.max) {
    const [side, other] = near.level.length <= far.level.length ? [near, far] : [far, near]
    widen(side, search, row, tick)
    meeting = side.level.filter(node => other.arrivals.has(node))
  }
  for (const node of meeting)
    for (const start of waysTo(node, near)) for (const end of waysTo(node, far)) yield join(start, end)
}

function openSide(node: NodeValue, direction: Search['direction']): Side {
  return { arrivals: new Map([[node, { depth: 0, by: [] }]]), level: [node], depth: 0, direction }
}

function widen(side: Side, search: Search, row: Row, tick: () => void): void {
  const next: NodeValue[] = []
  side.depth++
  for (const node of side.level) {
    for (const list of around(node, side.direction)) {
      for (const relationship of list) {
        tick()
        if (!search.accepts(relationship, row)) continue
        const reached = relationship.other(node)
        const arrival = side.arrivals.get(reached)
        if (arrival === undefined) {
          side.arrivals.set(reached, { depth: side.depth, by: [relationship] })
          next.push(reached)
        } else if (search.all && arrival.depth === side.depth) arrival.by.push(relationship)
      }
    }
  }
  side.level = next
}

/** Every way from a side's end to a node, beginning with the node at that end. */
function* waysTo(node: NodeValue, side: Side): Generator<Found> {
  const { depth, by } = side.arrivals.get(node) ?? { depth: 0, by: [] }
  if (depth === 0) yield { nodes: [node], relationships: [] }
  for (const relationship of by) {
    for (const way of waysTo(relationship.other(node), side)) {
      yield { nodes: [...way.nodes, node], relationships: [...way.relationships, relationship] }
    }
  }
}

function join(start: Found, end: Found): Found {
  return {
    nodes: [...start.nodes, ...end.nodes.toReversed().slice(1)],
    relationships: [...start.relationships, ...end.relationships.toReversed()],
  }
}
