// The command line: which command, what it prints on failure, its exit code. What commands do is in cli/.
import { commands } from './cli/commands.ts'
import { failure } from './cli/failure.ts'
import { overview } from './cli/overview.ts'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return print(overview(rest[0]), name === undefined ? 2 : 0)
  try {
    if (name === '--version') return print(`${(await import('./build.ts')).EXTRACTOR_VERSION}\n`, 0)
    const command = commands[name]
    if (command === undefined) return print(overview(name), 2)
    if (rest.includes('--help') || rest.includes('-h')) return print(command.help, 0)
    return await (
      await command.load()
    )(rest)
  } catch (error) {
    return failure(name, error)
  }
}

function print(text: string, code: number): number {
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(text)
  return code
}
