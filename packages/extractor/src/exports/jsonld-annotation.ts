// One claim as a Web Annotation: its body is the statement, its targets are the sentences that say so. https://www.w3.org/TR/annotation-model/
import { quoteOf } from '../graph/anchor.ts'
import type { EdgeAttributes } from '../graph/attributes.ts'
import type { Evidence } from '../model.ts'
import { iri, reference } from './jsonld-terms.ts'

export interface Claim {
  key: string
  source: string
  target: string
  attributes: EdgeAttributes
  evidence: readonly Evidence[]
}

/** The text of an article, undefined when it is not at hand. */
export type TextOf = (article: string) => string | undefined

/** A claim is derived from articles, never a fact of its own: the statement is described, not made. */
export function annotation({ key, source, target, attributes, evidence }: Claim, textOf: TextOf): object {
  const { predicate, evidence: _evidence, ...qualifiers } = attributes
  const own = Object.entries(qualifiers).map(([name, value]) => [`standpoint:${name}`, value])
  return {
    '@id': iri(`claim/${key}`),
    '@type': ['oa:Annotation', 'prov:Entity'],
    'oa:motivatedBy': { '@id': 'oa:describing' },
    'oa:hasBody': {
      '@type': 'rdf:Statement',
      'rdf:subject': reference(source),
      'rdf:predicate': { '@id': `standpoint:${predicate}` },
      'rdf:object': reference(target),
      ...Object.fromEntries(own),
    },
    'oa:hasTarget': evidence.map(item => targetOf(item, textOf(item.article))),
    'prov:hadPrimarySource': [...new Set(evidence.map(({ article }) => article))].map(reference),
  }
}

/** A place in an article; where the article's text is not at hand, the quotation alone. */
export function targetOf(evidence: Evidence, text: string | undefined): object {
  const { article, start, end } = evidence
  const isThere = text?.slice(start, end) === evidence.text
  const selectors =
    text !== undefined && isThere ? [quoteSelector(text, evidence), positionSelector(text, evidence)] : []
  const bare = { '@type': 'oa:TextQuoteSelector', 'oa:exact': evidence.text }
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': reference(article),
    'oa:hasSelector': selectors.length > 0 ? selectors : [bare],
  }
}

function quoteSelector(text: string, span: Evidence): object {
  const { exact, prefix, suffix } = quoteOf(text, span)
  return {
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': exact,
    'oa:prefix': prefix.replace(/^[\udc00-\udfff]/, ''),
    'oa:suffix': suffix.replace(/[\ud800-\udbff]$/, ''),
  }
}

/** The standard counts code points, the graph UTF-16 units: they differ after the first emoji. */
function positionSelector(text: string, { start, end }: Evidence): object {
  const position = (unit: number): number =>
    unit - (text.slice(0, unit).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
  return { '@type': 'oa:TextPositionSelector', 'oa:start': position(start), 'oa:end': position(end) }
}
