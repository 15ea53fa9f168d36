// The mentions and claims of a corpus on their way to graph.json: sorted over the disk, the tellings of one claim put together.
// What corrections reach stays in memory, until it comes back corrected.
import { join } from 'node:path'
import type { Corrected } from '../corrections/apply.ts'
import type { Correctable } from '../corrections/draft.ts'
import type { Reach } from '../corrections/reach.ts'
import type { MentionRecord } from '../graph/attributes.ts'
import type { Identified } from '../graph/identify.ts'
import type { KnownEntity, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { byText, groupBy } from '../graph/order.ts'
import { place } from '../graph/place.ts'
import { joinRelations, joinTie, tieOf } from '../graph/relations.ts'
import { joinStance } from '../graph/stances.ts'
import type { Told } from '../graph/told.ts'
import { type Edge, mentionEdges, relationEdge, stanceEdges, stanceNode, supportOf } from '../graph/to-graph.ts'
import type { Category } from '../model.ts'
import { canonical, edgeLine, nodeLine } from '../stores/serialize.ts'
import { grouped, openSorter, type Row, type Sorter } from './sorter.ts'

export interface Claims {
  add(told: Told): void
  /** What corrections reach. */
  part(): Omit<Correctable, 'articles'>
  /** Of an entity that is in the graph and that corrections do not reach. */
  categoryOf(key: string): Category | undefined
  /** Puts the tellings of each claim together, with what was corrected in the place of what was not. */
  settle(corrected: Corrected): Settled
  close(): void
}

/** Rows of nodes and edges, sorted by key, all but the articles. */
export interface Settled {
  nodes: Iterable<Row>[]
  edges: Iterable<Row>
}

interface Given {
  folder: string
  window: number | undefined
  identified: Identified
  reach: Reach
  /** The first of the copies of an article, by its key. */
  copies: ReadonlyMap<string, string>
}

export function openClaims({ folder, window, identified, reach, copies }: Given): Claims {
  const sorter = (name: string): Sorter => openSorter(join(folder, name), window)
  const [mentions, ties, positions, nodes, edges] = [
    sorter('mentions'),
    sorter('ties'),
    sorter('positions'),
    sorter('nodes'),
    sorter('edges'),
  ]
  const reached = {
    mentions: new Map<string, MentionRecord[]>(),
    relations: [] as KnownRelation[],
    stances: [] as KnownStance[],
  }
  const shown = new Set<string>()
  const support = supportOf(copies)
  const addEdge = ({ attributes, ...ends }: Edge): void =>
    edges.add(ends.key, edgeLine({ ...ends, attributes: { ...attributes, ...support(attributes.evidence) } }))
  const addStance = (stance: KnownStance): void => {
    nodes.add(stance.key, nodeLine({ key: stance.key, attributes: stanceNode(stance) }))
    stanceEdges(stance).forEach(addEdge)
  }
  const addMentions = (key: string, records: MentionRecord[]): void => {
    shown.add(key)
    if (reach.entity(key)) return void reached.mentions.set(key, [...(reached.mentions.get(key) ?? []), ...records])
    mentions.add(key, records.map(canonical).join(','))
    mentionEdges({ key, mentions: records }).forEach(addEdge)
  }
  const categoryOf = (key: string): Category | undefined =>
    shown.has(key) && !reach.entity(key) ? identified.heads.get(key)?.category : undefined
  return {
    add: told => {
      const placed = place(told, identified)
      for (const [key, records] of placed.mentions) addMentions(key, records)
      for (const relation of placed.relations) {
        for (const key of [relation.subject, relation.object]) shown.add(key)
        if (reach.relation(relation)) reached.relations.push(relation)
        else ties.add(tieOf(relation), JSON.stringify(relation))
      }
      for (const stance of placed.stances) {
        for (const key of [stance.holder, ...stance.toward, ...stance.reportedBy]) shown.add(key)
        if (reach.stance(stance)) reached.stances.push(stance)
        else positions.add(stance.key, JSON.stringify(stance))
      }
    },
    part: () => ({
      entities: [...identified.heads.values()]
        .filter(({ key }) => reach.entity(key) && shown.has(key))
        .map(head => ({ ...head, mentions: reached.mentions.get(head.key) ?? [] })),
      relations: joinRelations(reached.relations),
      stances: [...groupBy(reached.stances, ({ key }) => key).values()]
        .flatMap(joinStance)
        .sort((a, b) => byText(a.key, b.key)),
    }),
    categoryOf,
    settle: corrected => {
      const lost = new Set(corrected.lost)
      for (const stance of stancesIn(positions)) {
        lost.delete(stance.topic ?? '')
        addStance(stance)
      }
      for (const relation of relationsIn(ties)) addEdge(relationEdge(relation))
      corrected.stances.forEach(addStance)
      for (const relation of corrected.relations) addEdge(relationEdge(relation))
      for (const entity of corrected.entities) {
        nodes.add(entity.key, entityLine(entity))
        mentionEdges(entity).forEach(addEdge)
      }
      const isLeft = (key: string): boolean => categoryOf(key) !== undefined && !lost.has(key)
      return {
        nodes: [entityRows(identified, mentions, isLeft), nodes.rows()],
        edges: lost.size ? withoutMentionsOf(lost, edges.rows()) : edges.rows(),
      }
    },
    close: () => [mentions, ties, positions, nodes, edges].forEach(each => each.close()),
  }
}

/** The shapes are those that `add` has put there. */
function* stancesIn(positions: Sorter): Generator<KnownStance> {
  for (const [, texts] of grouped(positions.rows()))
    yield* joinStance(texts.map(text => JSON.parse(text) as KnownStance))
}

function* relationsIn(ties: Sorter): Generator<KnownRelation> {
  for (const [, texts] of grouped(ties.rows())) yield* joinTie(texts.map(text => JSON.parse(text) as KnownRelation))
}

const entityLine = ({ key, ...attributes }: KnownEntity): string => nodeLine({ key, attributes })

/** Merged entities with their mentions, which come in the order of the articles. */
function* entityRows({ heads }: Identified, mentions: Sorter, isLeft: (key: string) => boolean): Generator<Row> {
  const rows = grouped(mentions.rows())
  let next = rows.next()
  for (const [key, head] of heads) {
    const isMentioned = !next.done && next.value[0] === key
    const texts = isMentioned && !next.done ? next.value[1] : []
    if (isMentioned) next = rows.next()
    if (isLeft(key)) yield [key, withMentions(entityLine({ ...head, mentions: [] }), texts)]
  }
}

const withMentions = (line: string, texts: readonly string[]): string =>
  line.replace('"mentions":[]', () => `"mentions":[${texts.join(',')}]`)

function* withoutMentionsOf(gone: ReadonlySet<string>, rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) {
    const [source = '', predicate] = row[0].split(' ', 2)
    if (predicate !== 'MENTIONED_IN' || !gone.has(source)) yield row
  }
}
