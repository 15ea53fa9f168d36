// How long a full build of many made articles takes, how long one changed article takes after it, and how much memory:
//   tsx tests/bench/corpus.ts <count> [--model] [--jobs N]
// Without --model a reader that knows the templates stands in for the language model, so that all the rest is measured alone.
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../packages/extractor/src/build.ts'
import { openExtractor } from '../../packages/extractor/src/open-extractor.ts'
import { madeArticle } from './made-articles.ts'
import { madeReader } from './made-reader.ts'

const { values, positionals } = parseArgs({
  options: { model: { type: 'boolean' }, jobs: { type: 'string' } },
  allowPositionals: true,
})
const count = Number(positionals[0] ?? 1000)
const jobs = Number(values.jobs ?? availableParallelism())
const folder = await mkdtemp(join(tmpdir(), 'standpoint-corpus-'))
const [articles, out] = [join(folder, 'articles'), join(folder, 'graph')]
await mkdir(articles)
for (let index = 0; index < count; index++) await writeFile(join(articles, `${index}.txt`), madeArticle(index))

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
const measure = async (what: string): Promise<number> => {
  const extractor = values.model ? await openExtractor({ jobs }) : madeReader()
  const [began, processor] = [performance.now(), process.cpuUsage()]
  const { nodes, edges, read, reused, changes } = await build({ folders: [articles], out, jobs, extractor })
  await extractor.close()
  const [seconds, { user, system }] = [(performance.now() - began) / 1000, process.cpuUsage(processor)]
  const size = (await stat(join(out, 'graph.json'))).size
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), ${read} read, ${reused} reused, ${nodes} nodes, ${edges} edges, ` +
      `${(size / 1e6).toFixed(1)} MB, peak ${(peak / 1e6).toFixed(0)} MB${changes ? `, ${changes.added.length} added, ${changes.removed.length} removed` : ''}`,
  )
  return seconds
}

const full = await measure(`full build of ${count} articles`)
await writeFile(join(articles, '0.txt'), madeArticle(count))
const one = await measure('one changed article')
console.log(`one changed article takes ${((100 * one) / full).toFixed(1)} % of the full build`)
clearInterval(watch)
await rm(folder, { recursive: true, force: true })
