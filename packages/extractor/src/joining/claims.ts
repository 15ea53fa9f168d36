// The mentions and claims of a corpus on their way to graph.json: sorted over the disk, the tellings of one claim put together.
// What corrections reach stays in memory, until it comes back corrected.
import { join } from 'node:path'
import type { Corrected } from '../corrections/apply.ts'
import type { Correctable } from '../corrections/draft.ts'
import type { Reach } from '../corrections/reach.ts'
import type { MentionRecord } from '../graph/attributes.ts'
import type { Identified } from '../graph/identify.ts'
import type { KnownEntity, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { joinRelations, joinTie } from '../graph/relations.ts'
import { joinStance } from '../graph/stances.ts'
import { type Edge, mentionEdges, relationEdge, stanceEdges, stanceNode, supportOf } from '../graph/to-graph.ts'
import type { Category } from '../model.ts'
import { edgeLine, nodeLine } from '../stores/serialize.ts'
import { rowsIn } from './rows.ts'
import { grouped, openSorter, type Row, type Sorter } from './sorter.ts'

export interface Claims {
  /** @param rows of one article, as `rowsText` writes them */
  add(rows: string): void
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
    /** Keys: where a correction reaches one telling of a position, it reaches all. */
    stances: new Set<string>(),
  }
  const shown = new Set<string>()
  const support = supportOf(copies)
  const addEdge = ({ attributes, ...ends }: Edge): void =>
    edges.add(ends.key, edgeLine({ ...ends, attributes: { ...attributes, ...support(attributes.evidence) } }))
  const addStance = (stance: KnownStance): void => {
    nodes.add(stance.key, nodeLine({ key: stance.key, attributes: stanceNode(stance) }))
    stanceEdges(stance).forEach(addEdge)
  }
  const addMentions = (key: string, text: string): void => {
    const [records = '', edge = '', line = ''] = text.split('\t')
    if (reach.entity(key))
      return void reached.mentions.set(key, [...(reached.mentions.get(key) ?? []), ...recordsIn(records)])
    mentions.add(key, records)
    edges.add(edge, line)
  }
  const addTie = (key: string, text: string): void => {
    const [subject = '', , object = ''] = key.split(' ')
    if (reach.entity(subject) || reach.entity(object)) reached.relations.push(relationIn(text))
    else ties.add(key, text)
  }
  const addPosition = (key: string, text: string): void => {
    if (reach.isAny && reach.stance(stanceIn(text))) reached.stances.add(key)
    positions.add(key, text)
  }
  /** The lines of a claim that is told once, as its article has them; the first is a node where `node` is given. */
  const addAlone = (text: string, node?: string): void => {
    const [, ...lines] = text.split('\t')
    for (let at = 0; at + 1 < lines.length; at += 2)
      (lines[at] === node ? nodes : edges).add(lines[at] ?? '', lines[at + 1] ?? '')
  }
  const kinds = {
    // The key that is in memory anyway: a part of a text would keep all of the text there.
    shown: (key: string) => void shown.add(identified.heads.get(key)?.key ?? key),
    mention: addMentions,
    tie: addTie,
    position: addPosition,
  }
  const categoryOf = (key: string): Category | undefined =>
    shown.has(key) && !reach.entity(key) ? identified.heads.get(key)?.category : undefined
  return {
    add: rows => {
      for (const { kind, key, text } of rowsIn(rows)) kinds[kind](key, text)
    },
    part: () => ({
      entities: [...identified.heads.values()]
        .filter(({ key }) => reach.entity(key) && shown.has(key))
        .map(head => ({ ...head, mentions: reached.mentions.get(head.key) ?? [] })),
      relations: joinRelations(reached.relations),
      stances: reached.stances.size ? [...stancesIn(positions, reached.stances)] : [],
    }),
    categoryOf,
    settle: corrected => {
      const lost = new Set(corrected.lost)
      for (const [key, texts] of grouped(positions.rows())) {
        if (reached.stances.has(key)) continue
        const tellings = lost.size > 0 || texts.length > 1 ? texts.map(stanceIn) : []
        for (const { topic } of tellings) lost.delete(topic ?? '')
        if (texts.length > 1) joinStance(tellings).forEach(addStance)
        else addAlone(texts[0] ?? '', key)
      }
      for (const [, texts] of grouped(ties.rows()))
        if (texts.length > 1) for (const relation of joinTie(texts.map(relationIn))) addEdge(relationEdge(relation))
        else addAlone(texts[0] ?? '')
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

/** The shapes are those that `rowsText` has put there. */
const recordsIn = (text: string): MentionRecord[] => JSON.parse(`[${text}]`) as MentionRecord[]
const relationIn = (text: string): KnownRelation => JSON.parse(tellingIn(text)) as KnownRelation
const stanceIn = (text: string): KnownStance => JSON.parse(tellingIn(text)) as KnownStance

function* stancesIn(positions: Sorter, wanted: ReadonlySet<string>): Generator<KnownStance> {
  for (const [key, texts] of grouped(positions.rows())) if (wanted.has(key)) yield* joinStance(texts.map(stanceIn))
}

/** What stands before the lines that the telling is alone. */
const tellingIn = (text: string): string => text.slice(0, text.indexOf('\t'))

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
