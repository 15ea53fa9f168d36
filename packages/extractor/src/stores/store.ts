// What a place for graphs must do. Two do: the graph.json file and Neo4j; tests/stores/spec.ts holds both to it.
import type { StandpointGraph } from '../graph/attributes.ts'

export interface WriteReport {
  nodes: { written: number; removed: number }
  edges: { written: number; removed: number }
}

export interface Store {
  /** Where the graph lies, for messages; never with a password in it. */
  readonly place: string
  /** Makes the stored graph equal to `graph`. Interrupted, it leaves the old graph or is finished by the next write. */
  write(graph: StandpointGraph): Promise<WriteReport>
  /** The stored graph; throws `StoreError` when there is none or it cannot be read. */
  read(): Promise<StandpointGraph>
  close(): Promise<void>
}

/** Trouble with a store: where, what is wrong and what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly cure: string

  constructor(message: string, cure: string, options?: ErrorOptions) {
    super(message, options)
    this.cure = cure
  }
}
