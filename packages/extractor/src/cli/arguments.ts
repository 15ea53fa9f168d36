// Arguments of a command, checked: what is wrong with them is wrong usage, exit code 2.
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Wrong usage of the command line: what is wrong, with the way to the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Options and positional arguments of a command; throws `UsageError` with Node's own words for unknown ones. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message.split('. ')[0] : String(cause), { cause })
  }
}

/** A whole number from `least` to `most`, or undefined when the option was not given. */
export function readCount(
  name: string,
  text: string | undefined,
  { least = 1, most = Number.MAX_SAFE_INTEGER } = {},
): number | undefined {
  if (text === undefined) return undefined
  const count = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isInteger(count) && count >= least && count <= most) return count
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
  throw new UsageError(`--${name} must be a whole number ${range}, not ${text}`)
}

/** The value of an option that a command cannot do without. */
export function required<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new UsageError(`${name} is missing`)
  return value
}
