// What is known about an expression's kind before anything runs: enough to refuse what can never work.
import type { Kind } from '../values/value.ts'

export interface StaticType {
  kind: Kind | 'any' | 'number'
  /** Kind of a list's items. */
  of?: StaticType
}

export const anyType: StaticType = { kind: 'any' }
export const booleanType: StaticType = { kind: 'boolean' }
export const integerType: StaticType = { kind: 'integer' }
export const floatType: StaticType = { kind: 'float' }
export const numberType: StaticType = { kind: 'number' }
export const stringType: StaticType = { kind: 'string' }
export const mapType: StaticType = { kind: 'map' }
export const nodeType: StaticType = { kind: 'node' }
export const relationshipType: StaticType = { kind: 'relationship' }
export const pathType: StaticType = { kind: 'path' }

export function listOf(of: StaticType): StaticType {
  return { kind: 'list', of }
}

export function itemType(list: StaticType): StaticType {
  return list.of ?? anyType
}

/** True unless the type is known to be none of these. */
export function mayBe(type: StaticType, ...kinds: StaticType['kind'][]): boolean {
  if (type.kind === 'any' || type.kind === 'null') return true
  if (type.kind === 'number') return kinds.some(kind => kind === 'integer' || kind === 'float' || kind === 'number')
  return kinds.includes(type.kind) || (kinds.includes('number') && (type.kind === 'integer' || type.kind === 'float'))
}

/** The type of something that is one of several. */
export function unify(types: StaticType[]): StaticType {
  const [first, ...rest] = types
  if (first === undefined) return anyType
  if (!rest.every(type => type.kind === first.kind)) return anyType
  return first.kind === 'list' ? listOf(unify(types.map(itemType))) : first
}

export function describe(type: StaticType): string {
  return type.kind === 'list' && type.of !== undefined && type.of.kind !== 'any'
    ? `LIST of ${describe(type.of)}`
    : type.kind.toUpperCase()
}
