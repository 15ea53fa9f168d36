// Parts a word from its clitics: possessive 's, contracted verbs, n't, and the fused "cannot", "gonna".
import type { Span } from '../model.ts'

const SUFFIX = /.(?=(?:['’ʼ](?:s|re|ve|ll|d|m)|n['’ʼ]t)$)/iu
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
])

const MOST_CLITICS = 2

/** The word, or the word and its clitics: "Moscow's" → Moscow | 's, "couldn't've" → could | n't | 've, "cannot" → can | not. */
export function partClitics(chunk: string, word: Span): Span[] {
  const clitics: Span[] = []
  let end = word.end
  while (clitics.length < MOST_CLITICS) {
    const cut = cutOf(chunk.slice(word.start, end))
    if (cut === undefined) break
    clitics.unshift({ start: word.start + cut, end })
    end = word.start + cut
  }
  return [{ start: word.start, end }, ...clitics]
}

function cutOf(word: string): number | undefined {
  const fused = FUSED.get(word.toLowerCase())
  if (fused !== undefined) return fused
  if (word.length < 3 || !/['’ʼ]/u.test(word)) return undefined
  const tail = word.slice(-4)
  const match = SUFFIX.exec(tail)
  return match ? word.length - tail.length + match.index + match[0].length : undefined
}
