// What one article gives to the graph, as text: its mentions, ties and positions, each with the lines that it would be alone.
// Most claims of a corpus are told once, so that their lines are made when the article is read and never again.
import type { Identified } from '../graph/identify.ts'
import type { Gist } from '../graph/gist.ts'
import type { KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { topicPlace } from '../graph/merge-topics.ts'
import { place } from '../graph/place.ts'
import { joinTie, tieOf } from '../graph/relations.ts'
import { joinStance } from '../graph/stances.ts'
import type { Told } from '../graph/told.ts'
import { type Edge, mentionEdges, relationEdge, stanceEdges, stanceNode, supportOf } from '../graph/to-graph.ts'
import { unitId } from '../graph/unit.ts'
import { canonical, edgeLine, nodeLine } from '../stores/serialize.ts'

type Kind = 'shown' | 'mention' | 'tie' | 'position'

export interface ArticleRow {
  kind: Kind
  key: string
  /** A telling as JSON, then the key and the line of each node and edge that it is alone. JSON holds no tabs: they stand between the parts. */
  text: string
}

/** All that an article's rows depend on beside the article: who is who in it, and what its topics are. */
export function identityIn({ article, units, wordings }: Gist, { keys, heads, topics }: Identified): string {
  const who = units.map(({ id }) => keys.get(unitId(article, id)) ?? '')
  const names = who.map(key => heads.get(key)?.label ?? '')
  const what = wordings.map(({ label }) => topics.get(topicPlace(article, label)) ?? '')
  return [...who, ...names, ...what].join('\n')
}

export function rowsText(told: Told, identified: Identified): string {
  const { mentions, relations, stances } = place(told, identified)
  const shown = new Set([
    ...mentions.keys(),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...stances.flatMap(({ holder, toward, reportedBy }) => [holder, ...toward, ...reportedBy]),
  ])
  const rows: ArticleRow[] = [
    ...[...shown].map(key => ({ kind: 'shown' as const, key, text: '' })),
    ...[...mentions].map(([key, records]) => ({
      kind: 'mention' as const,
      key,
      text: [records.map(canonical).join(','), ...mentionEdges({ key, mentions: records }).flatMap(edgeAlone)].join(
        '\t',
      ),
    })),
    ...relations.map(relation => ({ kind: 'tie' as const, key: tieOf(relation), text: tieAlone(relation) })),
    ...stances.map(stance => ({ kind: 'position' as const, key: stance.key, text: positionAlone(stance) })),
  ]
  return rows.map(({ kind, key, text }) => `${kind}\t${key}\t${text}`).join('\n')
}

/** The kinds are those that `rowsText` has written. */
export function* rowsIn(text: string): Generator<ArticleRow> {
  for (const line of text ? text.split('\n') : []) {
    const [first, second] = [line.indexOf('\t'), line.indexOf('\t', line.indexOf('\t') + 1)]
    const kind = line.slice(0, first) as Kind
    yield { kind, key: line.slice(first + 1, second), text: line.slice(second + 1) }
  }
}

/** Of one article, whatever copies it has. */
const alone = supportOf(new Map())

function edgeAlone({ attributes, ...ends }: Edge): [key: string, line: string] {
  return [ends.key, edgeLine({ ...ends, attributes: { ...attributes, ...alone(attributes.evidence) } })]
}

const tieAlone = (relation: KnownRelation): string =>
  [JSON.stringify(relation), ...joinTie([relation]).map(relationEdge).flatMap(edgeAlone)].join('\t')

function positionAlone(stance: KnownStance): string {
  const lines = joinStance([stance]).flatMap(joined => [
    joined.key,
    nodeLine({ key: joined.key, attributes: stanceNode(joined) }),
    ...stanceEdges(joined).flatMap(edgeAlone),
  ])
  return [JSON.stringify(stance), ...lines].join('\t')
}
