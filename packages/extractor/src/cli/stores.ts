// `--store neo4j://…` → an open store, with credentials from the environment or a prompt.
import { type Neo4jStore, neo4jStore } from '../stores/neo4j/store.ts'
import { logIn } from './questions.ts'

/** Opens the store that an option names; the caller closes it. */
export async function openStore(address: string, name?: string, force = false): Promise<Neo4jStore> {
  return neo4jStore(address, await logIn(address), { force, ...(name === undefined ? {} : { name }) })
}
