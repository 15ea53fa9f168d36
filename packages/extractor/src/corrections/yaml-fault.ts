// What is wrong with an entry that is no YAML, in words for somebody who never heard of YAML, with its place and a cure.
import type { YAMLError } from 'yaml'
import type { Piece } from './entries.ts'
import type { Fault } from './needs.ts'

const QUOTE = 'Put texts with marks in them between double quotation marks: "like: this".'

const FAULTS: Partial<Record<string, Fault>> = {
  BAD_INDENT: {
    what: 'a bracket or brace is not closed, or a line begins too far left',
    cure: 'Close it: [person/a, person/b].',
  },
  MISSING_CHAR: {
    what: 'a quotation mark is not closed, or a line does not begin below the first word of its entry',
    cure: 'Close the quotation mark, and begin every further line of an entry with two spaces.',
  },
  TAB_AS_INDENT: { what: 'a line begins with a tab', cure: 'Begin it with two spaces.' },
  DUPLICATE_KEY: {
    what: 'a field stands twice in one entry',
    cure: 'Delete one of them, or begin a new entry with a dash.',
  },
  BAD_SCALAR_START: { what: 'a text begins with a mark that has a meaning of its own', cure: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { what: 'a text has a colon in it', cure: QUOTE },
  BAD_DQ_ESCAPE: {
    what: 'there is a backslash in a text',
    cure: 'Write two backslashes for one, or use single quotation marks.',
  },
}

const OTHER: Fault = { what: 'this cannot be read', cure: QUOTE }

/** A reference to another entry (`*name`), which is a text with a star nearly always. */
export const REFERENCE: Fault = { what: 'a text begins with a star', cure: QUOTE }

/** The place in the whole file: `7, column 3`, and the line as it stands there. */
export function faultOfYaml(
  { code, pos: [at] }: Pick<YAMLError, 'code' | 'pos'>,
  { text, line }: Piece,
): Fault & { line: string } {
  const before = text.slice(0, at).split('\n')
  const words = (text.split('\n')[before.length - 1] ?? '').trim()
  const isTab = /^ *\t/.test(text.split('\n')[before.length - 1] ?? '')
  const { what, cure } = (isTab ? FAULTS['TAB_AS_INDENT'] : FAULTS[code]) ?? OTHER
  const place = `${line + before.length - 1}, column ${(before.at(-1)?.length ?? 0) + 1}`
  return { line: place, what: `${what}: ${words}`, cure }
}
