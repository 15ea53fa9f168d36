// Building after any sequence of changes gives the bytes that building from nothing gives.
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { asyncProperty, assert, constantFrom, nat, array, oneof, record } from 'fast-check'
import { expect, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import { around, newFolder, readGraphText, write } from './folder.ts'
import { plainExtractor } from './plain-extractor.ts'

const PEOPLE = [
  'Anna Berg of Norway',
  'Ana Berg of Norway',
  'Jon Helgason of Iceland',
  'Sergei Novak of Serbia',
  'Sergey Novak of Serbia',
]
const TOPICS = ['an end to whaling', 'more rain', 'the end of whaling']

const text = record({ who: constantFrom(...PEOPLE), what: constantFrom(...TOPICS), again: nat(2) })
const step = oneof(
  record({ kind: constantFrom('put' as const), file: nat(4), text }),
  record({ kind: constantFrom('remove' as const), file: nat(4) }),
  record({ kind: constantFrom('rename' as const), file: nat(4), to: nat(4) }),
)

const name = (file: number) => `${file}.txt`
const words = ({ who, what, again }: { who: string; what: string; again: number }) =>
  around(`${who} demands ${what}.`, ...Array<string>(again).fill('It rained.'))

it('an incremental build equals a full one, byte for byte, for any changes and any number of jobs', async () => {
  const sequence = record({
    steps: array(array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    jobs: constantFrom(1, 2, 5),
  })
  await assert(
    asyncProperty(sequence, async ({ steps, jobs }) => {
      const [articles, out, fresh] = await Promise.all([newFolder(), newFolder(), newFolder()])
      for (const changes of steps) {
        for (const change of changes) await apply(articles, change)
        await build({ folders: [articles], out, jobs, extractor: plainExtractor() })
      }
      await build({ folders: [articles], out: fresh, extractor: plainExtractor() })
      expect(await readGraphText(out)).toBe(await readGraphText(fresh))
      expect((await readdir(join(out, 'articles')).catch(() => [])).sort()).toEqual(
        (await readdir(join(fresh, 'articles')).catch(() => [])).sort(),
      )
    }),
    { numRuns: 40 },
  )
})

async function apply(
  folder: string,
  change: { kind: 'put' | 'remove' | 'rename'; file: number; to?: number; text?: Parameters<typeof words>[0] },
): Promise<void> {
  if (change.text) await write(folder, name(change.file), words(change.text))
  if (change.kind === 'remove') await rm(join(folder, name(change.file)), { force: true })
  if (change.kind === 'rename')
    await rename(join(folder, name(change.file)), join(folder, name(change.to ?? 0))).catch(() => {})
}
