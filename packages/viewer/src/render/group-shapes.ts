// Pure: a group's ground as a tree of short links between its nodes. Drawn thick and round, they make one soft patch.
import type { SceneNode } from './scene.ts'

/** The shortest links that join all nodes (Prim's algorithm), as pairs of keys. */
export function shortestTree(nodes: readonly SceneNode[]): [string, string][] {
  const [first, ...others] = nodes
  if (!first) return []
  const links: [string, string][] = []
  const nearest = new Map(others.map(node => [node, { to: first, distance: distanceOf(node, first) }]))
  while (nearest.size > 0) {
    const [next, link] = [...nearest].reduce((best, item) => (item[1].distance < best[1].distance ? item : best))
    links.push([next.key, link.to.key])
    nearest.delete(next)
    for (const [node, known] of nearest) {
      const distance = distanceOf(node, next)
      if (distance < known.distance) nearest.set(node, { to: next, distance })
    }
  }
  return links
}

function distanceOf(one: SceneNode, other: SceneNode): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
