// Finds listed phrases in a sentence: the longest at each place, in time linear in the tokens.
import type { Token } from '../../model.ts'

/** Phrases by their first letters, with the lengths that they have, the longest first. */
export type PhraseIndex = ReadonlyMap<string, { lengths: readonly number[]; phrases: ReadonlySet<string> }>

const firstLetters = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text

export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const groups = new Map<string, Set<string>>()
  for (const phrase of phrases) {
    const key = firstLetters(phrase)
    const group = groups.get(key)
    if (group) group.add(phrase)
    else groups.set(key, new Set([phrase]))
  }
  const lengthsOf = (group: ReadonlySet<string>): number[] =>
    [...new Set([...group].map(({ length }) => length))].sort((a, b) => b - a)
  return new Map([...groups].map(([key, group]) => [key, { lengths: lengthsOf(group), phrases: group }]))
}

export const isPhrase = (index: PhraseIndex, text: string): boolean =>
  index.get(firstLetters(text))?.phrases.has(text) ?? false

/** The longest listed phrase that begins with token `at` and ends with a token, and the token after it. */
export function phraseAt(
  index: PhraseIndex,
  place: { text: string; tokens: readonly Token[]; at: number },
): { phrase: string; to: number } | undefined {
  const { text, tokens, at } = place
  const first = tokens[at]
  const group = first && index.get(firstLetters(first.text))
  if (!group) return undefined
  for (const length of group.lengths) {
    const phrase = text.slice(first.start, first.start + length)
    const to = group.phrases.has(phrase) ? tokenAfter(tokens, at, first.start + length) : undefined
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
