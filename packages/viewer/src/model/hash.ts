// A short stable name for a graph's shape: FNV-1a over the sorted keys of nodes and edges.
import type { SourceGraph } from './source.ts'

/** Eight hex digits; the same nodes and edges give the same hash, whatever their attributes. */
export function hashOf(graph: SourceGraph): string {
  let hash = 0x811c9dc5
  const keys = [...graph.nodes.map((node) => node.key), ...graph.edges.map((edge) => `${edge.source}>${edge.target}`)]
  for (const key of keys.toSorted()) {
    for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ 10, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
