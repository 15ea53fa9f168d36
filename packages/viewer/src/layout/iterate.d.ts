// The library ships no types for its inner step; these are its documented matrices.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    linLogMode: boolean
    outboundAttractionDistribution: boolean
    adjustSizes: boolean
    edgeWeightInfluence: number
    scalingRatio: number
    strongGravityMode: boolean
    gravity: number
    slowDown: number
    barnesHutOptimize: boolean
    barnesHutTheta: number
  }
  /** One step: ten numbers a node, three an edge, changed in place. */
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): void
}
