// A name while it is being repaired: a run of tokens with what the reader, or a rule, takes it for.
import type { EntityCategory, NameLabel, Reading, Sentence, Token } from '../../model.ts'

export interface Name {
  sentence: number
  /** Tokens `from` to `to`, exclusive. */
  from: number
  to: number
  label: Exclude<NameLabel, 'date'>
  probability: number
  /** What a rule changed or added; absent for a name just as the reader found it. */
  rule?: string
}

/** One step of the repair: it sees all names of the article, in order of place. */
export type Repair = (names: readonly Name[], reading: Reading) => Name[]

export const sentenceOf = (reading: Reading, name: Pick<Name, 'sentence'>): Sentence | undefined =>
  reading.sentences[name.sentence]

export const tokensOf = (reading: Reading, name: Name): Token[] =>
  sentenceOf(reading, name)?.tokens.slice(name.from, name.to) ?? []

/** The name as it stands in the article, white space evened out. */
export function textOf(reading: Reading, name: Name): string {
  const tokens = tokensOf(reading, name)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return ''
  return reading.article.text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

export const byPlace = (a: Name, b: Name): number => a.sentence - b.sentence || a.from - b.from || b.to - a.to

export const overlap = (a: Name, b: Name): boolean => a.sentence === b.sentence && a.from < b.to && b.from < a.to

/** Names by sentence, for steps that go sentence by sentence. */
export function bySentence(names: readonly Name[]): Map<number, Name[]> {
  const groups = new Map<number, Name[]>()
  for (const name of names) {
    const group = groups.get(name.sentence)
    if (group) group.push(name)
    else groups.set(name.sentence, [name])
  }
  return groups
}

export const categoryOf = (label: Name['label']): EntityCategory => (label === 'state' ? 'organization' : label)

export const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text)
