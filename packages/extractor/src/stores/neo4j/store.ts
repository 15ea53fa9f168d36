// A graph in Neo4j, behind the interface that all stores have. How it is written is in push.ts, how it is read in read.ts.
import neo4j, { type Session } from 'neo4j-driver'
import { type GraphSource, sourceOf } from '../source.ts'
import type { Store, WriteReport } from '../store.ts'
import { parseAddress } from './address.ts'
import { inSession } from './connect.ts'
import type { Credentials } from './credentials.ts'
import { explained } from './errors.ts'
import { push } from './push.ts'
import { readWhole } from './read.ts'

export interface Neo4jOptions {
  /** Which of several graphs in one database; `standpoint` unless told otherwise. */
  name?: string
  /** Rows in one statement. */
  batch?: number
  /** The most changes that one transaction takes; more go into a new generation. */
  atOnce?: number
  /** How long the driver repeats a transaction that failed for the moment, in milliseconds. */
  retryFor?: number
  /** Writes all anew, also what the database seems to hold already. */
  force?: boolean
}

export interface Neo4jStore extends Store {
  /** Writes a graph that is not in memory, with memory for a batch of it. */
  writeFrom(source: GraphSource): Promise<WriteReport>
}

const DEFAULTS = { name: 'standpoint', batch: 1000, atOnce: 5000, retryFor: 30_000, force: false }

/** Opens a store; nothing is sent before the first read or write. */
export function neo4jStore(url: string, { username, password }: Credentials, options: Neo4jOptions = {}): Neo4jStore {
  const address = parseAddress(url)
  const settings = { ...DEFAULTS, ...options }
  const driver = neo4j.driver(address.url, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: 'standpoint',
    maxTransactionRetryTime: settings.retryFor,
  })
  const within = <T>(mode: 'READ' | 'WRITE', action: (session: Session) => Promise<T>) =>
    explained(address.place, () => inSession({ driver, address }, mode, action))
  const writeFrom = (source: GraphSource) => within('WRITE', session => push(session, source, settings))
  return {
    place: address.place,
    write: graph => writeFrom(sourceOf(graph)),
    writeFrom,
    read: () => within('READ', session => readWhole(session, settings.name, address.place)),
    close: () => driver.close(),
  }
}
