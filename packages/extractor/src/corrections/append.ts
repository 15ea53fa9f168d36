// A correction made in the viewer, added at the end of corrections.yaml; comments and order of the file stay.
import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { writeAside } from '../stores/write-aside.ts'
import { type Correction } from './correction.ts'
import { isCorrection, parseCorrections } from './read.ts'

const HEAD = `# Corrections to the graph, replayed at every build. Deleting a line undoes it.\n`

/** @throws Error for what is no correction, and when the file is not a list that can be added to */
export async function appendCorrection(path: string, correction: Correction): Promise<void> {
  if (!isCorrection(correction)) throw new Error('corrections: this is no correction; see docs for the eight kinds')
  const before = await readFile(path, 'utf8').catch(() => HEAD)
  const after = `${before}${before.endsWith('\n') ? '' : '\n'}${stringify([correction])}`
  const { entries, issues } = parseCorrections(path, after)
  if (entries.length === 0)
    throw new Error(`corrections: ${path} cannot be added to, ${issues[0]?.message ?? 'it is damaged'}`)
  await writeAside(path, [after])
}
