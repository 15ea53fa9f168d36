// What a pattern says about its nodes and relationships beyond their labels and types, as predicates.
import type { Expression } from '../syntax/ast.ts'
import { equals } from '../values/equality.ts'
import { truthOf } from '../values/logic.ts'
import type { RelationshipValue } from '../values/graph-values.ts'
import { readProperty } from './expressions/access.ts'
import { labelTest } from './expressions/access.ts'
import type { PatternGraph, PatternRelationship } from './pattern-graph.ts'
import { conjuncts, predicateOf, slotsIn, textOf } from './predicates.ts'
import type { Predicate } from './predicates.ts'
import type { Row } from './scope.ts'
import type { Evaluate, Site } from './site.ts'

/** Everything that rows of this MATCH must hold, WHERE included; lengths of many are tested on the way instead. */
export function gatherPredicates(graph: PatternGraph, where: Expression | undefined, site: Site): Predicate[] {
  const ofNodes = graph.nodes.flatMap(({ slot, properties, wheres }) => [
    ...properties.flatMap(map => propertyPredicates(slot, map, site, true)),
    ...wheres.flatMap(conjuncts).map(condition => predicateOf(condition, site)),
  ])
  const ofRelationships = graph.relationships.flatMap(({ slot, pattern, shortest }) => {
    if (pattern.length !== undefined || shortest !== undefined) return []
    const inline = conjuncts(pattern.where).map(condition => predicateOf(condition, site))
    return [
      ...(pattern.properties === undefined ? [] : propertyPredicates(slot, pattern.properties, site, false)),
      ...inline,
    ]
  })
  return [...ofNodes, ...ofRelationships, ...conjuncts(where).map(condition => predicateOf(condition, site))]
}

function propertyPredicates(slot: number, map: Expression, site: Site, isNode: boolean): Predicate[] {
  return propertyTests(map, site).map(({ name, value, needs, text }) => ({
    needs: new Set([slot, ...needs]),
    evaluate: row => equals(readProperty(row[slot] ?? null, name), value(row)),
    text: `${name} = ${text}`,
    seek: isNode ? { slot, property: name, value, needs } : undefined,
  }))
}

interface PropertyTest {
  name: string
  value: Evaluate
  needs: Set<number>
  text: string
}

function propertyTests(map: Expression, site: Site): PropertyTest[] {
  if (map.kind !== 'map') return []
  return map.entries.map(({ key, value }) => ({
    name: key,
    value: site.compile(value).evaluate,
    needs: slotsIn(value, site.scope),
    text: textOf(value),
  }))
}

export interface RelationshipTest {
  accepts(relationship: RelationshipValue, row: Row): boolean
  needs: Set<number>
}

/** Type of a relationship, and for lengths of many also its properties and WHERE, asked of every step. */
export function relationshipTest({ pattern, slot, shortest }: PatternRelationship, site: Site): RelationshipTest {
  const ofType = typeTest(pattern)
  if (pattern.length === undefined && shortest === undefined) return { accepts: ofType, needs: new Set() }
  const tests = pattern.properties === undefined ? [] : propertyTests(pattern.properties, site)
  const where = pattern.where === undefined ? undefined : site.compilePredicate(pattern.where).evaluate
  const needs = new Set(tests.flatMap(test => [...test.needs]))
  if (tests.length === 0 && where === undefined) return { accepts: ofType, needs }
  const accepts = (relationship: RelationshipValue, row: Row) => {
    if (
      !ofType(relationship) ||
      !tests.every(({ name, value }) => equals(readProperty(relationship, name), value(row)) === true)
    )
      return false
    return where === undefined || holdsFor(where, relationship, slot, row)
  }
  return { accepts, needs }
}

/** In `[r* WHERE …]` the name stands for one relationship at a time. */
function holdsFor(where: Evaluate, relationship: RelationshipValue, slot: number, row: Row): boolean {
  const before = row[slot] ?? null
  row[slot] = relationship
  const holds = truthOf(where(row)) === true
  row[slot] = before
  return holds
}

function typeTest({ types }: PatternRelationship['pattern']): (relationship: RelationshipValue) => boolean {
  if (types === undefined) return () => true
  if (types.kind === 'label') {
    const { name } = types
    return relationship => relationship.type === name
  }
  const test = labelTest(types)
  return relationship => test(type => relationship.type === type)
}
