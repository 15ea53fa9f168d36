// How often positions of a given confidence are right, as the graph says it: tell articles that the weights were fitted on from others.
// Right means that gold has a position of the same holder with common evidence. The weights themselves: weigh-confidence.ts.
// Usage, from the project's root: npx tsx tests/tools/calibrate.ts <graph.json> <gold folder> [<graph.json> <gold folder> …]
import { judge, type Judged, printTable } from './judged.ts'

const judged: Judged[] = []
const places = process.argv.slice(2)
for (let at = 0; at + 1 < places.length; at += 2) judged.push(...(await judge(places[at] ?? '', places[at + 1] ?? '')))
printTable(judged)
