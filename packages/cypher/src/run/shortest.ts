// shortestPath and allShortestPaths: breadth first between two known nodes; trail by trail when a condition on the path decides.
import type { Evaluate } from '../plan/site.ts'
import type { Row } from '../plan/scope.ts'
import { PathValue, isNode } from '../values/graph-values.ts'
import type { NodeValue } from '../values/graph-values.ts'
import { breadthFirst } from './breadth-first.ts'
import type { Found } from './breadth-first.ts'
import type { Guard } from './guard.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'
import { around } from './relationship-step.ts'
import type { RelationshipStep } from './relationship-step.ts'

export interface ShortestStep extends RelationshipStep {
  min: number
  max: number
  all: boolean
  path: number
  /** True when the pattern has one relationship and no list. */
  single: boolean
  /** Conditions that speak of the path itself. */
  conditions: Evaluate[]
}

export function shortest(input: Operator, step: ShortestStep, guard: Guard, detail: string): Operator {
  return operator({
    name: step.all ? 'AllShortestPaths' : 'ShortestPath',
    detail,
    children: [input],
    *run(row, self) {
      const tick = () => (self.hits++, guard.tick())
      for (const _ of input.run(row)) {
        const from = row[step.from]
        const to = row[step.to]
        if (!isNode(from) || !isNode(to)) continue
        let best = Infinity
        const simple = step.conditions.length === 0 && step.min <= 1 && (from !== to || step.min === 0)
        for (const found of simple ? breadthFirst(from, to, step, row, tick) : byLength(from, to, step, row, tick)) {
          if (found.relationships.length > best) break
          fill(row, step, found)
          if (!step.conditions.every(holds => holds(row) === true)) continue
          best = found.relationships.length
          yield true
          if (!step.all) break
        }
      }
    },
  })
}

function fill(row: Row, step: ShortestStep, { nodes, relationships }: Found): void {
  row[step.relationship] = step.single ? (relationships[0] ?? null) : relationships
  row[step.path] = new PathValue(nodes, relationships)
}

/** All trails in order of length: the search that conditions on the path need. */
function* byLength(from: NodeValue, to: NodeValue, step: ShortestStep, row: Row, tick: () => void): Generator<Found> {
  let level: Found[] = [{ nodes: [from], relationships: [] }]
  for (let length = 0; level.length > 0; length++) {
    if (length >= step.min) for (const found of level) if (found.nodes.at(-1) === to) yield found
    if (length >= step.max) return
    level = level.flatMap(found => longer(found, step, row, tick))
  }
}

function longer({ nodes, relationships }: Found, step: ShortestStep, row: Row, tick: () => void): Found[] {
  const last = nodes.at(-1)
  if (last === undefined) return []
  return around(last, step.direction).flatMap(list =>
    list.flatMap(relationship => {
      tick()
      if (relationships.includes(relationship) || !step.accepts(relationship, row)) return []
      return [{ nodes: [...nodes, relationship.other(last)], relationships: [...relationships, relationship] }]
    }),
  )
}
