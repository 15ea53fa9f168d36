// Results as text, for a terminal, a program or a spreadsheet.
import { printResult, runQuery } from '@standpoint/cypher'
import { expect, test } from 'vitest'
import { people } from './people.ts'

const text = 'MATCH (p:Person) RETURN p.name AS name, p.tags AS tags ORDER BY name'

test('a table has a line for every row and says how many there are', () => {
  expect(runQuery(people(), text).text.split('\n')).toEqual([
    'name     tags',
    '─'.repeat(29),
    'Ada',
    'Charles',
    "Mary     ['science', 'books']",
    '',
    '3 rows',
  ])
})

test('JSON has columns and rows on one line, with large integers as text', () => {
  const json = runQuery(people(), 'RETURN 9007199254740993 AS n, [1, 2.5] AS list', { format: 'json' }).text
  expect(json).toBe('{"columns":["n","list"],"rows":[["9007199254740993",[1,2.5]]]}')
})

test('CSV quotes what has commas, quotes or line ends in it', () => {
  const result = {
    columns: ['a', 'b'],
    rows: [
      ['x,y', 'say "no"'],
      ['two\nlines', null],
    ],
  }
  expect(printResult(result, 'csv')).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",')
})

test('nodes, relationships and paths are printed as Cypher writes them', () => {
  const csv = runQuery(people(), 'MATCH path = (p {name: "Charles"})<-[k:KNOWS]-() RETURN path', { format: 'csv' }).text
  expect(csv).toBe(
    `path\r\n"(:Person {name: 'Charles', born: 1791})<-[:KNOWS {since: 1833}]-(:Person {name: 'Ada', born: 1815, score: 0.5})"`,
  )
})

test('EXPLAIN prints the plan', () => {
  expect(runQuery(people(), 'EXPLAIN MATCH (m:Machine) RETURN m.name').text).toBe(
    '+ Project m.name\n+ LabelScan (m:Machine)\n+ Start',
  )
})
