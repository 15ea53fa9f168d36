// MATCH: which node to begin at, which relationship to follow next, and which condition to ask as soon as it can be asked.
import { filter, optional } from '../run/rows.ts'
import { start } from '../run/operator.ts'
import type { Operator } from '../run/operator.ts'
import type { Expression, MatchClause, PatternPart } from '../syntax/ast.ts'
import { MatchSteps, isExpandable } from './match-steps.ts'
import { gatherPredicates } from './pattern-predicates.ts'
import { readPatterns } from './pattern-graph.ts'
import type { PatternGraph, PatternNode, PatternRelationship } from './pattern-graph.ts'
import type { Predicate } from './predicates.ts'
import type { Scope } from './scope.ts'
import type { PatternPlan, Site } from './site.ts'
import { warnOfLabels, warnOfTypes } from './warnings.ts'

export function planMatch(clause: MatchClause, input: Operator, site: Site): PatternPlan {
  if (!clause.optional) return planPatterns(clause.patterns, clause.where, { input, site })
  const known = new Set(site.scope.own().map(({ slot }) => slot))
  const { operator, scope } = planPatterns(clause.patterns, clause.where, { input: start(), site })
  const introduced = scope.own().flatMap(({ slot }) => (known.has(slot) ? [] : [slot]))
  return { operator: optional(input, operator, introduced), scope }
}

export function planPatterns(
  parts: PatternPart[],
  where: Expression | undefined,
  { input, site }: { input: Operator; site: Site },
): PatternPlan {
  const scope = site.scope.copy()
  const before = slotsOf(site.scope)
  const graph = readPatterns(parts, scope)
  for (const { labels } of graph.nodes) for (const label of labels) warnOfLabels(label, site.planning)
  for (const { pattern } of graph.relationships) warnOfTypes(pattern.types, site.planning)
  const inner = site.with({ scope })
  const operator = new MatchPlanner(graph, gatherPredicates(graph, where, inner), {
    input,
    site: inner,
    known: before,
  }).solve()
  return { operator, scope }
}

function slotsOf(scope: Scope): Set<number> {
  return new Set(scope.allNames().flatMap(name => scope.lookup(name)?.slot ?? []))
}

interface MatchStart {
  input: Operator
  site: Site
  known: Set<number>
}

class MatchPlanner {
  private readonly steps: MatchSteps
  private readonly known: Set<number>
  private readonly own: Set<number>
  private operator: Operator
  private predicates: Predicate[]
  private nodes: PatternNode[]
  private relationships: PatternRelationship[]
  private paths: PatternGraph['paths']

  constructor(graph: PatternGraph, predicates: Predicate[], { input, site, known }: MatchStart) {
    this.known = known
    this.operator = input
    this.predicates = predicates
    this.nodes = [...graph.nodes]
    this.relationships = [...graph.relationships]
    this.paths = [...graph.paths]
    this.steps = new MatchSteps(graph, site)
    this.own = new Set([...graph.nodes, ...graph.relationships, ...graph.paths].map(({ slot }) => slot))
    for (const { path } of graph.relationships) if (path !== undefined) this.own.add(path.slot)
  }

  solve(): Operator {
    this.checkKnownNodes()
    this.settle()
    while (this.relationships.length > 0 || this.nodes.length > 0) {
      const relationship = this.nextRelationship()
      if (relationship === undefined) this.scan(this.cheapestNode())
      else this.follow(relationship)
      this.settle()
    }
    return this.operator
  }

  private checkKnownNodes(): void {
    for (const node of this.nodes) if (this.isKnown(node)) this.operator = this.steps.check(this.operator, node)
    this.forgetKnownNodes()
  }

  private isKnown(node: PatternNode): boolean {
    return this.known.has(node.slot)
  }

  private forgetKnownNodes(): void {
    this.nodes = this.nodes.filter(node => !this.isKnown(node))
  }

  /** Builds the paths that are whole and asks the conditions that can be asked. */
  private settle(): void {
    this.paths = this.paths.filter(path => {
      if (
        ![...path.nodes, ...path.relationships].every(
          ({ slot }) => this.known.has(slot) && !this.relationships.some(open => open.slot === slot),
        )
      )
        return true
      this.operator = this.steps.path(this.operator, path)
      this.known.add(path.slot)
      return false
    })
    this.predicates = this.predicates.filter(predicate => {
      if (!this.isReady(predicate.needs)) return true
      this.operator = filter(this.operator, predicate.evaluate, predicate.text)
      return false
    })
  }

  /** Only names of this MATCH can be missing; those of the comprehension inside a condition never are. */
  private isReady(needs: Set<number>): boolean {
    for (const slot of needs)
      if (
        this.own.has(slot) &&
        (!this.known.has(slot) || this.relationships.some(open => open.known && open.slot === slot))
      )
        return false
    return true
  }

  private nextRelationship(): PatternRelationship | undefined {
    const known = (node: PatternNode) => this.isKnown(node)
    const open = this.relationships.filter(
      relationship => isExpandable(relationship, known) && this.isReady(this.steps.needsOf(relationship)),
    )
    return cheapest(open, relationship => this.steps.costOf(relationship, known))
  }

  private follow(relationship: PatternRelationship): void {
    const conditions = this.pathConditions(relationship)
    this.operator = this.steps.follow(this.operator, relationship, {
      known: node => this.isKnown(node),
      conditions: conditions.map(({ evaluate }) => evaluate),
    })
    this.relationships = this.relationships.filter(other => other !== relationship)
    for (const { slot } of [
      relationship,
      relationship.left,
      relationship.right,
      ...(relationship.path === undefined ? [] : [relationship.path]),
    ])
      this.known.add(slot)
    this.forgetKnownNodes()
  }

  /** Conditions that speak of a shortest path take part in the search for it. */
  private pathConditions({ path, shortest, slot }: PatternRelationship): Predicate[] {
    if (shortest === undefined || path === undefined) return []
    const found = this.predicates.filter(
      ({ needs }) =>
        (needs.has(path.slot) || needs.has(slot)) &&
        this.isReady(new Set([...needs].filter(need => need !== path.slot && need !== slot))),
    )
    this.predicates = this.predicates.filter(predicate => !found.includes(predicate))
    return found
  }

  private cheapestNode(): PatternNode {
    const [first] = this.nodes
    const node = cheapest(this.nodes, candidate => this.steps.scanCost(candidate, this.seeks(candidate))) ?? first
    if (node === undefined) throw new Error('A pattern has relationships left that no node leads to')
    return node
  }

  private seeks(node: PatternNode): Predicate[] {
    return this.predicates.filter(({ seek }) => seek?.slot === node.slot && this.isReady(seek.needs))
  }

  private scan(node: PatternNode): void {
    this.operator = this.steps.scan(this.operator, node, this.seeks(node))
    this.known.add(node.slot)
    this.forgetKnownNodes()
  }
}

function cheapest<Item>(items: Item[], costOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined
  let least = Infinity
  for (const item of items) {
    const cost = costOf(item)
    if (best === undefined || cost < least) [best, least] = [item, cost]
  }
  return best
}
