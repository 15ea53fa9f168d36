// Procedures that CALL can name: given by the caller of the library, a few about the graph itself built in.
import type { Store } from '../graph/store.ts'
import type { Kind, Value } from '../values/value.ts'

export interface ProcedureField {
  name: string
  kind: Kind | 'number' | 'any'
}

export interface Procedure {
  name: string
  inputs: ProcedureField[]
  outputs: ProcedureField[]
  /** Rows of values in the order of the outputs. */
  run(values: Value[], store: Store): Iterable<Value[]>
}

export const builtInProcedures: Procedure[] = [
  {
    name: 'db.labels',
    inputs: [],
    outputs: [{ name: 'label', kind: 'string' }],
    run: (_, store) => store.labels.map(label => [label]),
  },
  {
    name: 'db.relationshipTypes',
    inputs: [],
    outputs: [{ name: 'relationshipType', kind: 'string' }],
    run: (_, store) => store.types.map(type => [type]),
  },
  {
    name: 'db.propertyKeys',
    inputs: [],
    outputs: [{ name: 'propertyKey', kind: 'string' }],
    run: (_, store) => [...store.propertyNames].toSorted().map(name => [name]),
  },
]
