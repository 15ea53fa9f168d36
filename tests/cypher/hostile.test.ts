// Queries that mean harm: every one ends soon, with an error or an answer.
import { CypherError, query } from '@standpoint/cypher'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from './people.ts'

const limits = { milliseconds: 300, rows: 1000 }

test.each([
  ['deep parentheses', `RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`],
  ['deep lists', `RETURN ${'['.repeat(5000)}1${']'.repeat(5000)}`],
  ['ambiguous lists', `RETURN ${'[x IN '.repeat(200)}[1]${', 1]'.repeat(200)}`],
  ['many NOTs', `RETURN ${'NOT '.repeat(20_000)}true`],
  ['many minus signs', `RETURN ${'- '.repeat(20_000)}1`],
  ['an endless list', 'UNWIND range(1, 9223372036854775807) AS n RETURN n'],
  [
    'lists of lists',
    'UNWIND range(1, 9000) AS a UNWIND range(1, 9000) AS b UNWIND range(1, 9000) AS c RETURN count(*)',
  ],
  ['all trails', 'MATCH (a)-[*]-(b), (c)-[*]-(d), (e)-[*]-(f), (g)-[*]-(h), (i)-[*]-(j), (k)-[*]-(l) RETURN count(*)'],
  ['a product without end', 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l) RETURN count(*)'],
  ['a long text', "RETURN reduce(t = 'x', n IN range(1, 60) | t + t)"],
  ['a nested regular expression', `RETURN '${'a'.repeat(30)}' =~ '${'('.repeat(3000)}a${')'.repeat(3000)}'`],
])('%s', (_, text) => {
  const began = Date.now()
  try {
    query(people(), text, {}, { limits })
  } catch (error) {
    expect(error).toBeInstanceOf(CypherError)
  }
  expect(Date.now() - began).toBeLessThan(5000)
})

test('texts made of pieces of Cypher give rows or a CypherError, nothing else', () => {
  const pieces = fc.constantFrom(
    ...'MATCH OPTIONAL WHERE WITH RETURN UNWIND UNION ALL CALL EXISTS COUNT CASE WHEN THEN ELSE END AS ORDER BY SKIP LIMIT DISTINCT AND OR NOT IN IS NULL'.split(
      ' ',
    ),
    ...'n m r p.name (n) (n:Person) -[r]-> <-- -- [1,2] {a:1} $x 1 1.5 "a" * + - = <> < =~ , . .. : | { } [ ] ( ) count(*) collect(n) size( shortestPath('.split(' '), // prettier-ignore
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), words => {
      try {
        query(people(), words.join(' '), { x: 1 }, { limits })
      } catch (error) {
        expect(error, words.join(' ')).toBeInstanceOf(CypherError)
      }
    }),
    { numRuns: 2000, seed: 7 },
  )
})
