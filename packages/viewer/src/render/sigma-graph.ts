// How sigma is set up, and the scene as the graph that it draws.
import { MultiDirectedGraph } from 'graphology'
import type { Sigma } from 'sigma'
import { PADDING, sizeRatio } from './fit.ts'
import { LineProgram } from './line-program.ts'
import { ShapeProgram, type NodeLook } from './node-program.ts'
import { NoProgram } from './no-program.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

export function settings(
  palette: () => Palette,
  smallness: () => number,
): Partial<Sigma['getSettings'] extends () => infer Settings ? Settings : never> {
  return {
    renderLabels: false,
    enableEdgeEvents: false,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: NoProgram },
    edgeProgramClasses: { line: LineProgram },
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (_key, attributes): Partial<NodeLook> => ({ ...attributes, border: palette().paper }),
    zoomToSizeRatioFunction: ratio => sizeRatio(ratio, smallness()),
    stagePadding: PADDING,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    allowInvalidContainer: true,
    zoomDuration: duration(),
    inertiaDuration: duration(),
  }
}

/** The scene as sigma wants it, built in one import. */
export function toGraph(scene: Scene): MultiDirectedGraph {
  const nodes = [...scene.nodes.values()].map(({ key, x, y, size, shape, color }) => ({
    key,
    attributes: { x, y, size, shape, color, border: color },
  }))
  const edges = [...scene.lines.values()].map(line => ({
    key: line.id,
    source: line.source,
    target: line.target,
    attributes: {
      size: line.width,
      color: line.color,
      rest: line.rest,
      share: line.share,
      dash: line.dashed ? 6 : line.share < 1 ? -6 : 0,
      offset: line.offset,
    },
  }))
  const graph = new MultiDirectedGraph()
  graph.import({ nodes, edges })
  return graph
}

/** Milliseconds of a movement; none where a person asked for none. */
export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150
}
