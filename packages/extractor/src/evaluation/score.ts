// A graph scored against gold: every comparison once, and the figures that are reported.
import type { StandpointGraph } from '../graph/attributes.ts'
import { type Case, openCase } from './case.ts'
import { type GoldArticle, stemOf } from './gold.ts'
import { compareIdentity } from './identity.ts'
import { compareMeetings, type Meetings } from './meetings.ts'
import { compareMentions, type Mentions } from './mentions.ts'
import { type Located, overlap, type Score } from './pairing.ts'
import { compareRelations, type Relations } from './relations.ts'
import { compareStances, type Stances } from './stances.ts'

export interface Report {
  articles: number
  published: { right: number; gold: number }
  mentions: Score
  exact: Score
  byType: Record<string, Score>
  entities: Score
  identity: { p: number; r: number; f1: number }
  relations: Score
  meetings: Score & { found: number }
  stances: Score & Record<string, number>
  leakedFromBoilerplate: number
}

/** The report with what it was made from, for listing errors. */
export interface Scored {
  report: Report
  mentions: Mentions
  relations: Relations
  meetings: Meetings
  stances: Stances
  leaked: Located[]
}

export function scoreGraph(graph: StandpointGraph, golds: readonly GoldArticle[]): Scored {
  const scored = openCase(graph, golds)
  const mentions = compareMentions(scored)
  const { entities, identity, standsFor } = compareIdentity(scored, mentions)
  const relations = compareRelations(scored, standsFor)
  const meetings = compareMeetings(scored, standsFor)
  const stances = compareStances(scored, standsFor)
  const leaked = leakedFrom(golds, [...mentions.found, ...stances.found])
  const report: Report = {
    articles: golds.length,
    published: comparePublished(scored),
    ...mentions.scores,
    entities,
    identity,
    relations: relations.score,
    meetings: { ...meetings.score, found: meetings.score.tp },
    stances: { ...stances.score, ...stances.fields },
    leakedFromBoilerplate: leaked.length,
  }
  return { report, mentions, relations, meetings, stances, leaked }
}

function leakedFrom(golds: readonly GoldArticle[], found: readonly Located[]): Located[] {
  const boilerplate = golds.flatMap(gold =>
    (gold.boilerplate ?? []).map(([start, end]) => ({ article: gold.stem, start, end })),
  )
  return found.filter(item => boilerplate.some(place => overlap(item, place) > 0))
}

function comparePublished({ nodes, golds }: Case): Report['published'] {
  const dated = golds.filter(({ date }) => date)
  const published = new Map(
    nodes.flatMap(({ attributes }) =>
      attributes.category === 'article' ? [[stemOf(attributes.path), attributes.published ?? ''] as const] : [],
    ),
  )
  const right = dated.filter(({ stem, date = '', dates = [date] }) =>
    dates.includes((published.get(stem) ?? '').slice(0, 10)),
  )
  return { right: right.length, gold: dated.length }
}
