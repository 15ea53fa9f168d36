// Graph file → Dataset: nodes by category, stances joined with their ends, claims grouped into lines.
import { ACTS, MODALITIES, POLARITIES } from '@standpoint/extractor/model'
import { evidenceOf, mentionsOf, numberOf, oneOf, textOf, textsOf } from './attributes.ts'
import { claimsOf, groupIntoLines, indexLines } from './claims.ts'
import { ENTITY_CATEGORIES, type Article, type Dataset, type Entity, type Line, type Stance } from './dataset.ts'
import { hashOf } from './hash.ts'
import { measureSalience } from './salience.ts'
import type { SourceEdge, SourceGraph, SourceNode } from './source.ts'

/** Builds what the viewer works on; the same file gives the same order everywhere. */
export function toDataset(graph: SourceGraph): Dataset {
  const entities = new Map(graph.nodes.flatMap((node) => keyed(readEntity(node))))
  const articles = new Map(graph.nodes.flatMap((node) => keyed(readArticle(node))))
  const stances = new Map(graph.nodes.flatMap((node) => keyed(readStance(node))))
  joinStances(stances, graph.edges)
  const claims = claimsOf(graph.edges, stances, entities)
  const lines = groupIntoLines(claims)
  const linesAt = indexLines(lines)
  for (const entity of entities.values()) entity.articles = articlesOf(entity, linesAt.get(entity.key) ?? [])
  measureSalience(entities, linesAt)
  return {
    hash: hashOf(graph),
    entities,
    stances,
    articles,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    lines: new Map(lines.map((line) => [line.id, line])),
    linesAt,
    source: graph,
  }
}

function keyed<Item extends { key: string }>(item: Item | undefined): [string, Item][] {
  return item ? [[item.key, item]] : []
}

function readEntity({ key, attributes }: SourceNode): Entity | undefined {
  const category = ENTITY_CATEGORIES.find((known) => known === attributes['category'])
  if (!category) return undefined
  return {
    key,
    category,
    label: textOf(attributes, 'label') ?? key,
    kind: textOf(attributes, 'kind'),
    aliases: textsOf(attributes, 'aliases'),
    description: textOf(attributes, 'description'),
    country: textOf(attributes, 'country'),
    start: textOf(attributes, 'start'),
    end: textOf(attributes, 'end'),
    mentions: mentionsOf(attributes),
    articles: [],
    salience: 0,
  }
}

function readArticle({ key, attributes }: SourceNode): Article | undefined {
  if (attributes['category'] !== 'article') return undefined
  return {
    key,
    title: textOf(attributes, 'title') ?? textOf(attributes, 'label') ?? key,
    published: textOf(attributes, 'published'),
    publishedBasis: textOf(attributes, 'publishedBasis'),
    source: textOf(attributes, 'source'),
    url: textOf(attributes, 'url'),
    path: textOf(attributes, 'path') ?? '',
    words: numberOf(attributes, 'words'),
    copyOf: textOf(attributes, 'copyOf'),
  }
}

function readStance({ key, attributes }: SourceNode): Stance | undefined {
  if (attributes['category'] !== 'stance') return undefined
  return {
    key,
    act: oneOf(attributes, 'act', ACTS),
    polarity: oneOf(attributes, 'polarity', POLARITIES),
    modality: oneOf(attributes, 'modality', MODALITIES),
    proposition: textOf(attributes, 'proposition') ?? '',
    quoted: attributes['quoted'] === true,
    anonymous: attributes['anonymous'] === true,
    date: textOf(attributes, 'date'),
    confidence: numberOf(attributes, 'confidence'),
    evidence: evidenceOf(attributes),
    holders: [],
    topics: [],
    toward: [],
    reportedBy: [],
  }
}

function joinStances(stances: ReadonlyMap<string, Stance>, edges: readonly SourceEdge[]): void {
  for (const { source, target, attributes } of edges) {
    const predicate = attributes['predicate']
    if (predicate === 'HOLDS') stances.get(target)?.holders.push(source)
    if (predicate === 'ABOUT') stances.get(source)?.topics.push(target)
    if (predicate === 'TOWARD') stances.get(source)?.toward.push(target)
    if (predicate === 'REPORTED_BY') stances.get(source)?.reportedBy.push(target)
  }
}

function articlesOf(entity: Entity, lines: readonly Line[]): string[] {
  const articles = new Set(entity.mentions.map(mention => mention.article))
  for (const line of lines) for (const claim of line.claims) for (const span of claim.evidence) articles.add(span.article)
  return [...articles].toSorted()
}
