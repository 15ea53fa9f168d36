// Trouble while a graph is built: a full disk, a file system that became read-only, files that go or change while they are read. Nothing is lost.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../packages/extractor/src/build.ts'
import type { Extractor } from '../../packages/extractor/src/extractor.ts'
import { around, newFolder, readGraphText, write } from './folder.ts'
import { plainExtractor } from './plain-extractor.ts'

const SCRIPT = join(import.meta.dirname, 'build-made.ts')

/** A small disk of its own, in a mount namespace that ends with the script: needs root, or a system that lets users have one. */
const ON_SMALL_DISK = ['--user', '--map-root-user', '--mount', 'bash', '-c']
const canMount = spawnSync('unshare', [...ON_SMALL_DISK, 'mount -t tmpfs tmpfs /mnt']).status === 0

/**
 * $1 articles, $2 the place of the disk, $3 where copies of the graph go. The disk is filled, then read-only, then as it was; a build is tried each time.
 * The second edition of the articles is written by `edit`.
 */
const STEPS = `
set -u
build() { ${process.execPath} --import tsx ${SCRIPT} "$1" "$2/out"; echo "$3 $?"; }
keep() { cp "$2/out/graph.json" "$3/$4"; ls -A "$2/out" | grep -c aside; }
mount -t tmpfs -o size=1m tmpfs "$2"
build "$1" "$2" first
keep "$1" "$2" "$3" first
sed -i 's/an end to whaling/a longer season for whaling/' "$1"/*.txt
dd if=/dev/zero of="$2/filler" bs=1k 2>/dev/null
build "$1" "$2" full
keep "$1" "$2" "$3" full
rm "$2/filler"
mount -o remount,ro "$2"
build "$1" "$2" readonly
keep "$1" "$2" "$3" readonly
mount -o remount,rw "$2"
build "$1" "$2" again
keep "$1" "$2" "$3" again
`

// Where it cannot be had it is skipped on a desk and told; CI has to have it.
describe.skipIf(!canMount && !process.env['CI'])('a disk', { timeout: 240_000 }, () => {
  beforeAll(() => {
    if (!canMount) throw new Error('a disk of its own needs `unshare --mount`: run as root, or allow user namespaces')
  })

  it('that is full or read-only leaves the old graph whole, says so, and the next build finishes', async () => {
    const [articles, disk, copies, fresh] = [await newFolder(), await newFolder(), await newFolder(), await newFolder()]
    for (let index = 0; index < 20; index++)
      await write(
        articles,
        `${index}.txt`,
        around(`Anna Berg of Norway demands an end to whaling.`, `It rained on day ${index}.`),
      )
    const { stdout, stderr } = spawnSync('unshare', [...ON_SMALL_DISK, STEPS, 'bash', articles, disk, copies], {
      encoding: 'utf8',
    })
    expect(stdout.match(/\w+ \d+$/gm)).toEqual(['first 0', 'full 1', 'readonly 1', 'again 0'])
    expect(stdout.match(/^\d+$/gm)).toEqual(['0', '0', '0', '0'])
    expect(stderr).toMatch(
      /cannot be written, the disk is full\n {2}Free some space and run it again; what was there before is untouched\./,
    )
    expect(stderr).toMatch(/cannot be written, the file system is read-only\n {2}Choose another place\./)
    const [first, full, readonly, again] = await Promise.all(
      ['first', 'full', 'readonly', 'again'].map(name => copyOf(copies, name)),
    )
    expect([full, readonly]).toEqual([first, first])
    await build({ folders: [articles], out: fresh, extractor: plainExtractor() })
    expect(again).toBe(await readGraphText(fresh))
  })
})

const copyOf = (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8')

// Elsewhere there is no such place; where all tests must run, its absence is a failure.
it.skipIf(!existsSync('/proc/self') && !process.env.CI)(
  'a place that takes no folders is told, not waited for',
  async () => {
    const articles = await newFolder()
    const building = build({ folders: [articles], out: '/proc/graph/of/news', extractor: plainExtractor() })
    await expect(building).rejects.toThrow('cannot be written, no folder can be made there')
  },
)

describe('a file', () => {
  /** Ten articles; the first one that is read does something to the folder. */
  async function builtWhile(disturb: (articles: string) => Promise<void>) {
    const [articles, out, fresh] = [await newFolder(), await newFolder(), await newFolder()]
    for (let index = 0; index < 10; index++)
      await write(
        articles,
        `${index}.txt`,
        around('It was March 12, 2021.', 'Anna Berg of Norway demands rain.', `It rained on day ${index}.`),
      )
    const [plain, disturbed] = [plainExtractor(), { done: false }]
    const extractor: Extractor = {
      ...plain,
      extract: async article => {
        if (!disturbed.done) await disturb(articles)
        disturbed.done = true
        return plain.extract(article)
      },
    }
    const { issues } = await build({ folders: [articles], out, extractor })
    const during = await readGraphText(out)
    await build({ folders: [articles], out, extractor: plainExtractor() })
    await build({ folders: [articles], out: fresh, extractor: plainExtractor() })
    expect(await readGraphText(out)).toBe(await readGraphText(fresh))
    return { issues, during }
  }

  it('that is removed while others are read is named, and the rest is built', async () => {
    const { issues, during } = await builtWhile(articles => rm(join(articles, '9.txt')))
    expect(issues).toMatchObject([{ path: '9.txt', level: 'error', cure: expect.stringMatching(/\w/) }])
    expect(during).toContain('"path":"8.txt"')
    expect(during).not.toContain('"path":"9.txt"')
  })

  it('that is changed while others are read is in the graph as it was or as it is, and as it is after the next build', async () => {
    const { during } = await builtWhile(articles =>
      writeFile(join(articles, '9.txt'), around('It was March 12, 2021.', 'Jon Helgason of Iceland rejects rain.')),
    )
    expect(during).toContain('"path":"9.txt"')
  })
})
