// JSON-LD: things in schema.org's words, every claim an annotation whose selectors find its sentence.
import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { writeJsonLd } from '../../packages/extractor/src/exports/jsonld.ts'
import { iri } from '../../packages/extractor/src/exports/jsonld-terms.ts'
import { all, ODD, oddGraph, SAID, TEXT } from './odd.ts'

type Entry = Record<string, unknown> & { '@id': string; '@type': string | string[] }
interface Target {
  'oa:hasSource': { '@id': string }
  'oa:hasSelector': Record<string, string | number>[]
}

const read = (textOf?: () => string): Entry[] => JSON.parse(all(writeJsonLd(oddGraph(), textOf)))['@graph']
const annotations = (entries: Entry[]): Entry[] => entries.filter(entry => entry['@type'].includes('oa:Annotation'))
// The shape is what this file tests.
const targets = (entry: Entry): Target[] => entry['oa:hasTarget'] as Target[]

it('every node is there once, with a type of schema.org or ours', () => {
  const [graph, entries] = [oddGraph(), read()]
  for (const key of graph.nodes()) expect(entries.filter(entry => entry['@id'] === iri(key))).toHaveLength(1)
  const person = entries.find(entry => entry['@type'].includes('Person'))
  expect(person).toMatchObject({
    name: ODD.quoted,
    'prov:wasDerivedFrom': [{ '@id': expect.stringContaining('article/') }],
  })
  const article = entries.find(entry => entry['@type'].includes('NewsArticle'))
  expect(article).toMatchObject({ headline: `A 'title' of "odd" <things> 🕊`, datePublished: '2022-01-10' })
})

it('every claim is an annotation with a quotation and its article', () => {
  const graph = oddGraph()
  const found = annotations(read(() => TEXT))
  expect(found.map(entry => entry['@id'])).toEqual(
    graph
      .edges()
      .toSorted()
      .map(key => iri(`claim/${key}`)),
  )
  for (const entry of found) {
    expect(targets(entry).length).toBeGreaterThan(0)
    expect(entry['prov:hadPrimarySource']).toEqual([targets(entry)[0]?.['oa:hasSource']])
  }
})

it('selectors find the sentence by its words and by code points', () => {
  const points = Array.from(TEXT)
  for (const { 'oa:hasSelector': selectors } of annotations(read(() => TEXT)).flatMap(targets)) {
    const [quote, position] = selectors
    expect(TEXT).toContain(`${quote?.['oa:prefix']}${quote?.['oa:exact']}${quote?.['oa:suffix']}`)
    const [start, end] = [Number(position?.['oa:start']), Number(position?.['oa:end'])]
    expect(points.slice(start, end).join('')).toBe(quote?.['oa:exact'])
  }
})

it('without the text of an article a claim still has its words', () => {
  const held = annotations(read()).find(entry => entry['@id'].includes('HOLDS'))
  const selectors = held && targets(held).map(target => target['oa:hasSelector'])
  expect(selectors).toEqual([[{ '@type': 'oa:TextQuoteSelector', 'oa:exact': SAID }]])
})

it('keys with odd letters become addresses', () => {
  expect(iri('person/a "b" <c>\ud800/🕊')).toBe('urn:standpoint:person/a%20%22b%22%20%3Cc%3E%EF%BF%BD/%F0%9F%95%8A')
})

it('expands and becomes triples without loss, from no context but its own, every term of a known vocabulary', async () => {
  const document = JSON.parse(all(writeJsonLd(oddGraph(), () => TEXT)))
  const documentLoader = () => Promise.reject(new Error('the document asks for another one'))
  const options = { base: 'urn:standpoint:document', documentLoader, safe: true }
  const expanded = await jsonld.expand(document, options)
  const terms = new Set(expanded.flatMap(termsIn))
  const vocabularies = ['https://schema.org/', 'http://www.w3.org/', 'urn:standpoint:terms:']
  expect([...terms].filter(term => !vocabularies.some(start => term.startsWith(start)))).toEqual([])
  const triples = String(await jsonld.toRDF(document, { ...options, format: 'application/n-quads' }))
  const annotated = triples.match(/<http:\/\/www\.w3\.org\/ns\/oa#hasTarget>/g) ?? []
  expect(annotated.length).toBeGreaterThanOrEqual(annotations(read()).length)
})

/** Every property and type in an expanded entry. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === '@type') return [item].flat().map(String)
    return name.startsWith('@') ? termsIn(item) : [name, ...termsIn(item)]
  })
}
