// Reaching into things: properties, subscripts, slices, labels.
import { failure, typeError } from '../../errors.ts'
import { alive } from '../../functions/graph.ts'
import type { ExpressionOf, LabelExpression } from '../../syntax/ast.ts'
import { temporalField } from '../../temporal/accessors.ts'
import { isTemporal } from '../../temporal/temporal.ts'
import { NodeValue, RelationshipValue, isNode, isRelationship } from '../../values/graph-values.ts'
import { kindName } from '../../values/value.ts'
import type { Value } from '../../values/value.ts'
import type { Compiled, Site } from '../site.ts'
import { expectType } from '../site.ts'
import { anyType, booleanType, describe, itemType, listOf, mayBe } from '../types.ts'
import { warnOfProperty } from '../warnings.ts'

const holders = [
  'node',
  'relationship',
  'map',
  'date',
  'time',
  'localtime',
  'datetime',
  'localdatetime',
  'duration',
] as const

export function compileProperty({ subject, name, start }: ExpressionOf<'property'>, site: Site): Compiled {
  const { type, evaluate } = site.compile(subject)
  if (!mayBe(type, ...holders)) {
    const kind = type.kind === 'path' ? 'SyntaxError' : 'TypeError'
    throw failure(
      { kind, code: 'InvalidArgumentType', phase: 'compile time', message: `A ${describe(type)} has no properties` },
      start,
    )
  }
  if (type.kind === 'node' || type.kind === 'relationship') warnOfProperty(name, site.planning)
  return { type: anyType, evaluate: row => readProperty(evaluate(row), name) }
}

export function readProperty(subject: Value, name: string): Value {
  if (subject instanceof NodeValue || subject instanceof RelationshipValue)
    return (subject.deleted ? alive(subject) : subject).properties.get(name) ?? null
  if (subject === null) return null
  if (subject instanceof Map) return subject.get(name) ?? null
  if (isTemporal(subject)) return temporalField(subject, name)
  throw typeError('InvalidArgumentType', `A ${kindName(subject)} has no property \`${name}\``)
}

export function compileIndex({ subject, index, start }: ExpressionOf<'index'>, site: Site): Compiled {
  const container = site.compile(subject)
  const place = site.compile(index)
  if (!mayBe(container.type, 'list', 'map', 'node', 'relationship')) {
    throw failure(
      {
        kind: 'TypeError',
        code: 'InvalidArgumentType',
        phase: 'compile time',
        message: `A ${describe(container.type)} has no items to choose from`,
      },
      start,
    )
  }
  return { type: itemType(container.type), evaluate: row => itemAt(container.evaluate(row), place.evaluate(row)) }
}

function itemAt(container: Value, place: Value): Value {
  if (container === null || place === null) return null
  if (Array.isArray(container)) {
    if (typeof place !== 'bigint')
      throw typeError('InvalidArgumentType', `The position in a list is an INTEGER, not a ${kindName(place)}`)
    return container.at(Number(place)) ?? null
  }
  if (container instanceof Map || isNode(container) || isRelationship(container)) {
    if (typeof place !== 'string')
      throw typeError('MapElementAccessByNonString', `The key in a map is a STRING, not a ${kindName(place)}`)
    return readProperty(container, place)
  }
  throw typeError('InvalidArgumentType', `A ${kindName(container)} has no items to choose from`)
}

export function compileSlice({ subject, from, to }: ExpressionOf<'slice'>, site: Site): Compiled {
  const container = site.compile(subject)
  expectType(container.type, subject, 'list')
  const bounds = [from, to].map(bound => (bound === undefined ? undefined : site.compile(bound).evaluate))
  const [first, last] = bounds
  return {
    type: listOf(itemType(container.type)),
    evaluate: row =>
      slice(container.evaluate(row), first === undefined ? 0n : first(row), last === undefined ? undefined : last(row)),
  }
}

function slice(container: Value, from: Value, to: Value | undefined): Value {
  if (container === null || from === null || to === null) return null
  if (!Array.isArray(container)) throw typeError('InvalidArgumentType', `A ${kindName(container)} cannot be sliced`)
  if (typeof from !== 'bigint' || (to !== undefined && typeof to !== 'bigint'))
    throw typeError('InvalidArgumentType', 'The bounds of a slice are INTEGERs')
  return container.slice(Number(from), to === undefined ? undefined : Number(to))
}

export function compileHasLabels({ subject, labels }: ExpressionOf<'hasLabels'>, site: Site): Compiled {
  const { type, evaluate } = site.compile(subject)
  expectType(type, subject, 'node', 'relationship')
  const holds = labelTest(labels)
  return {
    type: booleanType,
    evaluate: row => {
      const value = evaluate(row)
      if (value === null) return null
      if (isNode(value)) return holds(label => value.labels.includes(label))
      if (isRelationship(value)) return holds(label => value.type === label)
      throw typeError('InvalidArgumentType', `A ${kindName(value)} has no labels`)
    },
  }
}

type Has = (label: string) => boolean

/** A label expression as a test on the question "does it have this label". */
export function labelTest(labels: LabelExpression): (has: Has) => boolean {
  switch (labels.kind) {
    case 'label':
      return has => has(labels.name)
    case 'any':
      return () => true
    case 'not': {
      const operand = labelTest(labels.operand)
      return has => !operand(has)
    }
    default: {
      const [left, right] = [labelTest(labels.left), labelTest(labels.right)]
      return labels.kind === 'and' ? has => left(has) && right(has) : has => left(has) || right(has)
    }
  }
}
