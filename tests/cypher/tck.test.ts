// The openCypher compatibility kit, feature by feature, against a checked-in list of known failures.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fetchTck } from '../setup/tck.ts'
import { readKit, runFeature } from './tck/kit.ts'
import type { Result } from './tck/kit.ts'
import { runScenario } from './tck/scenario.ts'

const kit = fetchTck()
const lines = readFileSync(join(import.meta.dirname, 'known-failures.txt'), 'utf8').split('\n')
const known = new Set(lines.filter(line => line !== '' && !line.startsWith('#')))
const results: Result[] = []

describe('the compatibility kit', () => {
  for (const feature of readKit(kit)) {
    test(`${feature.name} passes but for the known failures`, () => {
      const own = runFeature(feature, kit)
      results.push(...own)
      const failed = own.filter(({ trouble }) => trouble !== undefined)
      expect(failed.filter(({ id }) => !known.has(id))).toEqual([])
      const fixed = own.filter(({ id, trouble }) => trouble === undefined && known.has(id))
      expect(fixed, 'these pass now: take them off known-failures.txt').toEqual([])
    })
  }

  test('has 3,897 scenarios with their examples filled in', () => {
    expect(readKit(kit).flatMap(({ scenarios }) => scenarios)).toHaveLength(3897)
  })
})

describe('the runner', () => {
  const steps = (query: string, ...checks: [string, string[][]][]) => [
    { text: 'executing query:', block: query, table: [] },
    ...checks.map(([text, table]) => ({ text, block: undefined, table })),
  ]
  const anyOrder = 'the result should be, in any order:'

  test.each([
    ['a wrong value', 'RETURN 1 AS n', anyOrder, [['n'], ['2']]],
    ['an integer in the place of a float', 'RETURN 1 AS n', anyOrder, [['n'], ['1.0']]],
    ['a wrong column', 'RETURN 1 AS n', anyOrder, [['m'], ['1']]],
    ['a missing row', 'UNWIND [] AS n RETURN n', anyOrder, [['n'], ['1']]],
    [
      'rows in the wrong order',
      'UNWIND [2, 1] AS n RETURN n',
      'the result should be, in order:',
      [['n'], ['1'], ['2']],
    ],
    ['an effect that was not announced', 'CREATE ()', 'no side effects', []],
    [
      'an error that does not come',
      'RETURN 1 AS n',
      'a SyntaxError should be raised at compile time: UndefinedVariable',
      [],
    ],
    ['an error of the wrong kind', 'RETURN n', 'a SyntaxError should be raised at compile time: UnexpectedSyntax', []],
    ['a step that it does not know', 'RETURN 1 AS n', 'something else should be', []],
  ] as const)('notices %s', (_, query, check, table) => {
    const copy = table.map(row => [...row])
    expect(runScenario({ name: 'wrong on purpose', steps: steps(query, [check, copy]) }, kit)).toBeTypeOf('string')
  })
})

afterAll(() => {
  for (const group of ['reading', 'temporal', 'writing'] as const) {
    const own = results.filter(result => result.group === group)
    console.log(
      `${group}: ${own.filter(({ trouble }) => trouble === undefined).length} of ${own.length} scenarios pass`,
    )
  }
})
