// CREATE, MERGE, SET, REMOVE, DELETE and FOREACH. On a graph of the user they are refused before anything runs.
import { failure } from '../errors.ts'
import type { Writer } from '../graph/writer.ts'
import { start } from '../run/operator.ts'
import type { Operator } from '../run/operator.ts'
import { eager } from '../run/rows.ts'
import { foreachItem, merge, writeRows } from '../run/write-rows.ts'
import type { Clause, CreateClause, DeleteClause, ForeachClause, MergeClause } from '../syntax/ast.ts'
import type { NodeValue, RelationshipValue } from '../values/graph-values.ts'
import { planCreation } from './creation.ts'
import { planPatterns } from './match.ts'
import type { Scope } from './scope.ts'
import { expectType } from './site.ts'
import type { PatternPlan, Site } from './site.ts'
import { planRemoveItem, planSetItem } from './set-items.ts'
import { itemType } from './types.ts'

export type WriteClause = Exclude<
  Clause,
  { kind: 'match' | 'unwind' | 'with' | 'return' | 'callProcedure' | 'callSubquery' }
>
type PlanNested = (clauses: Clause[], scope: Scope) => Operator

export function planWrite(clause: WriteClause, input: Operator, site: Site, planNested: PlanNested): PatternPlan {
  const { writer } = site.planning
  if (writer === undefined) throw refusal(clause)
  switch (clause.kind) {
    case 'create':
      return planCreate(clause, input, site, writer)
    case 'merge':
      return planMerge(clause, input, site, writer)
    case 'set': {
      const writes = clause.items.map(item => planSetItem(item, site, writer))
      return { operator: writeRows('Set', input, row => writes.forEach(write => write(row))), scope: site.scope }
    }
    case 'remove': {
      const writes = clause.items.map(item => planRemoveItem(item, site, writer))
      return { operator: writeRows('Remove', input, row => writes.forEach(write => write(row))), scope: site.scope }
    }
    case 'delete':
      return planDelete(clause, input, site, writer)
    case 'foreach':
      return planForeach(clause, input, site, planNested)
  }
}

function refusal({ kind, start: offset }: WriteClause) {
  const message = `${kind.toUpperCase()} would change the graph, and this engine only reads: change the graph through graphology`
  return failure({ kind: 'ReadOnlyError', code: 'WritingNotAllowed', phase: 'compile time', message }, offset)
}

function planCreate(clause: CreateClause, input: Operator, site: Site, writer: Writer): PatternPlan {
  const scope = site.scope.copy()
  const create = planCreation(clause.patterns, site.with({ scope }), { writer, clause: 'create' })
  return { operator: writeRows('Create', input, create), scope }
}

function planMerge(clause: MergeClause, input: Operator, site: Site, writer: Writer): PatternPlan {
  const creating = site.scope.copy()
  const create = planCreation([clause.pattern], site.with({ scope: creating }), { writer, clause: 'merge' })
  const found = planPatterns([clause.pattern], undefined, { input: start(), site })
  const inner = site.with({ scope: found.scope })
  // Names get one slot for matching and one for creating; what was created is copied over.
  const copies = creating.own().flatMap(({ name, slot }) => {
    const target = found.scope.lookup(name)?.slot ?? slot
    return target === slot ? [] : [{ from: slot, to: target }]
  })
  const onCreate = clause.onCreate.map(item => planSetItem(item, inner, writer))
  const onMatch = clause.onMatch.map(item => planSetItem(item, inner, writer))
  return { operator: merge(eager(input), found.operator, { create, copies, onCreate, onMatch }), scope: found.scope }
}

function planDelete(clause: DeleteClause, input: Operator, site: Site, writer: Writer): PatternPlan {
  const targets = clause.expressions.map(expression => {
    const { type, evaluate } = site.compile(expression)
    expectType(type, expression, 'node', 'relationship', 'path')
    return evaluate
  })
  const nodes = new Set<NodeValue>()
  const relationships = new Set<RelationshipValue>()
  const gather = (row: Parameters<(typeof targets)[number]>[0]) => {
    for (const target of targets) {
      const value = target(row)
      if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Map) continue
      if (value.kind === 'node') nodes.add(value)
      else if (value.kind === 'relationship') relationships.add(value)
      else if (value.kind === 'path') {
        value.nodes.forEach(node => nodes.add(node))
        value.relationships.forEach(relationship => relationships.add(relationship))
      }
    }
  }
  const remove = () => {
    for (const relationship of relationships) writer.deleteRelationship(relationship)
    for (const node of nodes) writer.deleteNode(node, clause.detach)
    nodes.clear()
    relationships.clear()
  }
  return { operator: writeRows('Delete', input, gather, remove), scope: site.scope }
}

function planForeach(clause: ForeachClause, input: Operator, site: Site, planNested: PlanNested): PatternPlan {
  const { type, evaluate } = site.compile(clause.list)
  expectType(type, clause.list, 'list')
  const scope = site.scope.copy()
  const { slot } = scope.declare(clause.variable.name, itemType(type))
  const body = planNested(clause.clauses, scope)
  return { operator: foreachItem(input, evaluate, slot, body), scope: site.scope }
}
