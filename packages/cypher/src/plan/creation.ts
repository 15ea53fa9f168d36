// What CREATE, and MERGE that finds nothing, makes of a pattern.
import { failure, syntaxError, typeError } from '../errors.ts'
import type { Writer } from '../graph/writer.ts'
import { storable } from '../graph/writer.ts'
import type { Expression, Name, NodePattern, PatternPart, RelationshipPattern } from '../syntax/ast.ts'
import { plainLabels } from '../syntax/labels.ts'
import { PathValue, isNode, isRelationship } from '../values/graph-values.ts'
import type { NodeValue } from '../values/graph-values.ts'
import type { MapValue, Value } from '../values/value.ts'
import type { Row } from './scope.ts'
import type { Site } from './site.ts'
import { nodeType, pathType, relationshipType } from './types.ts'

export type RowWrite = (row: Row) => void

interface CreationContext {
  writer: Writer
  clause: 'create' | 'merge'
}

export function planCreation(parts: PatternPart[], site: Site, context: CreationContext): RowWrite {
  const planner = new CreationPlanner(site, context)
  const writes = parts.flatMap(part => planner.planPart(part))
  return row => writes.forEach(write => write(row))
}

class CreationPlanner {
  private readonly site: Site
  private readonly context: CreationContext

  constructor(site: Site, context: CreationContext) {
    this.site = site
    this.context = context
  }

  planPart(part: PatternPart): RowWrite[] {
    const alone = part.relationships.length === 0
    const nodes = part.nodes.map(node => this.planNode(node, alone))
    const relationships = part.relationships.map((relationship, index) =>
      this.planRelationship(relationship, nodes[index]?.slot ?? 0, nodes[index + 1]?.slot ?? 0),
    )
    const path =
      part.path === undefined
        ? []
        : [
            this.planPath(
              part.path,
              nodes.map(({ slot }) => slot),
              relationships.map(({ slot }) => slot),
            ),
          ]
    return [...nodes.flatMap(({ write }) => write), ...relationships.map(({ write }) => write), ...path]
  }

  private planNode(pattern: NodePattern, alone: boolean): { slot: number; write: RowWrite[] } {
    const { variable } = pattern
    const existing = variable === undefined ? undefined : this.site.scope.lookup(variable.name)
    if (existing !== undefined && variable !== undefined) {
      if (alone || pattern.labels !== undefined || pattern.properties !== undefined) throw alreadyBound(variable)
      return { slot: existing.slot, write: [] }
    }
    const labels = [
      ...new Set(pattern.labels === undefined ? [] : (plainLabels(pattern.labels) ?? refuseLabels(pattern))),
    ]
    const properties = this.planProperties(pattern.properties)
    const slot = this.slotFor(variable, nodeType)
    return { slot, write: [row => void (row[slot] = this.context.writer.createNode([...labels], properties(row)))] }
  }

  private slotFor(variable: Name | undefined, type: typeof nodeType): number {
    return variable === undefined ? this.site.scope.slots.next() : this.site.scope.declare(variable.name, type).slot
  }

  private planRelationship(
    pattern: RelationshipPattern,
    left: number,
    right: number,
  ): { slot: number; write: RowWrite } {
    const type = this.checkRelationship(pattern)
    const properties = this.planProperties(pattern.properties)
    const slot = this.slotFor(pattern.variable, relationshipType)
    const [from, to] = pattern.direction === 'in' ? [right, left] : [left, right]
    const write: RowWrite = row =>
      void (row[slot] = this.context.writer.createRelationship(
        type,
        { source: nodeIn(row, from), target: nodeIn(row, to) },
        properties(row),
      ))
    return { slot, write }
  }

  private checkRelationship({ variable, types, length, direction, bothArrows, start }: RelationshipPattern): string {
    if (variable !== undefined && this.site.scope.lookup(variable.name) !== undefined) throw alreadyBound(variable)
    if (length !== undefined)
      throw syntaxError('CreatingVarLength', 'A relationship of variable length cannot be created', start)
    if (direction === 'both' && (this.context.clause === 'create' || bothArrows))
      throw syntaxError('RequiresDirectedRelationship', 'A new relationship needs a direction', start)
    if (types?.kind !== 'label')
      throw syntaxError('NoSingleRelationshipType', 'A new relationship needs exactly one type', start)
    return types.name
  }

  private planProperties(expression: Expression | undefined): (row: Row) => MapValue {
    if (expression === undefined) return () => new Map()
    if (expression.kind === 'parameter' && this.context.clause === 'merge')
      throw syntaxError('InvalidParameterUse', 'A parameter cannot stand for all properties in MERGE', expression.start)
    const { evaluate } = this.site.compile(expression)
    return row => storableMap(evaluate(row), this.context.clause)
  }

  private planPath({ name }: Name, nodes: number[], relationships: number[]): RowWrite {
    const { slot } = this.site.scope.declare(name, pathType)
    return row =>
      void (row[slot] = new PathValue(
        nodes.map(node => row[node] ?? null).filter(isNode),
        relationships.map(each => row[each] ?? null).filter(isRelationship),
      ))
  }
}

function storableMap(value: Value, clause: CreationContext['clause']): MapValue {
  if (!(value instanceof Map)) throw typeError('InvalidArgumentType', 'Properties are a MAP')
  const nulls = [...value.values()].includes(null)
  if (nulls && clause === 'merge')
    throw failure({
      kind: 'SemanticError',
      code: 'MergeReadOwnWrites',
      phase: 'runtime',
      message: 'MERGE cannot look for a property that is null',
    })
  return new Map([...value].filter(([, each]) => each !== null).map(([name, each]) => [name, storable(each)]))
}

function nodeIn(row: Row, slot: number): NodeValue {
  const node = row[slot] ?? null
  if (isNode(node)) return node
  throw typeError('InvalidArgumentType', 'A relationship can only be created between nodes')
}

function alreadyBound({ name, start }: Name) {
  return syntaxError('VariableAlreadyBound', `\`${name}\` has a value already and cannot be created again`, start)
}

function refuseLabels({ start }: NodePattern): never {
  throw syntaxError('UnexpectedSyntax', 'A new node takes plain labels: (:A:B)', start)
}
