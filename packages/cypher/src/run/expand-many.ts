// Variable-length relationships: every trail of a length between two bounds, depth first, no relationship twice.
import type { Row } from '../plan/scope.ts'
import { isNode, isRelationship } from '../values/graph-values.ts'
import type { NodeValue, RelationshipValue } from '../values/graph-values.ts'
import type { Value } from '../values/value.ts'
import type { Guard } from './guard.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'
import { around, isUsed } from './relationship-step.ts'
import type { RelationshipStep } from './relationship-step.ts'

export interface ManyStep extends RelationshipStep {
  min: number
  max: number
  /** True when the node at the far end is known already. */
  into: boolean
  /** True when the pattern is walked from its right end, so that the list has to be turned. */
  reversed: boolean
}

export function expandMany(input: Operator, step: ManyStep, guard: Guard, detail: string): Operator {
  return operator({
    name: step.into ? 'ExpandManyInto' : 'ExpandMany',
    detail,
    children: [input],
    *run(row, self) {
      for (const _ of input.run(row)) {
        const from = row[step.from]
        if (!isNode(from)) continue
        const target = step.into ? row[step.to] : undefined
        for (const { node, trail } of trails(from, step, row, () => (self.hits++, guard.tick()))) {
          if (step.into ? node !== target : !step.acceptsNode(node)) continue
          row[step.relationship] = step.reversed ? trail.toReversed() : [...trail]
          if (!step.into) row[step.to] = node
          yield true
        }
      }
    },
  })
}

interface Level {
  node: NodeValue
  options: RelationshipValue[]
  next: number
}

function* trails(
  from: NodeValue,
  step: ManyStep,
  row: Row,
  tick: () => void,
): Generator<{ node: NodeValue; trail: RelationshipValue[] }> {
  const trail: RelationshipValue[] = []
  if (step.min === 0) yield { node: from, trail }
  if (step.max === 0) return
  const levels: Level[] = [openLevel(from, step)]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const relationship = level.options[level.next++]
    if (relationship === undefined) {
      levels.pop()
      trail.pop()
      continue
    }
    tick()
    if (trail.includes(relationship) || !step.accepts(relationship, row) || isUsed(relationship, row, step.others))
      continue
    const node = relationship.other(level.node)
    trail.push(relationship)
    if (trail.length >= step.min) yield { node, trail }
    if (trail.length < step.max) levels.push(openLevel(node, step))
    else trail.pop()
  }
}

function openLevel(node: NodeValue, { direction }: ManyStep): Level {
  const [first, second] = around(node, direction)
  return { node, options: second.length === 0 ? [...first] : [...first, ...second], next: 0 }
}

/** The list of relationships is known: follows it. */
export function expandKnownMany(input: Operator, step: ManyStep, detail: string): Operator {
  return operator({
    name: 'ExpandKnownMany',
    detail,
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const list = row[step.relationship]
        if (!Array.isArray(list) || list.length < step.min || list.length > step.max) continue
        const from = row[step.from]
        for (const start of isNode(from) ? [from] : startsOf(list)) {
          const end = follow(start, list, step, row)
          if (end === undefined || (step.into ? row[step.to] !== end : !step.acceptsNode(end))) continue
          row[step.from] = start
          row[step.to] = end
          yield true
        }
      }
    },
  })
}

function startsOf(list: Value[]): NodeValue[] {
  const [first] = list
  return isRelationship(first) ? [first.source, first.target] : []
}

function follow(start: NodeValue, list: Value[], step: ManyStep, row: Row): NodeValue | undefined {
  let node = start
  for (const relationship of step.reversed ? list.toReversed() : list) {
    if (!isRelationship(relationship) || !step.accepts(relationship, row)) return undefined
    const forward = step.direction !== 'in' && relationship.source === node
    if (!forward && !(step.direction !== 'out' && relationship.target === node)) return undefined
    node = forward ? relationship.target : relationship.source
  }
  return node
}
