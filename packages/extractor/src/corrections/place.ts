// Where the corrections of a folder of articles are: beside it, or in it when there are some in it and none beside it.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { CORRECTIONS } from '../text/ours.ts'

export async function correctionsOf(folder: string): Promise<string> {
  const [beside, inside] = [join(folder, '..', CORRECTIONS), join(folder, CORRECTIONS)]
  return !(await exists(beside)) && (await exists(inside)) ? inside : beside
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
