// What the page may ask of a Neo4j: read only, explained first, within limits that a page can show.
import type { Questions } from '../server/questions.ts'
import { isNeo4j, parseAddress } from '../stores/neo4j/address.ts'
import { type Credentials, credentials } from '../stores/neo4j/credentials.ts'
import { queryNeo4j } from '../stores/neo4j/query.ts'
import { UsageError } from './arguments.ts'

const MOST_ROWS = 1000
const MOST_MILLISECONDS = 10_000

export function openQuestions(url: string, login: Credentials): Questions {
  return {
    address: parseAddress(url).place,
    ask: async text => {
      const { columns, rows } = await queryNeo4j(url, login, {
        text,
        milliseconds: MOST_MILLISECONDS,
        most: MOST_ROWS + 1,
      })
      return { columns, rows: rows.slice(0, MOST_ROWS), isCut: rows.length > MOST_ROWS }
    },
  }
}

/** Asked once, for the graph and for the questions. */
export function logIn(address: string): Promise<Credentials> {
  if (!isNeo4j(address)) throw new UsageError(`--store must be neo4j://host:port or bolt://host:port, not ${address}`)
  return credentials(parseAddress(address).place)
}
