// Lists, maps, and the expressions that walk over lists.
import { alive } from '../../functions/graph.ts'
import { typeError } from '../../errors.ts'
import type { ExpressionOf, MapProjectionItem, Quantifier } from '../../syntax/ast.ts'
import { isNode, isRelationship } from '../../values/graph-values.ts'
import { truthOf } from '../../values/logic.ts'
import type { Truth } from '../../values/logic.ts'
import { kindName } from '../../values/value.ts'
import type { MapValue, Value } from '../../values/value.ts'
import type { Row } from '../scope.ts'
import { expectType } from '../site.ts'
import type { Compiled, Evaluate, Site } from '../site.ts'
import { anyType, booleanType, itemType, listOf, mapType, unify } from '../types.ts'
import { readProperty } from './access.ts'

export function compileList({ items }: ExpressionOf<'list'>, site: Site): Compiled {
  const compiled = items.map(item => site.compile(item))
  const evaluates = compiled.map(({ evaluate }) => evaluate)
  return {
    type: listOf(unify(compiled.map(({ type }) => type))),
    evaluate: row => evaluates.map(evaluate => evaluate(row)),
  }
}

export function compileMap({ entries }: ExpressionOf<'map'>, site: Site): Compiled {
  const compiled = entries.map(({ key, value }) => [key, site.compile(value).evaluate] as const)
  return { type: mapType, evaluate: row => new Map(compiled.map(([key, evaluate]) => [key, evaluate(row)])) }
}

export function compileMapProjection({ subject, items }: ExpressionOf<'mapProjection'>, site: Site): Compiled {
  const { type, evaluate } = site.compile(subject)
  expectType(type, subject, 'node', 'relationship', 'map')
  const writers = items.map(item => compileProjectionItem(item, site))
  return {
    type: mapType,
    evaluate: row => {
      const value = evaluate(row)
      if (value === null) return null
      const result: MapValue = new Map()
      for (const write of writers) write(value, row, result)
      return result
    },
  }
}

function compileProjectionItem(item: MapProjectionItem, site: Site): (value: Value, row: Row, into: MapValue) => void {
  if (item.kind === 'property') return (value, _, into) => void into.set(item.name, readProperty(value, item.name))
  if (item.kind === 'all') return (value, _, into) => copyProperties(value, into)
  const { evaluate } = site.compile(item.value)
  return (_, row, into) => void into.set(item.name, evaluate(row))
}

function copyProperties(value: Value, into: MapValue): void {
  const source = isNode(value) || isRelationship(value) ? alive(value).properties : value
  if (source instanceof Map) for (const [name, each] of source) into.set(name, each)
}

/** A list to walk over: null stays null, anything else is a mistake. */
function listIn(value: Value): Value[] | null {
  if (value === null || Array.isArray(value)) return value
  throw typeError('InvalidArgumentType', `Expected a LIST but was given a ${kindName(value)}`)
}

export function compileListComprehension(
  { variable, list, where, result }: ExpressionOf<'listComprehension'>,
  site: Site,
): Compiled {
  const source = site.compile(list)
  expectType(source.type, list, 'list')
  const scope = site.scope.inner()
  const { slot } = scope.declare(variable.name, itemType(source.type))
  const inner = site.with({ scope })
  const keep = where === undefined ? undefined : inner.compilePredicate(where).evaluate
  const mapped = result === undefined ? undefined : inner.compile(result)
  const { guard } = site.planning
  const evaluate: Evaluate = row => {
    const items = listIn(source.evaluate(row))
    if (items === null) return null
    const results: Value[] = []
    for (const item of items) {
      guard.tick()
      row[slot] = item
      if (keep === undefined || truthOf(keep(row)) === true)
        results.push(mapped === undefined ? item : mapped.evaluate(row))
    }
    return results
  }
  return { type: listOf(mapped?.type ?? itemType(source.type)), evaluate }
}

/** Counts of items that are true, false and not known decide every quantifier. */
const verdicts: Record<Quantifier, (yes: number, no: number, unknown: number) => Truth> = {
  all: (_, no, unknown) => (no > 0 ? false : unknown > 0 ? null : true),
  any: (yes, _, unknown) => (yes > 0 ? true : unknown > 0 ? null : false),
  none: (yes, _, unknown) => (yes > 0 ? false : unknown > 0 ? null : true),
  single: (yes, _, unknown) => (yes > 1 ? false : unknown > 0 ? null : yes === 1),
}

export function compileQuantifier(
  { quantifier, variable, list, where }: ExpressionOf<'quantifier'>,
  site: Site,
): Compiled {
  const source = site.compile(list)
  expectType(source.type, list, 'list')
  const scope = site.scope.inner()
  const { slot } = scope.declare(variable.name, itemType(source.type))
  const { evaluate: test } = site.with({ scope }).compilePredicate(where)
  const verdict = verdicts[quantifier]
  const { guard } = site.planning
  const evaluate: Evaluate = row => {
    const items = listIn(source.evaluate(row))
    if (items === null) return null
    let [yes, no, unknown] = [0, 0, 0]
    for (const item of items) {
      guard.tick()
      row[slot] = item
      const holds = truthOf(test(row))
      if (holds === true) yes++
      else if (holds === false) no++
      else unknown++
    }
    return verdict(yes, no, unknown)
  }
  return { type: booleanType, evaluate }
}

export function compileReduce(
  { accumulator, initial, variable, list, step }: ExpressionOf<'reduce'>,
  site: Site,
): Compiled {
  const begin = site.compile(initial)
  const source = site.compile(list)
  expectType(source.type, list, 'list')
  const scope = site.scope.inner()
  const sum = scope.declare(accumulator.name, anyType).slot
  const { slot } = scope.declare(variable.name, itemType(source.type))
  const next = site.with({ scope }).compile(step).evaluate
  const { guard } = site.planning
  const evaluate: Evaluate = row => {
    const items = listIn(source.evaluate(row))
    if (items === null) return null
    let result = begin.evaluate(row)
    for (const item of items) {
      guard.tick()
      row[sum] = result
      row[slot] = item
      result = next(row)
    }
    return result
  }
  return { type: anyType, evaluate }
}
