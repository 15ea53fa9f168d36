// Runs the kit, or the features whose name has the given text in it, and prints what fails. `tsx tests/cypher/tck/run.ts [text] [--full]`
import { fetchTck } from '../../setup/tck.ts'
import { readKit, runFeature } from './kit.ts'
import type { Group, Result } from './kit.ts'

const [filter = '', ...flags] = process.argv.slice(2)
const kit = fetchTck()
const results: Result[] = []
for (const feature of readKit(kit)) {
  if (!feature.name.includes(filter)) continue
  const own = runFeature(feature, kit)
  results.push(...own)
  const failed = own.filter(({ trouble }) => trouble !== undefined)
  if (failed.length > 0) console.log(`${feature.name}: ${own.length - failed.length} of ${own.length}`)
  for (const { id, trouble } of failed)
    console.log(
      flags.includes('--full')
        ? `  ${id}\n    ${trouble}`
        : `  ${id}: ${trouble?.slice(0, 150).replaceAll('\n', ' / ')}`,
    )
}
for (const group of ['reading', 'temporal', 'writing'] satisfies Group[]) {
  const own = results.filter(result => result.group === group)
  const passed = own.filter(({ trouble }) => trouble === undefined).length
  console.log(
    `${group}: ${passed} of ${own.length} passed (${((100 * passed) / Math.max(1, own.length)).toFixed(1)} %)`,
  )
}
