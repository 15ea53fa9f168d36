// Pieces of a graph in Neo4j, small enough for a page: what is told most, what surrounds a node, what bears a name.
// A piece is a graph of its own: every edge in it has both its ends there.
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import type { StandpointGraph } from '../../graph/attributes.ts'
import { parseAddress } from './address.ts'
import { currentEntry, toGraph } from './read.ts'
import { type Connection, inSession } from './connect.ts'
import type { Credentials } from './credentials.ts'
import { explained } from './errors.ts'
import { fillPiece } from './fill-piece.ts'
import { luceneOf } from './lucene.ts'
import { ENDS_OF_STANCES, MOST_TOLD, NAMED, STANCES_AMONG, STANCES_AT, TIES_AT } from './piece-statements.ts'

export interface Pieces {
  /** Where the graph lies, for messages. */
  place: string
  /** The entities that most is told of, with what ties them. */
  first(): Promise<StandpointGraph>
  /** A node with all its neighbours. */
  around(key: string): Promise<StandpointGraph>
  /** Nodes whose names have these words in them. */
  named(words: string): Promise<StandpointGraph>
  /** Another text after every push. */
  version(): Promise<string>
  close(): Promise<void>
}

/** Entities of the first piece; a page shows fewer at once. */
const FIRST = 120
/** Positions and ties of one neighbourhood; a node with more shows those told of by most articles. */
const MOST = 1000
const HITS = 12

export function openPieces(url: string, { username, password }: Credentials, name = 'standpoint'): Pieces {
  const address = parseAddress(url)
  const driver: Driver = neo4j.driver(address.url, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: 'standpoint',
  })
  const piece = (choose: Choose) => readPiece({ driver, address }, name, choose)
  return {
    place: address.place,
    first: () => piece(chooseFirst),
    around: key => piece((tx, generation) => chooseAround(tx, generation, key)),
    named: words => piece((tx, generation) => chooseNamed(tx, generation, words)),
    version: async () => {
      const read = (tx: ManagedTransaction) => currentEntry(tx, name, address.place)
      const entry = await explained(address.place, () =>
        inSession({ driver, address }, 'READ', session => session.executeRead(read)),
      )
      return `${entry.current} ${entry.digest ?? ''}`
    },
    close: () => driver.close(),
  }
}

/** The keys of a piece: entities and positions. */
export interface Chosen {
  entities: string[]
  stances: string[]
}

type Choose = (tx: ManagedTransaction, generation: string) => Promise<Chosen>

async function readPiece({ driver, address }: Connection, name: string, choose: Choose): Promise<StandpointGraph> {
  const read = async (tx: ManagedTransaction): Promise<StandpointGraph> => {
    const { current, attributes } = await currentEntry(tx, name, address.place)
    const { nodes, edges } = await fillPiece(tx, current, await choose(tx, current))
    return toGraph(attributes, nodes, edges)
  }
  return explained(address.place, () => inSession({ driver, address }, 'READ', session => session.executeRead(read)))
}

const chooseFirst: Choose = async (tx, generation) => {
  const entities = await keysOf(tx, MOST_TOLD, { generation, most: FIRST })
  const stances = await keysOf(tx, STANCES_AMONG, { generation, entities, most: MOST })
  return withEnds(tx, generation, { entities, stances })
}

async function chooseAround(tx: ManagedTransaction, generation: string, key: string): Promise<Chosen> {
  const ties = await keysOf(tx, TIES_AT, { generation, key, most: MOST })
  const stances = await keysOf(tx, STANCES_AT, { generation, key, most: MOST })
  return withEnds(tx, generation, { entities: [key, ...ties], stances })
}

async function chooseNamed(tx: ManagedTransaction, generation: string, words: string): Promise<Chosen> {
  const query = luceneOf(words)
  const entities = query === '' ? [] : await keysOf(tx, NAMED, { generation, query, most: HITS })
  return { entities, stances: [] }
}

/** A position is shown with everybody in it. */
async function withEnds(tx: ManagedTransaction, generation: string, { entities, stances }: Chosen): Promise<Chosen> {
  const ends = await keysOf(tx, ENDS_OF_STANCES, { generation, stances })
  return { entities: [...new Set([...entities, ...ends])], stances }
}

async function keysOf(tx: ManagedTransaction, query: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { records } = await tx.run(query, parameters)
  return records.map(record => String(record.get('key')))
}
