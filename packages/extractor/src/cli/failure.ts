// Any error → one or two lines on standard error and an exit code: 2 for wrong usage, 130 for Ctrl-C, 1 for the rest.
import { StoreError } from '../stores/store.ts'
import { StoppedError } from '../stopped.ts'
import { UsageError } from './arguments.ts'
import { paint } from './terminal.ts'

export function failure(command: string, error: unknown): number {
  const { red } = paint(process.stderr)
  if (error instanceof StoppedError) {
    process.stderr.write(`\nstandpoint ${command}: ${error.message}\n`)
    return 130
  }
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${red(`standpoint ${command}:`)} ${message}\n`)
  if (error instanceof StoreError) process.stderr.write(`  ${error.cure}\n`)
  if (error instanceof UsageError) process.stderr.write(`  See standpoint ${command} --help\n`)
  if (process.env['STANDPOINT_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return error instanceof UsageError ? 2 : 1
}
