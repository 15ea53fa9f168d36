// The operators that a MATCH is made of, and what each is likely to cost.
import { expand, expandInto, expandKnown } from '../run/expand.ts'
import { expandKnownMany, expandMany } from '../run/expand-many.ts'
import type { Operator } from '../run/operator.ts'
import { opposite } from '../run/relationship-step.ts'
import type { RelationshipStep } from '../run/relationship-step.ts'
import { project } from '../run/rows.ts'
import { checkNode, indexNodes, scan } from '../run/scans.ts'
import { shortest } from '../run/shortest.ts'
import { labelNames, plainLabels, plainTypes } from '../syntax/labels.ts'
import { PathValue, isNode, isRelationship } from '../values/graph-values.ts'
import type { NodeValue } from '../values/graph-values.ts'
import { labelTest } from './expressions/access.ts'
import type { PatternGraph, PatternNode, PatternPath, PatternRelationship } from './pattern-graph.ts'
import { relationshipTest } from './pattern-predicates.ts'
import type { RelationshipTest } from './pattern-predicates.ts'
import type { Predicate } from './predicates.ts'
import type { Row } from './scope.ts'
import type { Evaluate, Site } from './site.ts'
import { syntaxError } from '../errors.ts'

type Knows = (node: PatternNode) => boolean

/** A relationship can be followed from an end that is known, or when it is known itself; a shortest path needs both ends. */
export function isExpandable({ left, right, known, shortest: kind }: PatternRelationship, knows: Knows): boolean {
  if (kind !== undefined) return knows(left) && knows(right)
  return known || knows(left) || knows(right)
}

export class MatchSteps {
  private readonly graph: PatternGraph
  private readonly site: Site
  /** Slots of the relationships that are followed already. */
  private readonly done: number[] = []
  private readonly tests = new Map<PatternRelationship, RelationshipTest>()

  constructor(graph: PatternGraph, site: Site) {
    this.graph = graph
    this.site = site
    for (const relationship of graph.relationships) this.tests.set(relationship, relationshipTest(relationship, site))
  }

  needsOf(relationship: PatternRelationship): Set<number> {
    return this.tests.get(relationship)?.needs ?? new Set()
  }

  check(input: Operator, node: PatternNode): Operator {
    return checkNode(input, node.slot, acceptsNode(node))
  }

  scan(input: Operator, node: PatternNode, seeks: Predicate[]): Operator {
    const { store, guard } = this.site.planning
    const label = this.bestLabel(node)
    const seek = this.bestSeek(label, seeks)
    const shared = { slot: node.slot, accepts: acceptsNode(node) }
    const title = `(${node.name ?? ''}${label === undefined ? '' : `:${label}`}`
    if (seek !== undefined) {
      return scan(
        input,
        {
          ...shared,
          name: 'IndexSeek',
          detail: `${title} {${seek.property}})`,
          nodes: indexNodes(store, label, seek.property, seek.value),
        },
        guard,
      )
    }
    if (label !== undefined)
      return scan(
        input,
        { ...shared, name: 'LabelScan', detail: `${title})`, nodes: () => store.nodesWithLabel(label) },
        guard,
      )
    return scan(input, { ...shared, name: 'AllNodes', detail: `${title})`, nodes: () => store.nodes.values() }, guard)
  }

  scanCost(node: PatternNode, seeks: Predicate[]): number {
    const { store } = this.site.planning
    const label = this.bestLabel(node)
    const seek = this.bestSeek(label, seeks)
    return seek === undefined ? store.countOfLabel(label) : store.seekEstimate(label, seek.property)
  }

  private bestLabel(node: PatternNode): string | undefined {
    const { store } = this.site.planning
    const labels = node.labels.flatMap(expression => plainLabels(expression) ?? [])
    return labels.toSorted((left, right) => store.countOfLabel(left) - store.countOfLabel(right))[0]
  }

  private bestSeek(label: string | undefined, seeks: Predicate[]): Predicate['seek'] {
    const { store, writer } = this.site.planning
    // A graph that is being written would have to build its indexes again and again.
    if (writer !== undefined) return undefined
    const options = seeks.flatMap(({ seek }) => (seek === undefined ? [] : [seek]))
    return options.toSorted(
      (left, right) => store.seekEstimate(label, left.property) - store.seekEstimate(label, right.property),
    )[0]
  }

  /** How many rows a step makes of one. */
  costOf(relationship: PatternRelationship, knows: Knows): number {
    const { left, right, pattern, known } = relationship
    if (known || (knows(left) && knows(right))) return pattern.length === undefined ? 0 : 1
    const { store } = this.site.planning
    const total = Math.max(1, store.nodes.size)
    const types = pattern.types === undefined ? undefined : plainTypes(pattern.types)
    const count =
      types === undefined ? store.relationshipCount : types.reduce((sum, type) => sum + store.countOfType(type), 0)
    const reached = this.bestLabel(knows(left) ? right : left)
    const share = reached === undefined ? 1 : store.countOfLabel(reached) / total
    const fan = (count / total) * (pattern.direction === 'both' ? 2 : 1)
    return pattern.length === undefined ? fan * share + 0.01 : 10 + fan ** Math.min(pattern.length.max, 5)
  }

