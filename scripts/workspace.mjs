// What both commands of the README share: run pnpm at the pinned version, install what the lock file names.
// Plain JavaScript on Node alone, since nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Prints what is wrong with the cure, and ends with exit code 1. */
export function fail(message) {
  process.stderr.write(`standpoint: ${message}\n`)
  process.exit(1)
}

/** Runs a command from the project's root with its output shown; ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) fail(`${command} could not be started: ${error.message}`)
  if (signal) process.exit(130)
  if (status !== 0 && !options.allowFailure) process.exit(status ?? 1)
  return status ?? 1
}

export const pnpm = (args, options) => run('npx', ['--yes', packageManager.split('+')[0], ...args], options)

export function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number)
  if (haveMajor < major || (haveMajor === major && haveMinor < minor))
    fail(
      `Node ${process.versions.node} is too old. Install Node ${major}.${minor} or newer from https://nodejs.org and run the command again.`,
    )
}

export function install() {
  requireNode(20, 19)
  pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'], {
    stdio: ['ignore', process.stderr, 'inherit'],
  })
}
