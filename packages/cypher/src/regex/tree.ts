// What a regular expression says, once read.

/** Whether a code point belongs to a class. */
export type CharTest = (point: number) => boolean

export type RegexNode =
  | { kind: 'char'; test: CharTest }
  | { kind: 'sequence'; items: RegexNode[] }
  | { kind: 'choice'; options: RegexNode[] }
  | { kind: 'repeat'; item: RegexNode; min: number; max: number }
  | { kind: 'assert'; holds: (before: number, after: number) => boolean }

export interface Flags {
  ignoreCase: boolean
  dotAll: boolean
  multiline: boolean
  comments: boolean
}

export function single(character: string, flags: Flags): CharTest {
  const wanted = character.codePointAt(0) ?? 0
  if (!flags.ignoreCase) return point => point === wanted
  const lower = character.toLowerCase()
  return point => point === wanted || String.fromCodePoint(point).toLowerCase() === lower
}
