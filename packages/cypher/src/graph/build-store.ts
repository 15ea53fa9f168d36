// graphology → store, once for a graph and an adapter, and again after the graph has changed.
import type { AbstractGraph, Attributes } from 'graphology-types'
import { toProperties } from '../values/convert.ts'
import type { GraphAdapter } from './adapter.ts'
import { Store } from './store.ts'

interface Cached {
  store: Store | undefined
}

const caches = new WeakMap<AbstractGraph, Map<GraphAdapter, Cached>>()
const changes = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const

/** The store over a graph; built on the first query and kept until the graph says that it has changed. */
export function storeOf(graph: AbstractGraph, adapter: GraphAdapter): Store {
  const cached = cacheOf(graph, adapter)
  return (cached.store ??= buildStore(graph, adapter))
}

/** Puts a store back after its own writer has changed both the graph and the store. */
export function keepStore(graph: AbstractGraph, adapter: GraphAdapter, store: Store): void {
  cacheOf(graph, adapter).store = store
}

function cacheOf(graph: AbstractGraph, adapter: GraphAdapter): Cached {
  let adapters = caches.get(graph)
  if (adapters === undefined) caches.set(graph, (adapters = new Map()))
  let cached = adapters.get(adapter)
  if (cached === undefined) {
    const fresh: Cached = { store: undefined }
    adapters.set(adapter, (cached = fresh))
    for (const change of changes) graph.on(change, () => (fresh.store = undefined))
  }
  return cached
}

function buildStore(graph: AbstractGraph, adapter: GraphAdapter): Store {
  const store = new Store()
  const isFloat = (name: string) => adapter.exact === true || adapter.floats?.has(name) === true
  const ofNode = (key: string, attributes: Attributes) => toProperties(adapter.nodeProperties(key, attributes), isFloat)
  const ofEdge = (key: string, attributes: Attributes) =>
    toProperties(adapter.relationshipProperties(key, attributes), isFloat)
  graph.forEachNode((key, attributes) => {
    store.addNode({ key, attributes, load: ofNode }, adapter.labels(key, attributes))
  })
  graph.forEachEdge((key, attributes, sourceKey, targetKey) => {
    const source = store.nodes.get(sourceKey)
    const target = store.nodes.get(targetKey)
    if (source === undefined || target === undefined) return
    store.addRelationship({ key, attributes, load: ofEdge }, adapter.type(key, attributes), { source, target })
  })
  return store
}
