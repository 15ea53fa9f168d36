// The projections against small examples counted by hand, after Leifeld's definitions.
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../packages/viewer/src/query/changes.ts'
import { composeLanes } from '../../packages/viewer/src/query/lanes.ts'
import { cellKey, composeMatrix, similarity } from '../../packages/viewer/src/query/matrix.ts'
import { coalitionsOf, tiesOf, weightOf } from '../../packages/viewer/src/query/projections.ts'
import { statementsOf } from '../../packages/viewer/src/query/statements.ts'
import { harbour } from './graph.ts'

const data = harbour()
const statements = statementsOf(data.claims.values())

describe('two holders', () => {
  const [tie] = tiesOf(statements)

  it('agree on the topics where both take the same side, and differ where they take opposite ones', () => {
    expect(tie).toEqual({
      holders: ['person/ada-lind', 'person/bo-østberg'],
      agree: ['topic/bridge'],
      differ: ['topic/ferry'],
    })
  })

  it('weigh one in congruence, one in conflict and nothing in subtract', () => {
    if (!tie) throw new Error('there is no tie to weigh')
    expect([weightOf(tie, 'agreement'), weightOf(tie, 'conflict'), weightOf(tie, 'subtract')]).toEqual([1, 1, 0])
  })

  it('gain nothing from saying the same twice', () => {
    expect(tiesOf([...statements, ...statements])).toEqual(tiesOf(statements))
  })

  it('are not joined by neutral statements', () => {
    expect(tiesOf(statements.map(statement => ({ ...statement, side: 'neutral' as const })))).toEqual([])
  })
})

describe('coalitions', () => {
  const tie = (first: string, second: string, agree: string[], differ: string[] = []) => ({
    holders: [first, second] as [string, string],
    agree,
    differ,
  })

  it('join who agrees more than differs, through others too, and are named by their topics', () => {
    const ties = [tie('a', 'b', ['x']), tie('b', 'c', ['x', 'y']), tie('c', 'd', ['z'], ['x']), tie('e', 'f', ['z'])]
    expect(coalitionsOf(ties)).toEqual([
      { holders: ['a', 'b', 'c'], topics: ['x', 'y'] },
      { holders: ['e', 'f'], topics: ['z'] },
    ])
  })

  it('need more shared topics at a higher threshold', () => {
    expect(coalitionsOf([tie('a', 'b', ['x']), tie('b', 'c', ['x', 'y'])], 2)).toEqual([
      { holders: ['b', 'c'], topics: ['x', 'y'] },
    ])
  })
})

describe('the matrix', () => {
  it('holds every statement in its cell with its balance', () => {
    const matrix = composeMatrix(statements)
    expect(matrix.holders).toHaveLength(2)
    expect(matrix.cells.get(cellKey('person/bo-østberg', 'topic/ferry'))).toMatchObject({ balance: -1 })
  })

  it('leaves out topics that too few speak about', () => {
    expect(composeMatrix(statements, { shared: 3 }).topics).toEqual([])
  })

  it('knows alike, opposite and unrelated rows', () => {
    expect(similarity([1, -1], [1, -1])).toBeCloseTo(1)
    expect(similarity([1, -1], [-1, 1])).toBeCloseTo(-1)
    expect(similarity([1, 0], [0, 0])).toBe(0)
  })
})

describe('time', () => {
  it('puts statements into lanes by the day they were made or published', () => {
    expect(composeLanes(data, statements, 'said').days).toEqual(['2021-03-01', '2021-03-04', '2021-03-05'])
    expect(composeLanes(data, statements, 'published').days).toEqual(['2021-03-05'])
  })

  it('flags a holder that is told to be for and against the same', () => {
    const [first] = statements
    if (!first) throw new Error('there is no statement to turn around')
    const turned = [...statements, { ...first, side: 'against' as const }]
    expect(changesOf(turned, () => '2021')).toMatchObject([{ holder: 'person/ada-lind', topic: 'topic/ferry' }])
    expect(changesOf(statements, () => '2021')).toEqual([])
  })
})
