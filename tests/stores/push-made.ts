// Writes a graph.json into Neo4j in a process of its own, to be killed: `node push-made.ts <graph.json> <url> <name>`; says `begin`.
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { credentials } from '../../packages/extractor/src/stores/neo4j/credentials.ts'
import { neo4jStore } from '../../packages/extractor/src/stores/neo4j/store.ts'

const [from = '', url = '', name = ''] = process.argv.slice(2)
const graph = await fileStore(from).read()
const store = neo4jStore(url, await credentials(url), { name, batch: 50, atOnce: 100 })
process.stdout.write('begin\n')
await store.write(graph)
await store.close()
