// Who is told together: communities by Louvain's method (Blondel et al. 2008), seeded, so that the same graph has the same groups.
import { MultiUndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { seeded } from './random.ts'
import type { LayoutEdge, LayoutNode } from './settle.ts'

/** The group of each node, numbered by the first node in it; a node that nothing is tied to is a group of its own. */
export function findGroups(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): number[] {
  const graph = new MultiUndirectedGraph()
  nodes.forEach((_, index) => graph.addNode(String(index)))
  for (const { source, target, weight } of edges)
    if (source !== target) graph.addEdge(String(source), String(target), { weight })
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seeded(nodes.length) })
  const names = new Map<number | undefined, number>()
  return nodes.map((_, index) => {
    const group = found[String(index)]
    if (!names.has(group)) names.set(group, names.size)
    return names.get(group) ?? 0
  })
}
