// The ties that one sentence tells, read from words with their grammar and names: "juan AFFILIATED_WITH real-madrid (former)".
import { expect, test } from 'vitest'
import { findRelations } from '../../packages/extractor/src/claims/relations.ts'
import { resolveEntities } from '../../packages/extractor/src/entities/resolve.ts'
import { type Line, readingOf } from '../entities/reading.ts'

export type Row = readonly [words: string, names: readonly string[], ties: readonly string[]]

const plain = (words: string): string => words.replaceAll(/\/\S+/g, '')

export function tiesOf(lines: readonly Line[]): string[] {
  const reading = readingOf(lines)
  return findRelations(reading, resolveEntities(reading)).map(({ subject, predicate, object, former }) =>
    [subject, predicate, object, ...(former ? ['(former)'] : [])]
      .join(' ')
      .replaceAll(/(?:person|organization|venue)\//g, ''),
  )
}

/** A test a row; rows without any ties are what must not be caught. */
export const testRows = (rows: readonly Row[]): void =>
  test.each(rows.map(row => [plain(row[0]), row] as const))('%s', (_, [words, names, ties]) => {
    expect(tiesOf([{ words, names }])).toEqual(ties)
  })
