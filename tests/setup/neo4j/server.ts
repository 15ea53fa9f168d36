// A real Neo4j 5.26 in a Java process of its own, empty at the start, gone when stopped.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { neo4jJars } from './jars.ts'

export interface Neo4jServer {
  url: string
  username: string
  password: string
  /** Of the server's process, to measure it. */
  pid: number
  /** Changes a setting of the running server, by its name in neo4j.conf. */
  set(name: string, value: string): Promise<void>
  stop(): Promise<void>
}

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent']
const PASSWORD = 'standpoint'

export interface Starting {
  /** On 127.0.0.1; any free one when absent. */
  port?: number
  /** Settings of Neo4j by their names in neo4j.conf. */
  settings?: Record<string, string>
  /** The server starts faster when it compiles itself only lightly; it works faster when it does so fully. */
  isWarm?: boolean
}

export async function startNeo4j({ port, settings = {}, isWarm = false }: Starting = {}): Promise<Neo4jServer> {
  const jars = await neo4jJars()
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-neo4j-'))
  const opens = OPENED.flatMap(module => ['--add-opens', `${module}=ALL-UNNAMED`])
  const source = join(import.meta.dirname, 'Server.java')
  const args = [
    ...opens,
    '-Xmx1g',
    ...(isWarm ? [] : ['-XX:TieredStopAtLevel=1']),
    '-cp',
    `${jars}/*`,
    source,
    String(port ?? (await freePort())),
    folder,
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  ]
  const java = spawn('java', args, { stdio: 'pipe' })
  const lines = createInterface({ input: java.stdout })
  const url = await ready(java, lines)
  await setPassword(url)
  const stop = async () => {
    const gone = new Promise(resolve => java.once('exit', resolve))
    // Nothing in it is wanted any more, so it need not close its files in order.
    java.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  const set = (name: string, value: string) => {
    const line = `${name}=${value}`
    java.stdin.write(`${line}\n`)
    return said(lines, `set ${line}`)
  }
  return { set, url, username: 'neo4j', password: PASSWORD, pid: java.pid ?? 0, stop }
}

/** When the server says a line. */
function said(lines: Interface, wanted: string): Promise<void> {
  return new Promise(resolve => {
    const listen = (line: string) => {
      if (line !== wanted) return
      lines.off('line', listen)
      resolve()
    }
    lines.on('line', listen)
  })
}

function ready(java: ChildProcessWithoutNullStreams, lines: Interface): Promise<string> {
  const said: string[] = []
  java.stderr.on('data', chunk => said.push(String(chunk)))
  return new Promise((resolve, reject) => {
    lines.on('line', line => {
      if (line.startsWith('ready ')) resolve(line.slice('ready '.length).trim().replace(/\/$/, ''))
    })
    java.once('error', reject)
    java.once('exit', code =>
      reject(new Error(`Neo4j ended with ${code} before it was ready:\n${said.join('').slice(-2000)}`)),
    )
  })
}

/** A new server wants its first password changed before anything else. */
async function setPassword(url: string): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'))
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: 'neo4j', new: PASSWORD },
      { database: 'system' },
    )
  } finally {
    await driver.close()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
