// From a node along its relationships: to a new node, or into one that is known.
import type { Row } from '../plan/scope.ts'
import { isNode, isRelationship } from '../values/graph-values.ts'
import type { NodeValue } from '../values/graph-values.ts'
import type { Guard } from './guard.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'
import { around, isUsed, opposite } from './relationship-step.ts'
import type { RelationshipStep } from './relationship-step.ts'

export function expand(input: Operator, step: RelationshipStep, guard: Guard, detail: string): Operator {
  return operator({
    name: 'Expand',
    detail,
    children: [input],
    *run(row, self) {
      for (const _ of input.run(row)) {
        const from = row[step.from]
        if (!isNode(from)) continue
        for (const list of around(from, step.direction)) {
          for (const relationship of list) {
            self.hits++
            guard.tick()
            if (!step.accepts(relationship, row) || isUsed(relationship, row, step.others)) continue
            const node = relationship.other(from)
            if (!step.acceptsNode(node)) continue
            row[step.relationship] = relationship
            row[step.to] = node
            yield true
          }
        }
      }
    },
  })
}

/** Both ends are known: looks at the one with fewer relationships. */
export function expandInto(input: Operator, step: RelationshipStep, guard: Guard, detail: string): Operator {
  return operator({
    name: 'ExpandInto',
    detail,
    children: [input],
    *run(row, self) {
      for (const _ of input.run(row)) {
        const from = row[step.from]
        const to = row[step.to]
        if (!isNode(from) || !isNode(to)) continue
        const turned = degree(to) < degree(from)
        const [near, far] = turned ? [to, from] : [from, to]
        for (const list of around(near, turned ? opposite(step.direction) : step.direction)) {
          for (const relationship of list) {
            self.hits++
            guard.tick()
            if (
              relationship.other(near) !== far ||
              !step.accepts(relationship, row) ||
              isUsed(relationship, row, step.others)
            )
              continue
            row[step.relationship] = relationship
            yield true
          }
        }
      }
    },
  })
}

function degree(node: NodeValue): number {
  return node.outgoing.length + node.incoming.length
}

export interface KnownRelationshipStep extends RelationshipStep {
  fromKnown: boolean
  toKnown: boolean
  acceptsFrom(node: NodeValue): boolean
}

/** The relationship itself is known: checks it, and fills in the ends that are not. */
export function expandKnown(input: Operator, step: KnownRelationshipStep, detail: string): Operator {
  return operator({
    name: 'ExpandKnown',
    detail,
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const relationship = row[step.relationship]
        if (!isRelationship(relationship) || !step.accepts(relationship, row) || isUsed(relationship, row, step.others))
          continue
        const { source, target } = relationship
        if (step.direction !== 'in' && place(row, step, source, target)) yield true
        if (
          step.direction !== 'out' &&
          !(step.direction === 'both' && source === target) &&
          place(row, step, target, source)
        )
          yield true
      }
    },
  })
}

function place(row: Row, step: KnownRelationshipStep, from: NodeValue, to: NodeValue): boolean {
  if (step.fromKnown && row[step.from] !== from) return false
  if (step.toKnown && row[step.to] !== to) return false
  if (step.from === step.to && from !== to) return false
  if (!step.acceptsNode(to) || !step.acceptsFrom(from)) return false
  row[step.from] = from
  row[step.to] = to
  return true
}
