// Runs a script and kills it, as the machine losing power would, some time after it says that it begins.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** @returns milliseconds from its beginning to its end, or undefined when it was killed */
export async function runScript(
  script: string,
  args: readonly string[],
  killAfter?: number,
): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const began = performance.now()
  if (killAfter !== undefined) {
    await Promise.race([pause(killAfter), ended])
    child.kill('SIGKILL')
  }
  const [code] = await ended
  return code === 0 ? performance.now() - began : undefined
}
