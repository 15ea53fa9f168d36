// What every step of planning one query shares.
import type { Store } from '../graph/store.ts'
import type { Writer } from '../graph/writer.ts'
import type { Guard } from '../run/guard.ts'
import type { Value } from '../values/value.ts'
import type { Procedure } from './procedure.ts'
import type { Slots } from './scope.ts'

export interface Planning {
  readonly store: Store
  readonly guard: Guard
  readonly slots: Slots
  readonly parameters: ReadonlyMap<string, Value>
  readonly procedures: ReadonlyMap<string, Procedure>
  /** Notes for the caller: labels, types and properties that the graph does not have. */
  readonly warnings: string[]
  /** The moment that date(), time() and datetime() without arguments mean: one for the whole query. */
  readonly now: Date
  readonly random: () => number
  /** Present on scratch graphs only. */
  readonly writer: Writer | undefined
}
