// Pure: the next node for a key, as the eye would choose it.
import type { Scene, SceneNode } from '../render/scene.ts'

/** Ways on the screen; the scene's y grows upwards. */
export const WAYS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** The nearest node in the arrow's direction, distance across it counting double; the most told one to begin with. */
export function walk(scene: Scene, at: string | undefined, key: string): string | undefined {
  const way = WAYS[key]
  if (!way) return undefined
  const from = scene.nodes.get(at ?? '')
  if (!from) return mostTold(scene)
  const ahead = [...scene.nodes.values()].map(node => ({ key: node.key, cost: costOf(from, node, way) }))
  return ahead.filter(({ cost }) => cost < Infinity).toSorted((first, second) => first.cost - second.cost)[0]?.key
}

function costOf(from: SceneNode, node: SceneNode, [wayX, wayY]: [number, number]): number {
  const [dx, dy] = [node.x - from.x, node.y - from.y]
  const along = dx * wayX + dy * wayY
  const across = Math.abs(dx * wayY - dy * wayX)
  return along > 0 && across <= along * 1.5 ? along + 2 * across : Infinity
}

function mostTold(scene: Scene): string | undefined {
  return [...scene.nodes.values()].toSorted((first, second) => second.salience - first.salience)[0]?.key
}

/** The neighbour over the widest line; the most told one to begin with. */
export function strongest(scene: Scene, at: string | undefined): string | undefined {
  if (!at || !scene.nodes.has(at)) return mostTold(scene)
  const lines = (scene.linesAt.get(at) ?? []).flatMap(id => scene.lines.get(id) ?? [])
  const best = lines.toSorted((first, second) => second.width - first.width)[0]
  return best && (best.source === at ? best.target : best.source)
}
