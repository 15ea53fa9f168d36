// A self-contained folder for any static host: the viewer's files, the graph and the texts of its articles beside them.
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StandpointGraph } from '../graph/attributes.ts'
import { makeFolder } from '../stores/make-folder.ts'
import { StoreError } from '../stores/store.ts'
import { explain, writeAside } from '../stores/write-aside.ts'
import { PAGE_POLICY } from './page-policy.ts'
import { findPlaces, withPlaces } from './places.ts'

const VIEWER = fileURLToPath(new URL('../../../viewer/dist', import.meta.url))
const MARK = '<title>Standpoint</title>'
/** Parts of the viewer that no page asks for. */
const NOT_SERVED = ['offline', 'ahead']

/**
 * Writes the folder, or writes it anew where it was written before.
 *
 * @param graphPath a built graph.json, its articles/ beside it
 * @throws StoreError when the viewer is not built, or the folder holds something else
 */
export async function writeSite(graph: StandpointGraph, graphPath: string, folder: string): Promise<void> {
  const page = await readFile(join(VIEWER, 'index.html'), 'utf8').catch((cause: unknown) => {
    throw new StoreError(`${VIEWER}: the viewer is not built`, 'Run `pnpm --filter ./packages/viewer run build`.', {
      cause,
    })
  })
  await checkFolder(folder)
  for (const part of ['assets', 'articles']) await rm(join(folder, part), { recursive: true, force: true })
  await makeFolder(join(folder, 'articles')).catch((cause: unknown) => {
    throw explain(folder, cause)
  })
  await cp(VIEWER, folder, { recursive: true, filter: source => !NOT_SERVED.includes(basename(source)) })
  await copyArticles(graph, join(dirname(graphPath), 'articles'), join(folder, 'articles'))
  await cp(graphPath, join(folder, 'graph.json'))
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`
  await writeAside(join(folder, 'index.html'), [
    withPlaces(
      page.replace('<head>', () => `<head>${policy}`),
      await findPlaces(graphPath),
    ),
  ])
}

/** Only a new or empty folder, or one that was written here before, is written into. */
async function checkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
  if (names.length > 0 && !page.includes(MARK))
    throw new StoreError(`${folder}: there is something else in this folder`, 'Name a new or an empty one.')
}

/** Only articles of this graph: what was taken out of it does not go with it. */
async function copyArticles(graph: StandpointGraph, from: string, to: string): Promise<void> {
  const wanted = new Set(
    graph
      .filterNodes((_key, { category }) => category === 'article')
      .map(key => `${key.replace(/^article\//, '')}.json`),
  )
  for (const name of await readdir(from).catch(() => [])) {
    if (wanted.has(name)) await cp(join(from, name), join(to, name))
  }
}
