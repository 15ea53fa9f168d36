// Copies and near copies, and quotes found again.
import type { Article } from '@standpoint/extractor/model'
import { describe, expect, it } from 'vitest'
import { anchor, quoteOf } from '../../packages/extractor/src/graph/anchor.ts'
import { findCopies } from '../../packages/extractor/src/graph/copies.ts'
import { sortedShingles } from '../../packages/extractor/src/graph/sketch.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { sketchOf } from '../../packages/extractor/src/graph/sketch.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { tell } from './tell.ts'

const WIRE =
  'The foreign minister of Norway said on Monday that her country demands an end to whaling in the northern waters by next spring at the latest.'
const EDITED = WIRE.replace('on Monday ', '').concat(' Reporting by our own staff.')
const OTHER =
  'Fishermen in the harbour of Bergen said that the ban would ruin them, and that no minister had ever asked them what they thought of it.'

const article = (path: string, text: string, date?: string) => tell(path, text, date ? { date } : {}).article

function copiesAmong(...articles: Article[]): Map<string, string> {
  const texts = new Map(articles.map(each => [each.key, each]))
  const sketched = articles.map(each => ({ key: each.key, date: each.publication.date, sketch: sketchOf(each) }))
  return findCopies(sketched, key => sortedShingles(texts.get(key) ?? { text: '', boilerplate: [] }))
}

describe('copies', () => {
  it('are articles with the same words but for small edits; the earliest stands for them', () => {
    const [a, b, c] = [article('a', WIRE, '2020-01-02'), article('b', EDITED, '2020-01-01'), article('c', OTHER)]
    expect(copiesAmong(a, b, c)).toEqual(
      new Map([
        [b.key, b.key],
        [a.key, b.key],
      ]),
    )
  })

  it('are none among articles on one matter in other words', () => {
    expect(copiesAmong(article('a', WIRE), article('c', OTHER)).size).toBe(0)
  })

  it('count once as sources of a claim', () => {
    const demand = (path: string, text: string) =>
      tell(path, text).state('n', 'Norway', 'NO').stance('n', 'demands an end to whaling')
    const tellings = [demand('a', WIRE), demand('b', EDITED), demand('c', `Norway demands an end to whaling. ${OTHER}`)]
    const graph = toGraph(mergeExtractions(tellings), { extractor: '0', model: 'told' })
    const [held] = graph.filterEdges((_key, { predicate }) => predicate === 'HOLDS')
    expect(graph.getEdgeAttributes(held)).toMatchObject({ articles: 3, sources: 2 })
  })
})

describe('a quote', () => {
  it('is found again after the text around it has changed', () => {
    const quote = quoteOf('He said no. She said no.', { start: 16, end: 23 })
    const text = 'At night he said no. Then she said no, again.'
    const place = anchor(text, { ...quote, exact: 'said no' })
    expect(place).toEqual({ start: text.lastIndexOf('said no'), end: text.lastIndexOf('said no') + 7 })
  })

  it('is found with other spaces, quotation marks and dashes', () => {
    expect(anchor('so “never – ever”\n  again', { exact: '"never - ever" again' })).toEqual({ start: 3, end: 25 })
  })

  it('is not found when a word is missing', () => {
    expect(anchor('said yes', { exact: 'said no' })).toBeUndefined()
  })

  it('may hold signs that mean something in patterns', () => {
    expect(anchor('a (b*c) [d]', { exact: '(b*c) [d]' })).toEqual({ start: 2, end: 11 })
  })
})
