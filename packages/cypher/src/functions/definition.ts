// What a function is to the planner, and the checks that functions share.
import { argumentError, typeError } from '../errors.ts'
import type { Planning } from '../plan/planning.ts'
import type { StaticType } from '../plan/types.ts'
import { kindName } from '../values/value.ts'
import type { Value } from '../values/value.ts'

export interface FunctionDefinition {
  name: string
  /** Fewest and most arguments. */
  arity: readonly [number, number]
  /** Kinds that each argument may have, checked before anything runs where the kind is known. */
  takes?: readonly StaticType['kind'][][]
  gives: StaticType
  /** True for functions that are asked even when an argument is null; all others answer null. */
  seesNull?: boolean
  run(values: Value[], planning: Planning): Value
}

export function wrongType(name: string, value: Value, expected: string): never {
  throw typeError('InvalidArgumentValue', `${name}() takes ${expected} but was given a ${kindName(value)}`)
}

export function textOf(name: string, value: Value | undefined): string {
  return typeof value === 'string' ? value : wrongType(name, value ?? null, 'a STRING')
}

export function listOfValues(name: string, value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : wrongType(name, value ?? null, 'a LIST')
}

export function numberOf(name: string, value: Value | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number'
    ? Number(value)
    : wrongType(name, value ?? null, 'a number')
}

export function integerOf(name: string, value: Value | undefined): bigint {
  return typeof value === 'bigint' ? value : wrongType(name, value ?? null, 'an INTEGER')
}

/** A length or position: a whole number that is not negative. */
export function countOf(name: string, value: Value | undefined): number {
  const count = Number(integerOf(name, value))
  if (count < 0) throw argumentError('NumberOutOfRange', `${name}() takes no negative length`)
  return count
}