  follow(
    input: Operator,
    relationship: PatternRelationship,
    { known, conditions }: { known: Knows; conditions: Evaluate[] },
  ): Operator {
    const { left, right, pattern } = relationship
    const { guard } = this.site.planning
    const reversed = !known(left) && known(right)
    const step = this.stepOf(relationship, reversed)
    const detail = describe(relationship, reversed)
    const into = known(reversed ? left : right)
    if (relationship.shortest !== undefined) return this.shortestStep(input, relationship, { step, conditions, detail })
    if (pattern.length !== undefined) {
      const many = { ...step, min: pattern.length.min, max: pattern.length.max, into, reversed }
      return relationship.known ? expandKnownMany(input, many, detail) : expandMany(input, many, guard, detail)
    }
    if (relationship.known)
      return expandKnown(
        input,
        {
          ...step,
          fromKnown: known(reversed ? right : left),
          toKnown: into,
          acceptsFrom: acceptsNode(reversed ? right : left),
        },
        detail,
      )
    return into ? expandInto(input, step, guard, detail) : expand(input, step, guard, detail)
  }

  private stepOf(relationship: PatternRelationship, reversed: boolean): RelationshipStep {
    const { left, right, slot, pattern } = relationship
    const [from, to] = reversed ? [right, left] : [left, right]
    const others = this.graph.relationships
      .filter(other => other !== relationship && other.shortest === undefined && mayShareType(other, relationship))
      .map(other => other.slot)
    return {
      from: from.slot,
      to: to.slot,
      relationship: slot,
      direction: reversed ? opposite(pattern.direction) : pattern.direction,
      accepts: this.tests.get(relationship)?.accepts ?? (() => true),
      acceptsNode: acceptsNode(to),
      others: this.earlier(relationship, others),
    }
  }

  /** Only relationships that earlier steps have filled in can be in the way. */
  private earlier(relationship: PatternRelationship, others: number[]): number[] {
    const earlier = others.filter(slot => this.done.includes(slot))
    this.done.push(relationship.slot)
    return earlier
  }

  private shortestStep(
    input: Operator,
    relationship: PatternRelationship,
    { step, conditions, detail }: { step: RelationshipStep; conditions: Evaluate[]; detail: string },
  ): Operator {
    const { pattern, path } = relationship
    if (path === undefined || path.relationships.length !== 1)
      throw syntaxError(
        'InvalidRelationshipPattern',
        'shortestPath() takes one relationship between two nodes',
        pattern.start,
      )
    const { min, max } = pattern.length ?? { min: 1, max: 1 }
    const settings = {
      ...step,
      min,
      max,
      all: relationship.shortest === 'all',
      path: path.slot,
      single: pattern.length === undefined,
      conditions,
    }
    return shortest(input, settings, this.site.planning.guard, detail)
  }

  path(input: Operator, path: PatternPath): Operator {
    return project(input, [{ slot: path.slot, evaluate: row => buildPath(row, path) }], path.name ?? 'path')
  }
}

function acceptsNode({ labels }: PatternNode): (node: NodeValue) => boolean {
  if (labels.length === 0) return () => true
  const [only] = labels
  if (labels.length === 1 && only?.kind === 'label') {
    const { name } = only
    return node => node.labels.includes(name)
  }
  const tests = labels.map(labelTest)
  return node => tests.every(test => test(label => node.labels.includes(label)))
}

function mayShareType(one: PatternRelationship, other: PatternRelationship): boolean {
  const left = one.pattern.types === undefined ? undefined : plainTypes(one.pattern.types)
  const right = other.pattern.types === undefined ? undefined : plainTypes(other.pattern.types)
  return left === undefined || right === undefined || left.some(type => right.includes(type))
}

function buildPath(row: Row, { nodes, relationships }: PatternPath): PathValue | null {
  const first = row[nodes[0]?.slot ?? -1]
  if (!isNode(first)) return null
  const steps = relationships.flatMap(({ slot }) => row[slot] ?? null).filter(isRelationship)
  const along = [first]
  for (const relationship of steps) along.push(relationship.other(along.at(-1) ?? first))
  return new PathValue(along, steps)
}

function describe({ left, right, pattern }: PatternRelationship, reversed: boolean): string {
  const types =
    pattern.types === undefined
      ? ''
      : `:${labelNames(pattern.types)
          .map(({ name }) => name)
          .join('|')}`
  const length =
    pattern.length === undefined
      ? ''
      : `*${pattern.length.min}..${pattern.length.max === Infinity ? '' : pattern.length.max}`
  const body = `[${pattern.variable?.name ?? ''}${types}${length}]`
  const [from, to] = reversed ? [right, left] : [left, right]
  const direction = reversed ? opposite(pattern.direction) : pattern.direction
  return `(${from.name ?? ''})${direction === 'in' ? '<' : ''}-${body}-${direction === 'out' ? '>' : ''}(${to.name ?? ''})`
}
