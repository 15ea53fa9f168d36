// What a contender does: takes texts as a JSON list on standard input, reads them a few times, prints one Result as JSON.
import { text } from 'node:stream/consumers'

export interface Result {
  name: string
  openMilliseconds: number
  /** Processor time of the fastest pass over all texts, user and system. */
  passMilliseconds: number
  megabytes: number
  /** What was found, so that nothing is measured that did not happen. */
  found: number
}

const PASSES = 4

/** Opens and reads, with the load of the model apart; `read` gives the number of things found in one text. */
export async function contend(name: string, open: () => Promise<(text: string) => Promise<number>>): Promise<void> {
  const texts: string[] = JSON.parse(await text(process.stdin))
  const start = performance.now()
  const read = await open()
  const openMilliseconds = performance.now() - start
  let passMilliseconds = Infinity
  let found = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const before = process.cpuUsage()
    found = 0
    for (const one of texts) found += await read(one)
    const { user, system } = process.cpuUsage(before)
    passMilliseconds = Math.min(passMilliseconds, (user + system) / 1000)
  }
  const megabytes = process.resourceUsage().maxRSS / 1024
  const result: Result = { name, openMilliseconds, passMilliseconds, megabytes, found }
  console.log(JSON.stringify(result))
}
