// The benchmark's graph: holders, stances, topics and events in the proportions of a large collection of articles, the same for every run.
import { MultiDirectedGraph } from 'graphology'

const acts = ['demand', 'propose', 'support', 'oppose', 'reject', 'accuse', 'warn']

/** Mulberry32: small, fast, and the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Three edges a node: who holds a stance, what it is about, and who meets whom. */
export function benchmarkGraph(nodes: number): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  const random = randomFrom(7)
  const people = Math.floor(nodes / 5)
  const stances = Math.floor(nodes * 0.7)
  const topics = nodes - people - stances
  const pick = (count: number) => Math.floor(random() * count)
  for (let index = 0; index < people; index++)
    graph.addNode(`person/${index}`, { category: 'person', label: `Person ${index}` })
  for (let index = 0; index < topics; index++)
    graph.addNode(`topic/${index}`, { category: 'topic', label: `Topic ${index}` })
  for (let index = 0; index < stances; index++) {
    graph.addNode(`stance/${index}`, {
      category: 'stance',
      act: acts[pick(acts.length)],
      confidence: pick(100) / 100,
      date: `2022-01-${10 + pick(20)}`,
    })
    graph.addEdge(`person/${pick(people)}`, `stance/${index}`, { predicate: 'HOLDS' })
    graph.addEdge(`stance/${index}`, `topic/${pick(topics)}`, { predicate: 'ABOUT' })
  }
  while (graph.size < nodes * 3)
    graph.addEdge(`person/${pick(people)}`, `person/${pick(people)}`, { predicate: 'KNOWS' })
  return graph
}
