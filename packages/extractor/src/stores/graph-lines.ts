// graph.json read line by line, as `serialize` writes it: a large graph goes through memory without ever being in it.
import { type FileHandle, open } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../graph/attributes.ts'
import { SCHEMA_VERSION } from '../model.ts'
import { missingOrUnreadable, readGraph } from './file.ts'
import { type GraphSource, type SourceEdge, type SourceNode, sourceOf } from './source.ts'
import { StoreError } from './store.ts'

export interface OpenGraph extends GraphSource {
  close(): Promise<void>
}

/**
 * The graph of a file. A file that is written otherwise, or by another version, is read whole.
 * It stays the same while it is open, also when a build puts another in its place.
 */
export async function openGraphFile(path: string): Promise<OpenGraph> {
  const file = await open(path).catch((cause: unknown) => {
    throw missingOrUnreadable(path, cause)
  })
  const attributes = await headOf(file)
  if (attributes?.schema !== SCHEMA_VERSION) {
    await file.close()
    return { ...sourceOf(await readGraph(path)), close: async () => {} }
  }
  return {
    attributes,
    nodes: () => nodesIn(file, path),
    edges: () => edgesIn(file, path),
    close: () => file.close(),
  }
}

const CHUNK = 1 << 20
const HEAD = '{"attributes":'
const [NODES, EDGES] = ['"nodes":[', '"edges":[']

async function headOf(file: FileHandle): Promise<GraphAttributes | undefined> {
  for await (const [line = ''] of linesOf(file)) {
    if (!line.startsWith(HEAD) || !line.endsWith('},')) return undefined
    return parsed<GraphAttributes>(line.slice(HEAD.length, -1))
  }
  return undefined
}

async function* nodesIn(file: FileHandle, path: string): AsyncGenerator<SourceNode> {
  for await (const text of itemsIn(file, { path, after: NODES, until: EDGES })) {
    const { key, attributes } = parsed<{ key: string; attributes: NodeAttributes }>(text) ?? damaged(path)
    yield { key, attributes, text: () => text }
  }
}

async function* edgesIn(file: FileHandle, path: string): AsyncGenerator<SourceEdge> {
  for await (const text of itemsIn(file, { path, after: EDGES })) {
    const edge = parsed<Omit<SourceEdge, 'text'> & { attributes: EdgeAttributes }>(text) ?? damaged(path)
    yield { ...edge, text: () => text }
  }
}

/** The lines of one list, each without what stands behind the item: `,` or the end of the list. */
async function* itemsIn(
  file: FileHandle,
  { path, after, until }: { path: string; after: string; until?: string },
): AsyncGenerator<string> {
  let isInside = false
  let hasEnded = false
  for await (const lines of linesOf(file))
    for (const line of lines) {
      if (until !== undefined && line.startsWith(until)) return
      if (isInside && line.startsWith('{')) yield line.slice(0, line.lastIndexOf('}}') + 2)
      isInside ||= line.startsWith(after)
      hasEnded ||= isInside && line.endsWith(']}')
    }
  if (!hasEnded) damaged(path)
}

/** Lines in lots, at line feeds alone: JSON leaves other line ends inside its texts. */
async function* linesOf(file: FileHandle): AsyncGenerator<string[]> {
  const [chunk, decoder] = [Buffer.alloc(CHUNK), new StringDecoder('utf8')]
  let [rest, at] = ['', 0]
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, at)
    if (bytesRead === 0) break
    at += bytesRead
    const lines = (rest + decoder.write(chunk.subarray(0, bytesRead))).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length) yield lines
  }
  if (rest) yield [rest]
}

/** The file's shape is this project's own; what is no JSON at all is undefined. */
function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

function damaged(path: string): never {
  throw new StoreError(`${path}: damaged, it is not whole`, 'Build it again with `standpoint build`.')
}
