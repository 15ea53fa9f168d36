// Copies a graph.json through the store, in a process of its own: `node write-file.ts <from> <to>`.
import { fileStore } from '../../packages/extractor/src/stores/file.ts'

const [from = '', to = ''] = process.argv.slice(2)
await fileStore(to).write(await fileStore(from).read())
