// Starts Neo4j once for all tests of the stores and tells them where it is.
import type { TestProject } from 'vitest/node'
import { startNeo4j } from './neo4j/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { url: string; username: string; password: string }
  }
}

/** Little enough for one test to run out of it, and far more than any other needs. */
const MOST_MEMORY = '32m'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, url, username, password } = await startNeo4j({ settings: { 'db.memory.transaction.max': MOST_MEMORY } })
  project.provide('neo4j', { url, username, password })
  return stop
}
