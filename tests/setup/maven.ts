// Jars that a test needs, fetched once by Maven into tests/.cache; what is missing to do so is named with its cure.
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Wanted {
  /** Folder of the pom. */
  setup: string
  /** Where the jars go. */
  cache: string
  /** What is fetched, for the message. */
  what: string
}

/** Folder of the jars; fetches them when the pom has changed or they are not there. */
export async function fetchJars({ setup, cache, what }: Wanted): Promise<string> {
  await requireTool('java', ['-version'], 'sudo apt-get install --yes openjdk-17-jre-headless')
  const jars = join(cache, 'jars')
  const stamp = join(cache, 'pom.xml')
  const pom = await readFile(join(setup, 'pom.xml'), 'utf8')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === pom) return jars
  await requireTool('mvn', ['--version'], 'sudo apt-get install --yes maven')
  await rm(jars, { recursive: true, force: true })
  await mkdir(cache, { recursive: true })
  process.stderr.write(`fetching ${what} with Maven, once\n`)
  const goal = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`, '-DincludeScope=runtime']
  await run('mvn', goal, { cwd: setup, maxBuffer: 1 << 24 })
  await writeFile(stamp, pom)
  return jars
}

async function requireTool(tool: string, probe: string[], cure: string): Promise<void> {
  await run(tool, probe).catch(cause => {
    throw new Error(`${tool} is missing. Install it with: ${cure}`, { cause })
  })
}
