// Three-valued logic: true, false and null for "not known".
import { typeError } from '../errors.ts'
import { kindName } from './value.ts'
import type { Value } from './value.ts'

export type Truth = boolean | null

/** Reads a value as a truth value; anything but a boolean or null is a mistake in the query. */
export function truthOf(value: Value): Truth {
  if (value === null || typeof value === 'boolean') return value
  throw typeError('InvalidArgumentType', `Expected a BOOLEAN but was given a ${kindName(value)}`)
}

export function not(value: Truth): Truth {
  return value === null ? null : !value
}

export function xor(left: Truth, right: Truth): Truth {
  return left === null || right === null ? null : left !== right
}
