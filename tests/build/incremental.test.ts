// Building after any sequence of changes, to articles and to corrections, gives the bytes that building from nothing gives,
// and tells of the changes that the two whole graphs show.
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arbitrary, asyncProperty, assert, constantFrom, nat, array, oneof, record, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import type { Correction } from '../../packages/extractor/src/corrections/correction.ts'
import { diffGraphs, type GraphDiff } from '../../packages/extractor/src/diff/diff.ts'
import { validateGraph } from '../../packages/extractor/src/graph/validate.ts'
import { readArticleFile } from '../../packages/extractor/src/stores/article-files.ts'
import { readGraph } from '../../packages/extractor/src/stores/file.ts'
import { buildGraph } from './built-graph.ts'
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

const KEYS = [
  'person/anna-berg',
  'person/ana-berg',
  'person/jon-helgason',
  'person/sergei-novak',
  'organization/norway',
  'topic/more-rain',
]
const key = constantFrom(...KEYS)

/** Right ones, and such as fit nothing that is there: both must end the same. */
const correction = oneof(
  tuple(key, key).map(merge => ({ merge })),
  record({
    split: key,
    quotes: array(constantFrom('Anna Berg of Norway demands more rain', 'Novak'), { minLength: 1, maxLength: 2 }),
    as: constantFrom('Anna Berg', 'Lars Dahl'),
  }),
  record({ rename: key, label: constantFrom('Anna M. Berg', 'Norway') }),
  record({ retype: key, category: constantFrom('organization' as const, 'venue' as const) }),
  record({ hide: key }),
  record({ alias: key, add: constantFrom('Bergie', 'Anna Berg') }),
  record({ date: constantFrom('0.txt', '1.txt', 'event/none'), start: constantFrom('2021', '2022-01-10') }),
  record({
    wrong: constantFrom('person/anna-berg AFFILIATED_WITH organization/norway', 'stance/anna-berg-demand-00000000'),
    quote: constantFrom('Anna Berg of Norway', 'demands more rain'),
  }),
) satisfies Arbitrary<Correction>

/** An article without a day is dated by the others, and read again by every build. */
const DAYS = ['It was March 12, 2021.', 'It was March 14, 2021.', '']

const text = record({
  day: constantFrom(...DAYS),
  who: constantFrom(...PEOPLE),
  what: constantFrom(...TOPICS),
  again: nat(2),
})
const step = oneof(
  record({ kind: constantFrom('put' as const), file: nat(4), text }),
  record({ kind: constantFrom('remove' as const), file: nat(4) }),
  record({ kind: constantFrom('rename' as const), file: nat(4), to: nat(4) }),
)

const name = (file: number) => `${file}.txt`
const words = ({ day, who, what, again }: { day: string; who: string; what: string; again: number }) =>
  around(day, `${who} demands ${what}.`, ...Array<string>(again).fill('It rained.'))

it('an incremental build equals a full one, byte for byte, for any changes and any number of jobs, whatever is taken from the last build', async () => {
  const sequence = record({
    steps: array(record({ changes: array(step, { maxLength: 4 }), corrected: array(correction, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    jobs: constantFrom(1, 2, 5),
    age: constantFrom(0, 2000),
  })
  await assert(
    asyncProperty(sequence, async ({ steps, jobs, age }) => {
      const [articles, out, fresh] = await Promise.all([newFolder(), newFolder(), newFolder()])
      const corrections = join(articles, 'corrections.yaml')
      const given = { folders: [articles], corrections, extractor: plainExtractor() }
      for (const { changes, corrected } of steps) {
        for (const change of changes) await apply(articles, change)
        await writeFile(corrections, corrected.map(each => `- ${JSON.stringify(each)}\n`).join(''))
        const before = await readGraph(join(out, 'graph.json')).catch(() => undefined)
        const built = await buildGraph({ ...given, out, jobs, age, allowEmpty: true })
        expect(built.changes && withoutWords(built.changes)).toEqual(before && diffGraphs(before, built.graph))
      }
      const { graph } = await buildGraph({ ...given, out: fresh })
      const texts = new Map<string, string | undefined>()
      for (const article of graph.nodes()) texts.set(article, (await readArticleFile(fresh, article))?.text)
      expect(validateGraph(graph, article => texts.get(article))).toEqual([])
      expect(await readGraphText(out)).toBe(await readGraphText(fresh))
      expect((await readdir(join(out, 'articles')).catch(() => [])).sort()).toEqual(
        (await readdir(join(fresh, 'articles')).catch(() => [])).sort(),
      )
    }),
    { numRuns: 40 },
  )
})

const withoutWords = ({ removed, ...diff }: GraphDiff): GraphDiff => ({
  ...diff,
  removed: removed.map(({ words: _words, ...item }) => item),
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
