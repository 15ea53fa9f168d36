// Where a built graph came from, kept beside it so that it can be built anew from the viewer. Of this machine alone: no part of the graph.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeAside } from './stores/write-aside.ts'

export interface Sources {
  /** Absolute paths. */
  folders: string[]
  corrections?: string
}

const pathIn = (out: string): string => join(out, 'sources.json')

export async function writeSources({
  folders,
  corrections,
  out,
}: {
  folders: readonly string[]
  corrections?: string
  out: string
}): Promise<void> {
  const sources: Sources = {
    folders: folders.map(folder => resolve(folder)),
    ...(corrections === undefined ? {} : { corrections: resolve(corrections) }),
  }
  await writeAside(pathIn(out), [`${JSON.stringify(sources, undefined, 2)}\n`])
}

/** Undefined for a graph that was not built here. */
export async function readSourcesOf(out: string): Promise<Sources | undefined> {
  const text = await readFile(pathIn(out), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Sources)
}
