// Temporary folders of made articles, gone after the test.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder that goes when the test ends. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const write = (folder: string, name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

export const readGraphText = (out: string): Promise<string> => readFile(join(out, 'graph.json'), 'utf8')

/** An English article around some sentences. */
export const around = (...sentences: string[]): string =>
  `The ministers met in the capital on Monday and spoke about the plans of their governments for the year. ${sentences.join(' ')} They will meet again in the spring.\n`
