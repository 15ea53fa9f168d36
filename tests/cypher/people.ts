// A small graph for the tests: who knows whom, who works where.
import { MultiDirectedGraph } from 'graphology'

export function people(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  graph.addNode('ada', { labels: ['Person'], name: 'Ada', born: 1815, score: 0.5 })
  graph.addNode('charles', { labels: ['Person'], name: 'Charles', born: 1791 })
  graph.addNode('mary', { labels: ['Person', 'Writer'], name: 'Mary', born: 1780, tags: ['science', 'books'] })
  graph.addNode('engine', { labels: 'Machine', name: 'Analytical Engine' })
  graph.addEdgeWithKey('1', 'ada', 'charles', { type: 'KNOWS', since: 1833 })
  graph.addEdgeWithKey('2', 'mary', 'ada', { type: 'KNOWS', since: 1834 })
  graph.addEdgeWithKey('3', 'charles', 'engine', { type: 'BUILT' })
  graph.addEdgeWithKey('4', 'ada', 'engine', { type: 'WROTE_ABOUT' })
  return graph
}
