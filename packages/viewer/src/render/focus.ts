// Pure: what stands out from the picture for a hover or a selection; everything else fades.
import type { Claim, Dataset } from '../model/dataset.ts'
import { chosenPath } from '../query/paths.ts'
import type { Selection } from '../state/view.ts'
import type { Scene } from './scene.ts'

/** One strand of an opened pair: a claim on its own line. */
export interface Strand {
  claim: Claim
  from: string
  to: string
}

export interface Focus {
  /** The entities at the centre; their names are always drawn. */
  centre: string[]
  nodes: ReadonlySet<string>
  lines: ReadonlySet<string>
  /** The claims of the chosen pair, drawn side by side in place of their lines. */
  strands: Strand[]
}

/** Undefined when nothing stands out. A hover comes before the selection. */
export function focusOf(
  data: Dataset,
  scene: Scene,
  selection: Selection | undefined,
  hovered: string | undefined,
): Focus | undefined {
  if (hovered && scene.nodes.has(hovered)) return around(scene, hovered)
  switch (selection?.kind) {
    case undefined:
      return undefined
    case 'entity':
      return scene.nodes.has(selection.key) ? around(scene, selection.key) : undefined
    case 'line':
      return pair(data, scene, selection.id)
    case 'pair':
      return several(scene, selection.holders)
    case 'cell':
      return several(scene, [selection.holder, selection.topic])
    case 'path':
      return way(data, scene, selection)
  }
}

const arounds = new WeakMap<Scene, Map<string, Focus>>()

/** The same object for the same node, so that choosing what is hovered draws nothing anew. */
function around(scene: Scene, key: string): Focus {
  const known = arounds.get(scene) ?? new Map<string, Focus>()
  arounds.set(scene, known)
  const focus = known.get(key) ?? neighbourhood(scene, key)
  known.set(key, focus)
  return focus
}

function neighbourhood(scene: Scene, key: string): Focus {
  const lines = new Set(scene.linesAt.get(key) ?? [])
  const nodes = new Set([key])
  for (const id of lines) {
    const line = scene.lines.get(id)
    if (line) nodes.add(line.source === key ? line.target : line.source)
  }
  return { centre: [key], nodes, lines, strands: [] }
}

function pair(data: Dataset, scene: Scene, id: string): Focus | undefined {
  const line = data.lines.get(id)
  if (!line || !scene.lines.has(id)) return undefined
  const ends = [line.source, line.target]
  const strands = line.claims.map(claim => ({ claim, from: claim.source, to: claim.target }))
  return { centre: ends, nodes: new Set(ends), lines: new Set(), strands }
}

/** Every node and line of the way, where the scene holds them. */
function way(data: Dataset, scene: Scene, selection: Extract<Selection, { kind: 'path' }>): Focus | undefined {
  const path = chosenPath(data, selection) ?? []
  const keys = [...new Set([selection.from, selection.to, ...path.flatMap(line => [line.source, line.target])])]
  const focus = several(scene, keys)
  return focus && { ...focus, lines: new Set(path.map(line => line.id).filter(id => scene.lines.has(id))) }
}

function several(scene: Scene, keys: readonly string[]): Focus | undefined {
  const present = keys.filter(key => scene.nodes.has(key))
  if (present.length === 0) return undefined
  const lines = [...scene.lines.values()].filter(line => present.includes(line.source) && present.includes(line.target))
  return { centre: present, nodes: new Set(present), lines: new Set(lines.map(line => line.id)), strands: [] }
}
