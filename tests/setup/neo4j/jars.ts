// The jars of Neo4j, fetched once by Maven into tests/.cache; what is missing to do so is named with its cure.
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SETUP = import.meta.dirname
export const CACHE = join(SETUP, '..', '..', '.cache', 'neo4j')

/** Folder of the jars; fetches them when the pom has changed or they are not there. */
export async function neo4jJars(): Promise<string> {
  await requireTool('java', ['-version'], 'sudo apt-get install --yes openjdk-17-jre-headless')
  const jars = join(CACHE, 'jars')
  const stamp = join(CACHE, 'pom.xml')
  const pom = await readFile(join(SETUP, 'pom.xml'), 'utf8')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === pom) return jars
  await requireTool('mvn', ['--version'], 'sudo apt-get install --yes maven')
  await rm(jars, { recursive: true, force: true })
  await mkdir(CACHE, { recursive: true })
  process.stderr.write('fetching Neo4j 5.26 with Maven (about 150 MB, once)\n')
  const goal = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`, '-DincludeScope=runtime']
  await run('mvn', goal, { cwd: SETUP, maxBuffer: 1 << 24 })
  await writeFile(stamp, pom)
  return jars
}

async function requireTool(tool: string, probe: string[], cure: string): Promise<void> {
  await run(tool, probe).catch(cause => {
    throw new Error(`${tool} is missing; Neo4j needs it. Install it with: ${cure}`, { cause })
  })
}
