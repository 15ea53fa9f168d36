// A graph that is too large for a page comes in pieces: first what most is told of, then the neighbourhood of whatever is looked at.
// Pieces are joined by the keys of nodes and edges. A page with its graph whole never asks.
import { $loaded, $view } from '../state/store.ts'
import type { ViewState } from '../state/view.ts'
import { fetchGraph } from './load.ts'
import type { SourceGraph } from './source.ts'
import { toDataset } from './to-dataset.ts'

/** What was asked for, as the query of an address; asked again after a rebuild. */
const asked = new Set<string>()

const PAUSE_MS = 200
let typing: ReturnType<typeof setTimeout> | undefined

const comesInPieces = (): boolean => document.querySelector('meta[name="standpoint-live"]')?.hasAttribute('data-pieces') ?? false

/** Loads the neighbourhood of what is selected, expanded or in the middle, now and whenever that changes. */
export function followAsked(): void {
  if (!comesInPieces()) return
  $view.subscribe((state) => {
    for (const key of keysIn(state)) void ask(`around=${encodeURIComponent(key)}`)
  })
}

/** Looks in the whole graph for nodes that bear a name, so that the search box finds them; once the typing pauses. */
export function lookFor(words: string): void {
  clearTimeout(typing)
  if (!comesInPieces() || words.trim() === '') return
  typing = setTimeout(() => void ask(`named=${encodeURIComponent(words.trim())}`), PAUSE_MS)
}

/** The graph after a rebuild: the first piece, and all others that this page has asked for. */
export async function loadAgain(): Promise<SourceGraph> {
  const pieces = await Promise.all(['', ...asked].map((query) => fetchGraph(query)))
  return join(pieces)
}

async function ask(query: string): Promise<void> {
  if (asked.has(query)) return
  asked.add(query)
  const piece = await fetchGraph(query).catch(() => undefined)
  const before = $loaded.get()
  // Without an answer it may be asked for again.
  if (!piece) asked.delete(query)
  if (!piece || !before) return
  const joined = join([before.source, piece])
  if (joined.nodes.length + joined.edges.length > before.source.nodes.length + before.source.edges.length) $loaded.set(toDataset(joined))
}

function keysIn({ selection, expanded, ego }: ViewState): string[] {
  return [...expanded, ...(ego ? [ego.key] : []), ...(selection ? keysOf(selection) : [])]
}

function keysOf(selection: NonNullable<ViewState['selection']>): string[] {
  switch (selection.kind) {
    case 'entity':
      return [selection.key]
    case 'pair':
      return selection.holders
    case 'cell':
      return [selection.holder, selection.topic]
    case 'path':
      return [selection.from, selection.to]
    default:
      return []
  }
}

function join(pieces: readonly SourceGraph[]): SourceGraph {
  const nodes = new Map(pieces.flatMap((piece) => piece.nodes.map((node) => [node.key, node] as const)))
  const edges = new Map(pieces.flatMap((piece) => piece.edges.map((edge) => [edge.key, edge] as const)))
  return { attributes: pieces[0]?.attributes ?? {}, nodes: [...nodes.values()], edges: [...edges.values()] }
}
