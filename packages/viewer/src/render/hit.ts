// Pure: the line next to a point. WebGL picking is too coarse for thin lines, so distances are computed.
import type { Scene, SceneLine } from './scene.ts'

/** The nearest line within `reach`, all in the scene's coordinates. */
export function nearestLine(scene: Scene, x: number, y: number, reach: number): SceneLine | undefined {
  let best: SceneLine | undefined
  let least = reach
  for (const line of scene.lines.values()) {
    const distance = distanceToLine(scene, line, x, y)
    if (distance < least) [best, least] = [line, distance]
  }
  return best
}

function distanceToLine(scene: Scene, line: SceneLine, x: number, y: number): number {
  const [from, to] = [scene.nodes.get(line.source), scene.nodes.get(line.target)]
  if (!from || !to) return Infinity
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)
  const part = Math.min(Math.max(along, 0), 1)
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy)
}
