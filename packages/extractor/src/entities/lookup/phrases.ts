// Finds listed phrases in a sentence: the longest at each place, in time linear in the tokens.
import type { Token } from '../../model.ts'

/** Phrases by their first letters, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>

const firstLetters = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text

export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[]>()
  for (const phrase of phrases) {
    const key = firstLetters(phrase)
    index.set(key, [...(index.get(key) ?? []), phrase])
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** The longest listed phrase that begins with token `at` and ends with a token, and the token after it. */
export function phraseAt(
  index: PhraseIndex,
  place: { text: string; tokens: readonly Token[]; at: number },
): { phrase: string; to: number } | undefined {
  const { text, tokens, at } = place
  const first = tokens[at]
  if (!first) return undefined
  for (const phrase of index.get(firstLetters(first.text)) ?? []) {
    if (!text.startsWith(phrase, first.start)) continue
    const to = tokenAfter(tokens, at, first.start + phrase.length)
    if (to !== undefined) return { phrase, to }
  }
  return undefined
}

function tokenAfter(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token || token.end > end) return undefined
    if (token.end === end) return index + 1
  }
  return undefined
}
