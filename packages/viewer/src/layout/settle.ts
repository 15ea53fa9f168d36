// Pure: nodes and edges in, settled positions out. ForceAtlas2 for a fixed number of steps, then overlaps pushed apart.
// Same input, same positions; nothing moves after the first paint.
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import { fraction } from './random.ts'
import { spread } from './spread.ts'

export interface LayoutNode {
  key: string
  /** Radius in the picture, pixels. */
  size: number
  /** Room that the label needs to the right, pixels. */
  room: number
  /** Where it stood before; kept where it is. */
  at?: [number, number]
}

export interface LayoutInput {
  nodes: LayoutNode[]
  edges: { source: number; target: number; weight: number }[]
}

const NODE_NUMBERS = 10
const [MASS, SIZE, FIXED] = [6, 8, 9]

/** Positions in node order, about a thousand pixels wide. */
export function settle({ nodes, edges }: LayoutInput): [number, number][] {
  const matrix = nodeMatrix(nodes, edges)
  const links = Float32Array.from(edges.flatMap((edge) => [edge.source * NODE_NUMBERS, edge.target * NODE_NUMBERS, edge.weight]))
  const settings = settingsFor(nodes.length)
  const steps = stepsFor(nodes)
  for (let step = 0; step < steps; step++) iterate(settings, matrix, links)
  const settled = nodes.map((_, index): [number, number] => [at(matrix, index, 0), at(matrix, index, 1)])
  const isFresh = nodes.every((node) => !node.at)
  return isFresh ? spread(fit(settled), nodes) : settled
}

function nodeMatrix(nodes: readonly LayoutNode[], edges: LayoutInput['edges']): Float32Array {
  const matrix = new Float32Array(nodes.length * NODE_NUMBERS)
  nodes.forEach((node, index) => {
    const angle = fraction(node.key) * 2 * Math.PI
    const radius = 400 * Math.sqrt(fraction(node.key, 1))
    const [x, y] = node.at ?? [radius * Math.cos(angle), radius * Math.sin(angle)]
    matrix.set([x, y], index * NODE_NUMBERS)
    matrix[index * NODE_NUMBERS + MASS] = 1
    matrix[index * NODE_NUMBERS + SIZE] = node.size
    matrix[index * NODE_NUMBERS + FIXED] = node.at ? 1 : 0
  })
  for (const { source, target } of edges) {
    for (const end of [source, target]) matrix[end * NODE_NUMBERS + MASS] = at(matrix, end, MASS) + 1
  }
  return matrix
}

function settingsFor(count: number): Parameters<typeof iterate>[0] {
  return {
    linLogMode: true,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 2,
    strongGravityMode: false,
    gravity: 1.2,
    slowDown: 4 + Math.log(Math.max(count, 1)),
    barnesHutOptimize: count > 1200,
    barnesHutTheta: 0.7,
  }
}

/** Fewer steps for large graphs, so that a first picture never waits longer than a few seconds. */
function stepsFor(nodes: readonly LayoutNode[]): number {
  if (nodes.every((node) => node.at)) return 0
  return nodes.length < 600 ? 600 : nodes.length < 2000 ? 250 : 120
}

/** Scales positions so that their spread suits sizes in pixels. */
function fit(positions: [number, number][]): [number, number][] {
  if (positions.length === 0) return []
  const [middleX, middleY] = [0, 1].map((axis) => median(positions.map((position) => position[axis] ?? 0))) as [number, number]
  const distances = positions.map(([x, y]) => Math.hypot(x - middleX, y - middleY)).toSorted((a, b) => a - b)
  const reach = distances[Math.floor(distances.length * 0.8)] || 1
  const scale = (300 * Math.sqrt(Math.max(positions.length, 60) / 60)) / reach
  return positions.map(([x, y]) => [(x - middleX) * scale, (y - middleY) * scale])
}

function median(values: number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0
}

function at(matrix: Float32Array, node: number, field: number): number {
  return matrix[node * NODE_NUMBERS + field] ?? 0
}
