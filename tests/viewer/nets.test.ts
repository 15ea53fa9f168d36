// Agreement, conflict and subtract by hand, after DNA's definition: with x(i,t,s) = 1 where i takes side s on t, congruence sums
// x(i,t,s)·x(j,t,s), conflict sums over opposite sides, average activity divides by half of all sides that the two take.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../packages/viewer/src/model/dataset.ts'
import { betweenByPositions } from '../../packages/viewer/src/query/between.ts'
import { campsOf } from '../../packages/viewer/src/query/camps.ts'
import { pairsOf } from '../../packages/viewer/src/query/pairs.ts'
import { tiesOf, weightOf } from '../../packages/viewer/src/query/projections.ts'
import type { Statement } from '../../packages/viewer/src/query/statements.ts'
import { harbour } from './graph.ts'

const [claim] = [...harbour().claims.values()].filter(item => item.stance)

/** `said('union + toll')`: the union is for the toll. */
function said(...lines: string[]): Statement[] {
  return lines.map((line, index) => {
    const [holder = '', sign, topic = ''] = line.split(' ')
    if (!claim) throw new Error('the small graph has no position')
    const own: Claim = { ...claim, id: `${index} ${line}` }
    return { holder, topic, side: sign === '+' ? 'for' : sign === '-' ? 'against' : 'neutral', claim: own }
  })
}

//             toll  tunnel  quay
// city         +      -      +
// port         +      +      + and -
// union        ○      -
const STATEMENTS = said(
  'city + toll',
  'city - tunnel',
  'city + quay',
  'port + toll',
  'port + tunnel',
  'port + quay',
  'port - quay',
  'union - tunnel',
  'union ○ toll',
)

describe('the nets of three who speak about three things', () => {
  const ties = tiesOf(STATEMENTS)
  const weights = (first: string, second: string): number[] => {
    const tie = ties.find(({ holders }) => holders.includes(first) && holders.includes(second))
    if (!tie) throw new Error(`${first} and ${second} do not meet`)
    return [weightOf(tie, 'agreement'), weightOf(tie, 'conflict'), weightOf(tie, 'subtract'), tie.activity]
  }

  it('count every side that two share, and every side that they oppose, a mixed topic in both', () => {
    expect(weights('city', 'port')).toEqual([2, 2, 0, 3.5])
    expect(weights('city', 'union')).toEqual([1, 0, 1, 2])
    expect(weights('port', 'union')).toEqual([0, 1, -1, 2.5])
  })

  it('gain nothing from saying the same twice, nor from neutral words', () => {
    expect(tiesOf([...STATEMENTS, ...STATEMENTS, ...said('city ○ tunnel', 'mayor ○ toll')])).toEqual(ties)
  })

  it('divided by average activity are the share of all that the two say', () => {
    const [tie] = ties
    expect(tie && weightOf(tie, 'agreement', true)).toBeCloseTo(2 / 3.5)
  })
})

describe('camps', () => {
  it('are the communities of who agrees more than differs, named by what most pairs share', () => {
    const statements = said('a + x', 'b + x', 'c + x', 'b - y', 'c - y', 'e + z', 'f + z', 'd + x')
    const camps = campsOf(tiesOf(statements))
    expect(camps.map(camp => camp.holders)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ])
    expect(camps[0]?.shared.map(({ topic, side }) => `${topic} ${side}`)).toEqual(['x for', 'y against'])
  })

  it('need more shared at a higher threshold', () => {
    const statements = said('a + x', 'b + x', 'b - y', 'c + x', 'c - y')
    expect(campsOf(tiesOf(statements), 2).map(camp => camp.holders)).toEqual([['b', 'c']])
  })

  it('are two where one link joins two dense groups', () => {
    const left = ['a', 'b', 'c'].flatMap(holder => [`${holder} + x`, `${holder} + y`])
    const right = ['d', 'e', 'f'].flatMap(holder => [`${holder} + z`, `${holder} + w`])
    const camps = campsOf(tiesOf(said(...left, ...right, 'c + v', 'd + v')))
    expect(camps.map(camp => camp.holders.join(''))).toEqual(['abc', 'def'])
  })
})

describe('two compared', () => {
  it('stand sentence against sentence, who says less is quoted again', () => {
    const statements = [...STATEMENTS, ...said('city + toll')]
    const tie = tiesOf(statements).find(({ holders }) => holders.join() === 'city,port')
    const pairs = pairsOf(statements, ['city', 'port'], tie?.agree ?? [])
    expect(pairs.map(pair => `${pair.first.claim.id} | ${pair.second.claim.id}`)).toEqual([
      '2 city + quay | 5 port + quay',
      '0 city + toll | 3 port + toll',
      '0 city + toll | 3 port + toll',
    ])
    expect(pairs[0]?.act).toBe('demand')
  })

  it('have between them who agrees with each on something', () => {
    const ties = tiesOf(said('a + x', 'b + y', 'c + x', 'c + y', 'd + x'))
    expect(betweenByPositions(ties, ['a', 'b'])).toEqual([{ key: 'c', shared: [['x'], ['y']] }])
  })
})
