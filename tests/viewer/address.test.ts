import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYOUT_NAMES, LAYOUTS } from '../../packages/viewer/src/layout/layouts.ts'
import { shortKey } from '../../packages/viewer/src/model/short-key.ts'
import { fromAddress, toAddress } from '../../packages/viewer/src/state/address.ts'
import { NETS } from '../../packages/viewer/src/query/projections.ts'
import { CLOCKS, GROUPINGS } from '../../packages/viewer/src/state/stance-options.ts'
import { FACETS, FIRST_VIEW, VIEWS, type ViewState } from '../../packages/viewer/src/state/view.ts'

const key = fc.stringMatching(/^[a-z]+\/[\p{L}a-z0-9 &=#+%-]{1,12}$/u)
const day = fc.constantFrom('2021', '2021-03', '2021-03-04')

const selection: fc.Arbitrary<ViewState['selection']> = fc.oneof(
  fc.constant(undefined),
  key.map(value => ({ kind: 'entity' as const, key: value })),
  fc.tuple(key, key).map(holders => ({ kind: 'pair' as const, holders })),
  fc.tuple(key, key).map(([holder, topic]) => ({ kind: 'cell' as const, holder, topic })),
  fc.tuple(key, key).map(([holder, topic]) => ({ kind: 'cell' as const, holder, topic, wording: 'the toll' })),
  fc.tuple(key, key).map(([from, to]) => ({ kind: 'path' as const, from, to })),
  fc.tuple(key, key).map(([from, to]) => ({ kind: 'path' as const, from, to, shortest: true as const })),
)

const state: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  selection,
  filters: fc.dictionary(
    fc.constantFrom(...FACETS),
    fc.uniqueArray(key, { minLength: 1, maxLength: 3 }).map(values => values.toSorted()),
    { noNullPrototype: true },
  ),
  days: fc.option(fc.tuple(day, day), { nil: undefined }),
  known: fc.option(day, { nil: undefined }),
  stances: fc.record({
    shared: fc.boolean(),
    grouping: fc.constantFrom(...GROUPINGS),
    opened: fc.uniqueArray(key, { maxLength: 2 }),
    joined: fc.array(fc.uniqueArray(key, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    net: fc.constantFrom(...NETS),
    least: fc.integer({ min: 1, max: 5 }),
    perActivity: fc.boolean(),
    clock: fc.constantFrom(...CLOCKS),
  }),
  question: fc.constantFrom('', "MATCH (n {label: 'a & b'})\nRETURN n"),
  limit: fc.constantFrom(0, 60, 200),
  expanded: fc.uniqueArray(key, { maxLength: 3 }),
  hidden: fc.uniqueArray(key, { maxLength: 3 }),
  only: fc.uniqueArray(key.map(shortKey), { maxLength: 3 }),
  ego: fc.option(fc.record({ key, depth: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
  reading: fc.option(fc.record({ article: key, start: fc.nat(9999), end: fc.nat(9999) }), { nil: undefined }),
  camera: fc.option(fc.record({ x: fc.constant(0.25), y: fc.constant(-1.5), ratio: fc.constant(0.7) }), {
    nil: undefined,
  }),
  layout: fc.constantFrom(...LAYOUT_NAMES).chain(name =>
    fc
      .dictionary(
        fc.constantFrom(...LAYOUTS[name].map(parameter => parameter.name)),
        fc.integer({ min: -9, max: 999 }),
        {
          noNullPrototype: true,
        },
      )
      .map(values => ({ name, values })),
  ),
  groups: fc.boolean(),
  pinned: fc.dictionary(key, fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
    noNullPrototype: true,
  }),
  theme: fc.constantFrom('system', 'light', 'dark'),
})

describe('the address', () => {
  it('of the first view is empty', () => {
    expect(toAddress(FIRST_VIEW)).toBe('')
  })

  it('restores every state that it was written from', () => {
    fc.assert(
      fc.property(state, original => {
        expect(fromAddress(toAddress(original))).toEqual(original)
      }),
    )
  })

  it('names many entities in seven letters each, and still reads them written out', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `organization/united-nations-${index}`)
    expect(toAddress({ ...FIRST_VIEW, only: keys.map(shortKey) }).length).toBeLessThan(200)
    expect(fromAddress('#only=person%2Fa&only=venue%2Fb').only).toEqual(['person/a', 'venue/b'])
  })

  it('of any text gives a state, never an error', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(VIEWS).toContain(fromAddress(text).view)
      }),
    )
  })

  it('leaves out what it does not know', () => {
    expect(fromAddress('#view=spaceship&limit=many&days=soon&ego=9:x&camera=1,2')).toEqual(FIRST_VIEW)
  })
})
