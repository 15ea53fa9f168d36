// The patterns of one MATCH as one small graph: which nodes and relationships there are, which are known, what each must be.
import { syntaxError } from '../errors.ts'
import type { Expression, LabelExpression, Name, NodePattern, PatternPart, RelationshipPattern } from '../syntax/ast.ts'
import type { Scope, Variable } from './scope.ts'
import { anyType, describe, listOf, mayBe, nodeType, pathType, relationshipType } from './types.ts'
import type { StaticType } from './types.ts'

export interface PatternNode {
  slot: number
  name: string | undefined
  labels: LabelExpression[]
  properties: Expression[]
  wheres: Expression[]
}

export interface PatternRelationship {
  slot: number
  left: PatternNode
  right: PatternNode
  pattern: RelationshipPattern
  /** True when the variable had a value before this MATCH. */
  known: boolean
  shortest: 'one' | 'all' | undefined
  path: PatternPath | undefined
}

export interface PatternPath {
  name: string | undefined
  slot: number
  nodes: PatternNode[]
  relationships: PatternRelationship[]
}

export interface PatternGraph {
  nodes: PatternNode[]
  relationships: PatternRelationship[]
  paths: PatternPath[]
  /** Names that this MATCH brings in. */
  introduced: Variable[]
}

/** Reads the patterns, declares their new names in `scope` and refuses names that stand for something else already. */
export function readPatterns(parts: PatternPart[], scope: Scope): PatternGraph {
  return new PatternReader(scope).read(parts)
}

class PatternReader {
  private readonly scope: Scope
  private readonly graph: PatternGraph = { nodes: [], relationships: [], paths: [], introduced: [] }
  private readonly bySlot = new Map<number, PatternNode>()

  constructor(scope: Scope) {
    this.scope = scope
  }

  read(parts: PatternPart[]): PatternGraph {
    for (const part of parts) this.readPart(part)
    return this.graph
  }

  private readPart(part: PatternPart): void {
    const nodes = part.nodes.map(node => this.readNode(node))
    const relationships = part.relationships.map((relationship, index) =>
      this.readRelationship(relationship, part, [nodes[index], nodes[index + 1]]),
    )
    if (part.path === undefined && part.shortest === undefined) return
    const slot = part.path === undefined ? this.scope.slots.next() : this.declarePath(part.path)
    const path: PatternPath = { name: part.path?.name, slot, nodes, relationships }
    if (part.shortest === undefined) this.graph.paths.push(path)
    else for (const relationship of relationships) relationship.path = path
  }

  private readNode({ variable, labels, properties, where }: NodePattern): PatternNode {
    refuseParameter(properties)
    const slot = variable === undefined ? this.scope.slots.next() : this.declare(variable, nodeType).slot
    let node = this.bySlot.get(slot)
    if (node === undefined) {
      node = { slot, name: variable?.name, labels: [], properties: [], wheres: [] }
      this.bySlot.set(slot, node)
      this.graph.nodes.push(node)
    }
    if (labels !== undefined) node.labels.push(labels)
    if (properties !== undefined) node.properties.push(properties)
    if (where !== undefined) node.wheres.push(where)
    return node
  }

  private readRelationship(
    pattern: RelationshipPattern,
    { shortest, start }: PatternPart,
    [left, right]: (PatternNode | undefined)[],
  ): PatternRelationship {
    refuseParameter(pattern.properties)
    if (left === undefined || right === undefined)
      throw syntaxError('InvalidRelationshipPattern', 'A relationship needs a node on both sides', start)
    const known = pattern.variable !== undefined && this.scope.lookup(pattern.variable.name) !== undefined
    const slot =
      pattern.variable === undefined ? this.scope.slots.next() : this.declareRelationship(pattern.variable, pattern)
    const relationship: PatternRelationship = { slot, left, right, pattern, known, shortest, path: undefined }
    this.graph.relationships.push(relationship)
    return relationship
  }

  private declareRelationship(variable: Name, pattern: RelationshipPattern): number {
    const { slot } = this.declare(variable, pattern.length === undefined ? relationshipType : listOf(relationshipType))
    if (this.graph.relationships.some(other => other.slot === slot)) {
      throw syntaxError(
        'RelationshipUniquenessViolation',
        `\`${variable.name}\` cannot stand for two relationships of one pattern`,
        variable.start,
      )
    }
    return slot
  }

  private declare({ name, start }: Name, type: StaticType): Variable {
    const existing = this.scope.lookup(name)
    if (existing === undefined) return this.introduce(name, type)
    if (mayBe(existing.type, type.kind) && (type.kind !== 'list' || mayBe(existing.type.of ?? anyType, 'relationship')))
      return existing
    throw syntaxError(
      'VariableTypeConflict',
      `\`${name}\` is a ${describe(existing.type)} already and cannot be a ${describe(type)} too`,
      start,
    )
  }

  private introduce(name: string, type: StaticType): Variable {
    const variable = this.scope.declare(name, type)
    this.graph.introduced.push(variable)
    return variable
  }

  private declarePath({ name, start }: Name): number {
    if (this.scope.lookup(name) !== undefined)
      throw syntaxError('VariableAlreadyBound', `\`${name}\` has a value already and cannot name a path`, start)
    return this.introduce(name, pathType).slot
  }
}

function refuseParameter(properties: Expression | undefined): void {
  if (properties?.kind !== 'parameter') return
  throw syntaxError(
    'InvalidParameterUse',
    'A parameter cannot stand for all properties of a pattern: write {name: $parameter.name}',
    properties.start,
  )
}
