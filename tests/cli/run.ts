// Runs the command line in a process of its own, as a user does.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '..', '..', 'packages', 'extractor', 'src', 'cli.ts')

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** @param environment added to this process's own, without Neo4j's credentials */
export function standpoint(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  return ended(start(args, environment))
}

/** As `standpoint … | head` does: reads a first piece of the result and closes its end. */
export function standpointIntoHead(args: readonly string[]): Promise<Ran> {
  const child = start(args, {})
  child.stdout.once('data', () => child.stdout.destroy())
  return ended(child)
}

/** Presses Ctrl-C as soon as `when` comes. */
export function standpointStopped(
  args: readonly string[],
  environment: Record<string, string>,
  when: Promise<void>,
): Promise<Ran> {
  const child = start(args, environment)
  void when.then(() => child.kill('SIGINT'))
  return ended(child)
}

function start(args: readonly string[], environment: Record<string, string>) {
  const { NEO4J_USERNAME: _user, NEO4J_PASSWORD: _password, ...own } = process.env
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function ended(child: ReturnType<typeof start>): Promise<Ran> {
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => (out += String(chunk)))
  child.stderr.on('data', chunk => (err += String(chunk)))
  return new Promise(resolve => child.once('close', code => resolve({ code, out, err })))
}
