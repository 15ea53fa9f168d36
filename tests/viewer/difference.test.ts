import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../packages/viewer/src/model/difference.ts'
import { harbour } from './graph.ts'

describe('the difference of two builds', () => {
  it('is empty when nothing changed', () => {
    expect(differenceOf(harbour(), harbour())).toEqual({ added: [], removed: [] })
  })

  it('tells a renamed entity and a claim that is gone with its words', () => {
    const after = harbour()
    const claims = new Map([...after.claims].slice(1))
    const ada = after.entities.get('person/ada-lind')
    if (!ada) throw new Error('Ada is not in the graph')
    const entities = new Map(after.entities).set(ada.key, { ...ada, label: 'Ada Lind-Moe' })
    expect(differenceOf(harbour(), { ...after, claims, entities })).toEqual({
      added: ['Ada Lind-Moe'],
      removed: ['Ada Lind', 'Ada Lind – Harbour Board: “Ada Lind”'],
    })
  })
})
