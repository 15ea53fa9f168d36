// What a comparison of two graphs says.
import type { Extraction } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { diffGraphs, isSame } from '../../packages/extractor/src/diff/diff.ts'
import { countDiff, printDiff } from '../../packages/extractor/src/diff/print.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { tell } from '../graph/tell.ts'

const graphOf = (...tellings: Extraction[]) => toGraph(mergeExtractions(tellings), { extractor: '0', model: 'told' })
const plain = (text: string) => text
const colours = { red: plain, green: plain, yellow: plain, dim: plain }

const norway = (path: string, sentence: string, position = {}, more = '') =>
  tell(path, `Before the vote${more}: ${sentence} So it stands.`)
    .state('n', 'Norway', 'NO')
    .stance('n', sentence, { topic: 'whaling', ...position })

const DEMAND = 'Norway demands an end to whaling.'

describe('a diff', () => {
  it('is empty for a graph and itself', () => {
    expect(isSame(diffGraphs(graphOf(norway('a', DEMAND)), graphOf(norway('a', DEMAND))))).toBe(true)
  })

  it('is empty when a file was renamed', () => {
    expect(isSame(diffGraphs(graphOf(norway('a', DEMAND)), graphOf(norway('b', DEMAND))))).toBe(true)
  })

  it('tells of an edit around a claim as an edited article, and of no claim', () => {
    const [before, after] = ['Before', 'Long before'].map(start =>
      graphOf(
        tell('a', `${start} the vote: ${DEMAND}`).state('n', 'Norway', 'NO').stance('n', DEMAND, { topic: 'whaling' }),
      ),
    )
    if (!before || !after) throw new Error('two graphs were made')
    expect(diffGraphs(before, after)).toEqual({
      articles: { added: [], removed: [], edited: ['a'] },
      added: [],
      removed: [],
      changed: [],
      turned: [],
    })
  })

  it('shows an added and a removed claim with their sentences', () => {
    const diff = diffGraphs(
      graphOf(norway('a', DEMAND)),
      graphOf(norway('b', 'Norway rejects any new quota for the fleet.', { act: 'reject', topic: 'quota' })),
    )
    expect(diff.articles).toEqual({ added: ['b'], removed: ['a'], edited: [] })
    expect(diff.added).toContainEqual(
      expect.objectContaining({
        kind: 'stance',
        says: 'Norway reject: quota',
        shown: [{ path: 'b', text: 'Norway rejects any new quota for the fleet.' }],
      }),
    )
    expect(diff.removed).toContainEqual(
      expect.objectContaining({ kind: 'stance', shown: [{ path: 'a', text: DEMAND }] }),
    )
  })

  it('tells that a claim has a further sentence', () => {
    const diff = diffGraphs(
      graphOf(norway('a', DEMAND)),
      graphOf(norway('a', DEMAND), norway('b', DEMAND, {}, ' in May')),
    )
    expect(diff.changed).toMatchObject([{ kind: 'stance', fields: [], gone: [], come: [{ path: 'b', text: DEMAND }] }])
  })

  it('tells that a position was softened', () => {
    const diff = diffGraphs(
      graphOf(norway('a', 'Norway demands an end to whaling in the north.')),
      graphOf(norway('a', 'Norway proposes an end to whaling in the north.', { act: 'propose' })),
    )
    expect(diff.turned).toMatchObject([
      { turn: 'softened', before: { says: 'Norway demand: whaling' }, after: { says: 'Norway propose: whaling' } },
    ])
    expect(diff.added).toEqual([])
  })

  it('tells that a sentence changed its speaker', () => {
    const said = (path: string, who: string, code: string) =>
      tell(path, `${who} demands an end to whaling in the far north.`)
        .state('s', who, code)
        .stance('s', 'demands an end to whaling in the far north', { topic: 'whaling' })
    expect(diffGraphs(graphOf(said('a', 'Norway', 'NO')), graphOf(said('a', 'Iceland', 'IS'))).turned).toMatchObject([
      { turn: 'other speaker' },
    ])
  })

  it('tells which attribute of an entity changed', () => {
    const person = (description: string) =>
      graphOf(tell('a', 'Anna Berg spoke.').person('b', 'Anna Berg', { description }))
    expect(diffGraphs(person('minister'), person('prime minister')).changed).toMatchObject([
      { key: 'person/anna-berg', fields: [{ name: 'description', before: 'minister', after: 'prime minister' }] },
    ])
  })

  it('prints a line for each claim with its sentence under it', () => {
    const diff = diffGraphs(graphOf(), graphOf(norway('a', DEMAND)))
    expect(printDiff(diff, colours)).toContain(`+ stance Norway demand: whaling\n    a: “${DEMAND}”\n`)
    expect(countDiff(diff)).toBe('claims: 3 added')
  })
})
