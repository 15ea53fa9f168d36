// Pure: what is shown → what is drawn. No sigma and no canvas here; WebGL, the overlay and the SVG export draw this.
import { append } from '../model/claims.ts'
import type { Dataset, Entity } from '../model/dataset.ts'
import type { Positions } from '../layout/settle.ts'
import { groupBy } from '../query/group.ts'
import { groupsAmong } from '../query/groups.ts'
import type { Shown, ShownLine } from '../state/shown.ts'
import { shortestTree } from './group-shapes.ts'
import { TEXT } from '../texts/interface.ts'
import { mix, type Palette } from './palette.ts'
import { shapeOf, type Shape } from './shapes.ts'
import { radiusOf, widthOf } from './sizes.ts'

export interface SceneNode {
  key: string
  x: number
  y: number
  size: number
  shape: Shape
  color: string
  /** The whole name, and what is written beside the shape while nobody looks at it. */
  name: string
  label: string
  salience: number
  /** A reader has put it there. */
  pinned?: boolean
}

/** Who is told together: a tinted ground, called after its most told member. */
export interface SceneGroup {
  id: number
  name: string
  members: string[]
  /** Short links between members: the ground's shape. */
  links: [string, string][]
  color: string
}

export interface SceneLine {
  id: string
  source: string
  target: string
  width: number
  /** Colour of the first part of the line, and of the rest; `share` is how much the first part takes. */
  color: string
  rest: string
  share: number
  dashed: boolean
  /** Pixels to the side, so that lines of several families between the same two lie beside each other. */
  offset: number
  /** The same without fading, for the overlay. */
  strong: string
  strongRest: string
}

export interface Scene {
  /** The extent of all positions, shown or not, so that filters move nothing. */
  frame: { x: [number, number]; y: [number, number] }
  nodes: ReadonlyMap<string, SceneNode>
  lines: ReadonlyMap<string, SceneLine>
  linesAt: ReadonlyMap<string, string[]>
  groups?: readonly SceneGroup[]
}

/** Where things stand, and what of the arrangement is drawn. */
export interface Arranged {
  positions: Positions
  /** Left out, no grounds are drawn. */
  groupOf?: ReadonlyMap<string, number>
  pinned?: Readonly<Record<string, readonly [number, number]>>
}

/** Beyond so many nodes grounds would cover each other. */
const MOST_GROUPED = 400

export function composeScene(data: Dataset, shown: Shown, arranged: Arranged, palette: Palette): Scene {
  const { positions, pinned = {}, groupOf } = arranged
  const nodes = new Map(
    shown.entities.map(entity => {
      const at = pinned[entity.key]
      const node = sceneNode(entity, data, at ?? positions.get(entity.key) ?? [0, 0], palette)
      return [entity.key, { ...node, pinned: at !== undefined }]
    }),
  )
  const isBetween = ({ line }: ShownLine): boolean =>
    groupOf !== undefined && groupOf.get(line.source) !== groupOf.get(line.target)
  const lines = new Map(shown.lines.map(line => [line.id, sceneLine(line, palette, isBetween(line))]))
  setApart(lines, siblingsIn(data))
  const linesAt = new Map<string, string[]>()
  for (const { id, source, target } of lines.values()) {
    for (const end of [source, target]) append(linesAt, end, id)
  }
  const groups = groupOf ? sceneGroups(shown.entities, groupOf, nodes, palette) : []
  return { frame: frameOf(positions), nodes, lines, linesAt, groups }
}

/** Groups with a tint each; when there are more groups than tints, the less told ones stay without. */
function sceneGroups(
  entities: readonly Entity[],
  groupOf: ReadonlyMap<string, number>,
  nodes: Scene['nodes'],
  palette: Palette,
): SceneGroup[] {
  const groups = entities.length <= MOST_GROUPED ? groupsAmong(entities, groupOf) : []
  return groups.slice(0, palette.grounds.length).map(({ id, leader, members }, index) => {
    const keys = members.map(member => member.key)
    return {
      id,
      name: TEXT.around(leader.label),
      members: keys,
      links: shortestTree(keys.flatMap(key => nodes.get(key) ?? [])),
      color: palette.grounds[index] ?? palette.paper,
    }
  })
}

function frameOf(positions: Positions): Scene['frame'] {
  const places = [...positions.values()]
  const extent = (values: number[]): [number, number] => [
    values.reduce((a, b) => Math.min(a, b), 0),
    values.reduce((a, b) => Math.max(a, b), 0),
  ]
  return { x: extent(places.map(([x]) => x)), y: extent(places.map(([, y]) => y)) }
}

function sceneNode(entity: Entity, data: Dataset, [x, y]: readonly [number, number], palette: Palette): SceneNode {
  const shape = shapeOf(entity)
  return {
    key: entity.key,
    x,
    y,
    size: radiusOf(entity, data),
    shape,
    color: palette.shapes[shape],
    name: entity.label,
    label: shorten(entity.label, 34),
    salience: entity.salience,
  }
}

/** Positions take the colour of their polarity, two colours when they are split; relations and lines between groups stay quiet. */
export function sceneLine(shown: ShownLine, palette: Palette, isBetween = false): SceneLine {
  const [first, rest, share] = colorsOf(shown, palette)
  const fade = (shown.line.family === 'position' ? 0.35 : 0.3) + (isBetween ? 0.25 : 0)
  return {
    id: shown.id,
    source: shown.line.source,
    target: shown.line.target,
    width: widthOf(shown.articles),
    color: mix(first, palette.paper, fade),
    rest: mix(rest, palette.paper, fade),
    share,
    offset: 0,
    dashed: shown.against > 0 && shown.for === 0,
    strong: first,
    strongRest: rest,
  }
}

/** The scene with one node elsewhere; the given one stays as it is. */
export function withNodeAt(scene: Scene, key: string, x: number, y: number): Scene {
  const node = scene.nodes.get(key)
  return node ? { ...scene, nodes: new Map(scene.nodes).set(key, { ...node, x, y, pinned: true }) } : scene
}

/** Lines between the same two are drawn side by side, whichever way they point. */
function setApart(lines: ReadonlyMap<string, SceneLine>, siblings: readonly (readonly string[])[]): void {
  for (const ids of siblings) {
    const pair = ids.flatMap(id => lines.get(id) ?? [])
    pair.forEach((line, index) => {
      const side = line.source < line.target ? 1 : -1
      line.offset = side * (index - (pair.length - 1) / 2) * 6
    })
  }
}

const known = new WeakMap<Dataset, string[][]>()

/** Pairs that more than one line joins, as the ids of their lines; found once for a dataset. */
function siblingsIn(data: Dataset): string[][] {
  const before = known.get(data)
  if (before) return before
  const pairs = groupBy(data.lines.keys(), id => id.slice(0, id.lastIndexOf('~')))
  const siblings = [...pairs.values()].filter(ids => ids.length > 1)
  known.set(data, siblings)
  return siblings
}

function colorsOf(shown: ShownLine, palette: Palette): [string, string, number] {
  if (shown.line.family !== 'position') return [palette.line, palette.line, 1]
  const sided = shown.for + shown.against
  if (sided === 0) return [palette.neutral, palette.neutral, 1]
  if (shown.for === 0) return [palette.against, palette.against, 1]
  return [palette.for, palette.against, shown.for / sided]
}

/** Cuts at a word where it can, and says so. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}
