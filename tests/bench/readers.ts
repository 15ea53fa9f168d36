// How fast and how heavy is the reader, beside spaCy's small pipeline, compromise and wink-nlp, on this machine?
// Usage, from the project's root: pnpm exec tsx tests/bench/readers.ts [--python <python with spaCy>] [--spacy-model en_core_web_sm] [--rounds 2]
// spaCy needs `pip install spacy` and `python -m spacy download en_core_web_sm`; without them its line says so.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArticles, readSources } from '../../packages/extractor/src/text/read.ts'
import type { Result } from './contenders/protocol.ts'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    'spacy-model': { type: 'string', default: 'en_core_web_sm' },
    rounds: { type: 'string', default: '2' },
  },
})
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const script = (name: string, ...rest: string[]): string[] => [
  process.execPath,
  '--import',
  'tsx',
  here(`contenders/${name}.ts`),
  ...rest,
]

const CONTENDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Standpoint (native)', script('standpoint', 'native')],
  ['spaCy, small', [values.python, here('contenders/spacy_small.py'), values['spacy-model']]],
  ['Standpoint (wasm)', script('standpoint', 'wasm')],
  ['compromise', script('compromise')],
  ['wink-nlp', script('wink')],
])

async function articleTexts(): Promise<string[]> {
  const texts: string[] = []
  for await (const source of readSources([here('../../data/articles')]))
    for (const article of (await readArticles(source)).articles) texts.push(article.text)
  return texts
}

/** One round of one contender in a process of its own; its last line of complaint when it cannot run. */
async function run([program = '', ...rest]: readonly string[], texts: readonly string[]): Promise<Result | string> {
  const threads = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const child = spawn(program, rest, { cwd: here('..'), env: { ...process.env, ...threads } })
  const failed = new Promise<string>(resolve => child.once('error', error => resolve(error.message)))
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify(texts))
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const [out, complaint] = await Promise.race([output, failed.then(message => ['', message])])
  return out?.trim().startsWith('{') ? JSON.parse(out) : (complaint?.trim().split('\n').at(-1) ?? 'no output')
}

function lineOf(name: string, results: readonly (Result | string)[], words: number): string {
  const measured = results.filter(result => typeof result !== 'string')
  if (measured.length === 0) return `| ${name} | not measured: ${String(results[0])} | | | |`
  const least = (value: (result: Result) => number): number => Math.min(...measured.map(value))
  const speed = Math.round((words / least(result => result.passMilliseconds)) * 1000)
  const columns = [measured[0]?.name, speed, Math.round(least(result => result.openMilliseconds))]
  return `| ${[...columns, Math.round(least(result => result.megabytes)), measured[0]?.found].join(' | ')} |`
}

const texts = await articleTexts()
const words = texts.join(' ').split(/\s+/u).length
const results = new Map([...CONTENDERS.keys()].map((name): [string, (Result | string)[]] => [name, []]))
for (let round = 0; round < Number(values.rounds); round++)
  for (const [name, command] of CONTENDERS) results.get(name)?.push(await run(command, texts))
console.log(
  `${texts.length} articles, ${words} words; the best of ${values.rounds} rounds of 4 passes, one thread each\n`,
)
console.log('| reader | words a CPU-second | opens in ms | peak memory, MB | names found |')
console.log('| --- | ---: | ---: | ---: | ---: |')
for (const [name, measured] of results) console.log(lineOf(name, measured, words))
