// A correction made in the viewer, added at the end of corrections.yaml; comments and order of the file stay.
import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { StoreError } from '../stores/store.ts'
import { writeAside } from '../stores/write-aside.ts'
import { type Correction } from './correction.ts'
import { isCorrection } from './needs.ts'
import { parseCorrections } from './read.ts'

const HEAD = `# Corrections to the graph, replayed at every build. Deleting a line undoes it.\n`

/** @throws Error for what is no correction, and when the file is not a list that can be added to */
export async function appendCorrection(path: string, correction: Correction): Promise<void> {
  if (!isCorrection(correction))
    throw new Error('corrections: this is no correction; docs/corrections.md has the eight kinds')
  const before = (await readIfThere(path)) ?? HEAD
  const after = `${before}${before.endsWith('\n') ? '' : '\n'}${stringify([correction])}`
  const [had, has] = [before, after].map(text => parseCorrections(path, text))
  if (has?.entries.length !== (had?.entries.length ?? 0) + 1)
    throw new StoreError(
      `${path}: cannot be added to, ${has?.issues[0]?.message ?? 'it is damaged'}`,
      'Mend that line, then correct again.',
    )
  await writeAside(path, [after])
}

/** The text of a file; undefined when there is none. One that is there and cannot be read must not be taken for none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new StoreError(`${path}: cannot be read`, 'Check its permissions.', { cause })
  }
}
