// Where a built graph came from, kept beside it so that it can be built anew from the viewer. Of this machine alone: no part of the graph.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeAside } from './stores/write-aside.ts'

export interface Sources {
  /** Absolute paths. */
  folders: string[]
  corrections?: string
  /** How many articles each folder gave when the graph was built; absent in what older versions wrote. */
  given?: Record<string, number>
}

const pathIn = (out: string): string => join(out, 'sources.json')

export async function writeSources({
  folders,
  corrections,
  out,
  given,
}: {
  folders: readonly string[]
  given: ReadonlyMap<string, number>
  corrections?: string
  out: string
}): Promise<void> {
  const sources: Sources = {
    folders: folders.map(folder => resolve(folder)),
    ...(corrections === undefined ? {} : { corrections: resolve(corrections) }),
    given: Object.fromEntries([...given].map(([folder, count]) => [resolve(folder), count])),
  }
  await writeAside(pathIn(out), [`${JSON.stringify(sources, undefined, 2)}\n`])
}

/** Undefined for a graph that was not built here. */
export async function readSourcesOf(out: string): Promise<Sources | undefined> {
  const text = await readFile(pathIn(out), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Sources)
}

/** Folders of these that gave articles when the graph was built and give none now, with how many they gave. */
export async function emptied(out: string, given: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const before = (await readSourcesOf(out).catch(() => undefined))?.given ?? {}
  const gone = [...given].flatMap(([folder, now]) => {
    const had = before[resolve(folder)] ?? 0
    return now === 0 && had > 0 ? [[folder, had] as const] : []
  })
  return new Map(gone)
}
