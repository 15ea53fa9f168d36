// What is exported opens in Gephi: its own importers read the files of the page and of the command line, without a complaint.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeGexf } from '../../packages/viewer/src/exports/gexf.ts'
import { writeGraphml } from '../../packages/viewer/src/exports/graphml.ts'
import { takeSnapshot } from '../../packages/viewer/src/exports/snapshot.ts'
import { computeShown } from '../../packages/viewer/src/state/shown.ts'
import { FIRST_VIEW } from '../../packages/viewer/src/state/view.ts'
import { fetchJars } from '../setup/maven.ts'
import { draw, harbour } from '../viewer/graph.ts'

const SETUP = join(import.meta.dirname, '../setup/gephi')
const CACHE = join(import.meta.dirname, '../.cache/gephi')

it('reads GEXF and GraphML of what is shown whole, with the own importers of Gephi', async () => {
  const jars = await fetchJars({ setup: SETUP, cache: CACHE, what: "Gephi's importers (about 40 MB)" })
  const data = harbour()
  const drawn = draw(data)
  const snapshot = takeSnapshot(data, computeShown(data, FIRST_VIEW), drawn)
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-gephi-'))
  const files = [join(folder, 'shown.gexf'), join(folder, 'shown.graphml')] as const
  writeFileSync(files[0], writeGexf(snapshot))
  writeFileSync(files[1], writeGraphml(snapshot))
  const java = [
    '-Djava.awt.headless=true',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    `${jars}/*`,
    join(SETUP, 'Read.java'),
    ...files,
  ]
  const said = execFileSync('java', java, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const whole = `read true ${snapshot.nodes.length} ${snapshot.edges.length} 0`
  expect(said.split('\n').filter(line => line.startsWith('read'))).toEqual([whole, whole])
  const looks = [...drawn.scene.nodes.values()].map(
    ({ key, color, size, x, y }) => `look ${key} ${color} ${size.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`,
  )
  expect(said.split('\n').filter(line => line.startsWith('look'))).toEqual(looks)
})
