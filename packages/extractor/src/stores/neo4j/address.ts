// `neo4j://host:port/database` → where to connect. Credentials never stand in an address: addresses end up in logs and histories.
import { StoreError } from '../store.ts'

export interface Address {
  /** For the driver: scheme, host and port. */
  url: string
  database: string
  /** For messages. */
  place: string
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

export const isNeo4j = (store: string): boolean => /^(neo4j|bolt)(\+ssc?)?:/.test(store)

export function parseAddress(text: string): Address {
  const cure = 'Write it as neo4j://host:port or neo4j://host:port/database.'
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !SCHEMES.includes(url.protocol) || !url.hostname)
    throw new StoreError(`${withoutCredentials(text)}: not the address of a Neo4j`, cure)
  if (url.username || url.password) {
    throw new StoreError(
      `${withoutCredentials(text)}: credentials do not belong into the address`,
      'Set NEO4J_USERNAME and NEO4J_PASSWORD instead.',
    )
  }
  const database = url.pathname.replace(/^\//, '') || 'neo4j'
  const server = `${url.protocol}//${url.host}`
  return { url: server, database, place: `${server}/${database}` }
}

const withoutCredentials = (text: string): string => text.replace(/\/\/[^@/]*@/, '//')
