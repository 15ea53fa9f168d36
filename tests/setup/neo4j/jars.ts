import { join } from 'node:path'
import { fetchJars } from '../maven.ts'

const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'neo4j')

/** Folder of Neo4j's jars. */
export function neo4jJars(): Promise<string> {
  return fetchJars({ setup: import.meta.dirname, cache: CACHE, what: 'Neo4j 5.26 (about 150 MB)' })
}
