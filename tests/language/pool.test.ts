// Many articles in threads: the same readings as one reader gives, whatever the order, also from a bundle.
import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { openReaderPool, readerVersion } from '../../packages/extractor/src/language/pool.ts'
import { openReader } from '../../packages/extractor/src/language/reader.ts'
import { told } from './model.ts'

const ARTICLES = Array.from({ length: 7 }, (_, k) =>
  told(`Moscow demanded ${k} guarantees from NATO.`, 'Minister Ana Silva rejected them.', 'x '.repeat(k * 20)),
)

it('a pool of two reads as one reader does, from last to first', async () => {
  const [reader, pool] = [await openReader(), await openReaderPool({ jobs: 2 })]
  onTestFinished(() => Promise.all([reader.close(), pool.close()]).then(() => undefined))
  const expected = []
  for (const article of ARTICLES) expected.push(await reader.read(article))
  const found = await Promise.all(ARTICLES.toReversed().map(article => pool.read(article)))
  expect(found.toReversed()).toEqual(expected)
  expect(pool.version).toBe(reader.version)
  expect(await readerVersion()).toBe(reader.version)
})

it('a pool of one needs no thread', async () => {
  const pool = await openReaderPool()
  onTestFinished(() => pool.close())
  expect(pool.jobs).toBe(1)
  expect((await pool.read(told('It rains.'))).sentences).toHaveLength(1)
})

it('a pool of any size gives the reason when the model is missing', async () => {
  for (const jobs of [1, 2])
    await expect(openReaderPool({ jobs, modelFolder: '/nowhere' })).rejects.toThrow(/manifest\.json cannot be read/)
})

it('a closed pool refuses to read, rather than hang', async () => {
  const pool = await openReaderPool({ jobs: 2 })
  await pool.close()
  await expect(pool.read(told('It rains.'))).rejects.toThrow(/ended/)
})

it('a pool that is closed while it reads finishes what it has begun, and begins nothing more', async () => {
  const pool = await openReaderPool({ jobs: 2 })
  const readings = Array.from({ length: 4 }, () => pool.read(told('Moscow demanded guarantees from NATO. '.repeat(20))))
  const ends = Promise.allSettled(readings)
  await new Promise(resolve => setImmediate(resolve))
  await pool.close()
  expect((await ends).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
})

it('a bundle without TypeScript reads in threads too', async () => {
  const extractor = new URL('../../packages/extractor/', import.meta.url)
  const folder = new URL(`node_modules/.cache/bundle-${process.pid}/`, extractor)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(folder, { recursive: true })
  await bundle(extractor, folder)
  const script = new URL('run.mjs', folder)
  await writeFile(
    script,
    `import { openReaderPool } from './pool.js'
     const pool = await openReaderPool({ jobs: 2 })
     const { sentences } = await pool.read(${JSON.stringify(told('Moscow demanded guarantees from NATO.'))})
     console.log(pool.jobs, sentences[0].tokens.map(token => token.lemma).join(' '))
     await pool.close()`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(script)])
  expect(stdout.trim()).toBe('2 Moscow demand guarantee from NATO .')
})

async function bundle(extractor: URL, folder: URL): Promise<void> {
  const viewer = createRequire(new URL('../viewer/package.json', extractor))
  const { build } = await import(pathToFileURL(viewer.resolve('vite')).href)
  const source = (name: string): string => fileURLToPath(new URL(`src/language/${name}.ts`, extractor))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: fileURLToPath(folder),
      rollupOptions: {
        input: { pool: source('pool'), 'reading-worker': source('worker') },
        external: [/^onnxruntime/],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
}
