// The suite on the graph.json file, and what only a file can get wrong.
import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { newFolder } from '../build/folder.ts'
import { bytesOf, graphOf, storeSpec } from './spec.ts'

storeSpec('graph.json', async () => {
  const folder = await newFolder()
  const path = join(folder, 'graph.json')
  return {
    store: fileStore(path),
    interrupt: async (graph, share) => {
      const source = join(folder, 'source.json')
      await writeFile(source, bytesOf(graph))
      const blocks = Math.floor((bytesOf(graph).length * share) / 1024)
      expect(await writeWithLimit(source, path, blocks)).not.toBe(0)
      expect((await readdir(folder)).filter(name => name.endsWith('.aside'))).toEqual([])
    },
  }
})

/** Writes in a process that may write so many KiB into one file and no more: the disk is full for it. */
function writeWithLimit(source: string, path: string, blocks: number): Promise<number | null> {
  const script = join(import.meta.dirname, 'write-file.ts')
  const child = spawn(
    'bash',
    ['-c', `ulimit -f ${blocks}; exec node --import tsx "$@"`, 'bash', script, source, path],
    { stdio: 'ignore' },
  )
  return new Promise(resolve => child.once('exit', resolve))
}

describe('graph.json', () => {
  it('is damaged: the reader says so and what to do', async () => {
    const path = join(await newFolder(), 'graph.json')
    await writeFile(path, bytesOf(graphOf()).slice(0, 30))
    await expect(fileStore(path).read()).rejects.toMatchObject({
      message: `${path}: damaged, it is not JSON`,
      cure: expect.stringContaining('standpoint build'),
    })
  })

  it('is of another schema: the reader says so', async () => {
    const path = join(await newFolder(), 'graph.json')
    await writeFile(path, bytesOf(graphOf()).replace('"schema":1', '"schema":99'))
    await expect(fileStore(path).read()).rejects.toThrow(/schema 99/)
  })

  it('has one line for each node and edge', async () => {
    const path = join(await newFolder(), 'graph.json')
    await fileStore(path).write(graphOf())
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(5)
  })
})
