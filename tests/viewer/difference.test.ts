import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../packages/viewer/src/model/difference.ts'
import { harbour } from './graph.ts'

describe('the difference of two builds', () => {
  it('is empty when nothing changed', () => {
    expect(differenceOf(harbour(), harbour())).toEqual({ added: [], removed: [], changed: [] })
  })

  it('tells a renamed entity and a claim that is gone with its words', () => {
    const after = harbour()
    const claims = new Map([...after.claims].slice(1))
    const ada = after.entities.get('person/ada-lind')
    if (!ada) throw new Error('Ada is not in the graph')
    const entities = new Map(after.entities).set(ada.key, { ...ada, label: 'Ada Lind-Moe' })
    const { added, removed, changed } = differenceOf(harbour(), { ...after, claims, entities })
    expect(added).toEqual([])
    expect(removed).toMatchObject([{ text: 'Ada Lind – Harbour Board', evidence: { text: 'Ada Lind' } }])
    expect(changed.map(pair => [pair.before.text, pair.after.text])).toEqual([
      ['Ada Lind · person', 'Ada Lind-Moe · person'],
    ])
  })

  it('tells a claim that is about another now as one that changed', () => {
    const after = harbour()
    const claims = new Map(
      [...after.claims.values()].map(claim => {
        const moved =
          claim.predicate === 'AFFILIATED_WITH' ? { ...claim, id: 'moved', target: 'venue/old-pier' } : claim
        return [moved.id, moved]
      }),
    )
    const { added, removed, changed } = differenceOf(harbour(), { ...after, claims })
    expect([added, removed]).toEqual([[], []])
    expect(changed.map(pair => pair.after.text)).toEqual(['Ada Lind – Old Pier'])
  })
})
