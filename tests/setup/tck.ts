// Fetches the openCypher compatibility kit from Maven Central into a folder that git ignores. Run it, or call fetchTck().
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const artifact = 'org.opencypher:tck:1.0.0-M23'
const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy'
const cache = join(import.meta.dirname, '..', '.cache', 'tck')

/** Folder of the kit's feature files; fetches and unpacks them the first time. */
export function fetchTck(): string {
  const done = join(cache, 'kit')
  if (existsSync(done)) return done
  mkdirSync(cache, { recursive: true })
  const jar = join(cache, 'tck-1.0.0-M23.jar')
  if (!existsSync(jar)) copyJar()
  const unpacking = join(cache, `unpacking-${process.pid}`)
  for (const [name, content] of entriesOf(readFileSync(jar))) {
    const path = join(unpacking, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  renameSync(unpacking, done)
  return done
}

function copyJar(): void {
  const args = ['-q', '-B', copyGoal, `-Dartifact=${artifact}`, `-DoutputDirectory=${cache}`]
  try {
    execFileSync('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The compatibility kit ${artifact} could not be fetched. It takes Maven and Maven Central:\n${reason}`,
      { cause: error },
    )
  }
}

/** Feature files and graphs of the jar: a zip's central directory, entry by entry. */
function* entriesOf(jar: Buffer): Generator<[string, Buffer]> {
  const end = jar.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = jar.readUInt32LE(end + 16)
  for (let count = jar.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [jar.readUInt16LE(at + 10), jar.readUInt32LE(at + 20)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => jar.readUInt16LE(at + offset))
    const name = jar.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const local = jar.readUInt32LE(at + 42)
    const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28)
    const content = jar.subarray(start, start + size)
    if (/\.(?:feature|cypher)$/.test(name)) yield [name, method === 0 ? content : inflateRawSync(content)]
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
}

if (process.argv[1] === import.meta.filename) console.log(fetchTck())
