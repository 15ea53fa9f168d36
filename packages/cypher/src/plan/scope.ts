// Names in sight and the slots that hold their values. One row array serves a whole query: every name has its own slot.
import { syntaxError } from '../errors.ts'
import type { Value } from '../values/value.ts'
import { didYouMean } from '../suggest.ts'
import type { StaticType } from './types.ts'

/** The values of one row; operators write their slots and hand the same array on. */
export type Row = Value[]

export interface Variable {
  name: string
  slot: number
  type: StaticType
}

export class Slots {
  private count = 0

  next(): number {
    return this.count++
  }

  newRow(): Row {
    return Array.from({ length: this.count }, () => null)
  }
}

export class Scope {
  readonly slots: Slots
  /** Names of the query around a subquery: always in sight, never projected away. */
  readonly outer: Scope | undefined
  private readonly variables = new Map<string, Variable>()

  constructor(slots: Slots, outer?: Scope) {
    this.slots = slots
    this.outer = outer
  }

  lookup(name: string): Variable | undefined {
    return this.variables.get(name) ?? this.outer?.lookup(name)
  }

  require(name: string, offset: number): Variable {
    const variable = this.lookup(name)
    if (variable !== undefined) return variable
    throw syntaxError(
      'UndefinedVariable',
      `Variable \`${name}\` is not defined${didYouMean(name, this.allNames())}`,
      offset,
    )
  }

  declare(name: string, type: StaticType, slot = this.slots.next()): Variable {
    const variable = { name, slot, type }
    this.variables.set(name, variable)
    return variable
  }

  adopt(variable: Variable): void {
    this.variables.set(variable.name, variable)
  }

  /** The names of this query alone, in order of declaration. */
  own(): Variable[] {
    return [...this.variables.values()]
  }

  allNames(): string[] {
    return [...this.variables.keys(), ...(this.outer?.allNames() ?? [])]
  }

  /** A scope inside this one, for comprehension variables or patterns in expressions. */
  inner(): Scope {
    return new Scope(this.slots, this)
  }

  /** A scope after WITH: nothing of this one, but still the query around it. */
  afterProjection(): Scope {
    return new Scope(this.slots, this.outer)
  }

  copy(): Scope {
    const copy = new Scope(this.slots, this.outer)
    for (const variable of this.own()) copy.adopt(variable)
    return copy
  }
}
