// `pnpm neo4j`: the Neo4j of the tests for a user to try, until Ctrl-C. What is written into it is gone afterwards.
import { startNeo4j } from './neo4j/server.ts'

const PORT = 7687
const { url, username, password, stop } = await startNeo4j({ port: PORT })
console.log(`Neo4j 5.26 listens at ${url}

  export NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password}
  pnpm standpoint push data/graph/graph.json --store ${url}

Ctrl-C ends it and forgets what was written.`)
process.once('SIGINT', () => void stop().then(() => process.exit(0)))
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
