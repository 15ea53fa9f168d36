// `--store neo4j://…` → an open store, with credentials from the environment or a prompt.
import { isNeo4j, parseAddress } from '../stores/neo4j/address.ts'
import { credentials } from '../stores/neo4j/credentials.ts'
import { neo4jStore } from '../stores/neo4j/store.ts'
import type { Store } from '../stores/store.ts'
import { UsageError } from './arguments.ts'

/** Opens the store that an option names; the caller closes it. */
export async function openStore(address: string, name?: string): Promise<Store> {
  if (!isNeo4j(address)) throw new UsageError(`--store must be neo4j://host:port or bolt://host:port, not ${address}`)
  const { place } = parseAddress(address)
  return neo4jStore(address, await credentials(place), name === undefined ? {} : { name })
}
