// For whoever serves or exports the page: a thread of Node that finds where the first picture stands, by the page's own sums, so
// that the page need not seek it. Its question is the path of a graph.json, its answer the data that layout/given.ts reads.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { layoutInput } from './src/layout/input.ts'
import { placed } from './src/layout/placed.ts'
import { settle } from './src/layout/settle.ts'
import { bySalience } from './src/model/salience.ts'
import { parseGraph } from './src/model/source.ts'
import { toDataset } from './src/model/to-dataset.ts'

const data = toDataset(parseGraph(JSON.parse(readFileSync(String(workerData), 'utf8'))))
const entities = [...data.entities.values()].toSorted(bySalience)
const settled = settle(layoutInput(data, entities, {}))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have none
parentPort?.postMessage(JSON.stringify({ hash: data.hash, ...placed(entities, settled) }))
