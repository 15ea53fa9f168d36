// oxlint-disable-next-line typescript/triple-slash-reference -- tests compile this file without the folder's declarations
/// <reference path="./iterate.d.ts" />
// ForceAtlas2 for a fixed number of steps from seeded places.
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { fraction } from './random.ts'
import type { LayoutEdge, LayoutNode, Place } from './settle.ts'

const NODE_NUMBERS = 10
const [X, Y, MASS, CONVERGENCE, SIZE] = [0, 1, 6, 7, 8]

export function runForces(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], gravity = 0.8): Place[] {
  const matrix = nodeMatrix(nodes, edges)
  const links = Float32Array.from(
    edges.flatMap(({ source, target, weight }) => [source * NODE_NUMBERS, target * NODE_NUMBERS, weight]),
  )
  const settings = settingsFor(nodes.length, gravity)
  for (let step = 0; step < stepsFor(nodes.length); step++) iterate(settings, matrix, links)
  return nodes.map((_, index) => [matrix[index * NODE_NUMBERS + X] ?? 0, matrix[index * NODE_NUMBERS + Y] ?? 0])
}

function nodeMatrix(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Float32Array {
  const matrix = new Float32Array(nodes.length * NODE_NUMBERS)
  nodes.forEach((node, index) => {
    const angle = fraction(node.key) * 2 * Math.PI
    const radius = 10 * Math.sqrt(nodes.length * fraction(node.key, 1))
    const row = index * NODE_NUMBERS
    matrix.set([radius * Math.cos(angle), radius * Math.sin(angle)], row)
    matrix[row + MASS] = 1
    matrix[row + CONVERGENCE] = 1
    matrix[row + SIZE] = node.size
  })
  for (const { source, target } of edges) {
    for (const end of [source, target]) matrix[end * NODE_NUMBERS + MASS] = (matrix[end * NODE_NUMBERS + MASS] ?? 0) + 1
  }
  return matrix
}

function settingsFor(count: number, gravity: number): Parameters<typeof iterate>[0] {
  return {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 2,
    strongGravityMode: false,
    gravity,
    slowDown: 1,
    barnesHutOptimize: count > 1000,
    barnesHutTheta: 0.7,
  }
}

/** Fewer steps for large graphs, so that a first picture never waits longer than a few seconds. */
function stepsFor(count: number): number {
  return count < 600 ? 400 : count < 2000 ? 250 : 120
}
