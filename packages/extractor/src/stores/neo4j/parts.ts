// A graph cut into parts at keys that its content chooses, each with a digest: two versions of a graph differ only where digests do, so that a small change
// is found without reading either one whole. Cuts are at keys whose hash is a multiple of a power of two, so that coarser cuts are among the finer ones.
import { createHash } from 'node:crypto'
import { CATEGORIES } from '../../model.ts'
import type { GraphSource } from '../source.ts'
import { StoreError } from '../store.ts'

export interface Part {
  /** The first key that may be in it; it ends before the next part's. */
  from: string
  nodes: number
  /** Edges that begin in it. */
  edges: number
  /** Over all its lines in any order. */
  digest: bigint
}

export interface Parts {
  /** Cuts are at keys whose hash is a multiple of this. */
  step: number
  list: Part[]
}

const FINEST = 64
/** More parts than this are joined two by two, since all of them are kept in one node of the database. */
const MOST = 2048

/** @throws StoreError when nodes are not in the order of their keys */
export async function partsOf(source: GraphSource): Promise<Parts> {
  const parts: Parts = { step: FINEST, list: [] }
  let last = ''
  for await (const { key, text } of source.nodes()) {
    if (key <= last) throw new StoreError(`${key}: the nodes of this graph are not sorted`, 'Build it again.')
    for (const cut of cutsBetween(last, key, parts.step)) parts.list.push({ from: cut, nodes: 0, edges: 0, digest: 0n })
    add(parts.list.at(-1), 'nodes', text())
    if (parts.list.length > MOST) Object.assign(parts, coarser(parts, parts.step * 2))
    last = key
  }
  for (const start of STARTS) if (start > last) parts.list.push({ from: start, nodes: 0, edges: 0, digest: 0n })
  for await (const { source: from, text } of source.edges()) add(partAt(parts.list, from), 'edges', text())
  return parts
}

function add(part: Part | undefined, what: 'nodes' | 'edges', text: string): void {
  if (!part) throw new StoreError('an edge begins at a node that is not there', 'Build the graph again.')
  part[what]++
  part.digest ^= createHash('sha256').update(text).digest().readBigUInt64BE()
}

/** Where categories begin, also empty ones, and keys that are cuts by their hash. */
function cutsBetween(last: string, key: string, step: number): string[] {
  const begun = STARTS.filter(start => start > last && start <= key)
  return isCut(key, step) ? [...begun, key] : begun
}

const STARTS = CATEGORIES.map(category => `${category}/`).sort()

/** Keys with characters behind the surrogates are never cuts, since databases order these otherwise than we do. */
function isCut(key: string, step: number): boolean {
  if (/[\ud800-\uffff]/.test(key)) return false
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return ((hash ^ (hash >>> 16)) >>> 0) % step === 0
}

/** The part that a key belongs to. */
export function partAt<T extends { from: string }>(list: readonly T[], key: string): T | undefined {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.from ?? '') <= key) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}

/** The same parts with fewer cuts. */
export function coarser({ list }: Parts, step: number): Parts {
  const joined: Part[] = []
  for (const part of list) {
    const open = joined.at(-1)
    if (!open || STARTS.includes(part.from) || isCut(part.from, step)) joined.push({ ...part })
    else {
      open.nodes += part.nodes
      open.edges += part.edges
      open.digest ^= part.digest
    }
  }
  return { step, list: joined }
}

export const sumOf = ({ list }: Parts): { nodes: number; edges: number; digest: string } => ({
  nodes: list.reduce((sum, { nodes }) => sum + nodes, 0),
  edges: list.reduce((sum, { edges }) => sum + edges, 0),
  digest: list
    .reduce((sum, { digest }) => sum ^ digest, 0n)
    .toString(16)
    .padStart(16, '0'),
})

// ---- as the database keeps them ----------------------------------------------------------------------------------

export const encodeParts = ({ step, list }: Parts): { step: number; parts: string[] } => ({
  step,
  parts: list.map(({ from, nodes, edges, digest }) => `${from} ${nodes} ${edges} ${digest.toString(16)}`),
})

/** Undefined for what an older version has written, which kept none. */
export function decodeParts(step: unknown, parts: unknown): Parts | undefined {
  if (!Array.isArray(parts)) return undefined
  const list = parts.map(text => {
    const [from = '', nodes, edges, digest = '0'] = String(text).split(' ')
    return { from, nodes: Number(nodes), edges: Number(edges), digest: BigInt(`0x${digest}`) }
  })
  return { step: Number(step), list }
}
