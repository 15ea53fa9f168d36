// JSON-LD 1.1: things in schema.org's words, every claim an annotation with its quotation. One entry a line.
import type { NodeAttributes, StandpointGraph } from '../graph/attributes.ts'
import { byText } from '../graph/order.ts'
import { evidenceOf } from './flat.ts'
import { annotation, type TextOf } from './jsonld-annotation.ts'
import { CONTEXT, iri, NARROWER, PROPERTIES, reference, TYPES } from './jsonld-terms.ts'

/** @param textOf the articles' texts, for the words around a quotation */
export function* writeJsonLd(graph: StandpointGraph, textOf: TextOf = () => undefined): Generator<string> {
  let mark = '\n'
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  for (const entry of entries(graph, textOf)) {
    yield mark + JSON.stringify(entry)
    mark = ',\n'
  }
  yield ']}\n'
}

function* entries(graph: StandpointGraph, textOf: TextOf): Generator<object> {
  yield* describeTerms()
  yield describeDocument(graph)
  for (const key of graph.nodes().toSorted(byText)) yield describeNode(graph, key)
  for (const key of graph.edges().toSorted(byText)) {
    const [attributes, evidence] = [graph.getEdgeAttributes(key), evidenceOf(graph, key)]
    yield annotation({ key, source: graph.source(key), target: graph.target(key), attributes, evidence }, textOf)
  }
}

/** What our predicates have to do with those of schema.org. */
const describeTerms = (): object[] =>
  Object.entries(NARROWER).map(([predicate, wider]) => ({
    '@id': `standpoint:${predicate}`,
    '@type': 'rdf:Property',
    'rdfs:subPropertyOf': { '@id': `https://schema.org/${wider}` },
  }))

/** The document itself: which program and which model read the articles. */
function describeDocument(graph: StandpointGraph): object {
  const { extractor, model } = graph.getAttributes()
  return {
    '@id': '',
    '@type': ['Dataset', 'prov:Entity'],
    'prov:wasAttributedTo': {
      '@type': ['prov:SoftwareAgent', 'SoftwareApplication'],
      name: 'Standpoint',
      softwareVersion: extractor,
      'standpoint:model': model,
    },
    'prov:wasDerivedFrom': graph
      .filterNodes((_key, { category }) => category === 'article')
      .toSorted(byText)
      .map(reference),
  }
}

function describeNode(graph: StandpointGraph, key: string): object {
  const attributes = graph.getNodeAttributes(key)
  const isState = attributes.category === 'organization' && attributes.kind === 'state'
  return {
    '@id': iri(key),
    '@type': [...TYPES[attributes.category], ...(isState ? ['Country'] : [])],
    ...propertiesOf(attributes),
    ...origin(attributes),
  }
}

function propertiesOf(attributes: NodeAttributes): Record<string, unknown> {
  const { category: _category, ...rest } = attributes
  const plain = Object.entries(rest).filter(([name]) => !['mentions', 'evidence', 'source', 'copyOf'].includes(name))
  return Object.fromEntries(plain.map(([name, value]) => [PROPERTIES[name] ?? `standpoint:${name}`, value]))
}

/** Where a node comes from: an article from its outlet, everything else from articles. */
function origin(attributes: NodeAttributes): object {
  if (attributes.category === 'article') {
    const { source, copyOf } = attributes
    return {
      ...(source ? { publisher: { '@type': 'Organization', name: source } } : {}),
      ...(copyOf ? { 'prov:alternateOf': reference(copyOf) } : {}),
    }
  }
  const places = attributes.category === 'stance' ? attributes.evidence : attributes.mentions
  const articles = [...new Set(places.map(({ article }) => article))].sort(byText)
  return { 'prov:wasDerivedFrom': articles.map(reference) }
}
