// Pure: a net as a scene: holders in the colour of their camp, and between them agreement (solid), conflict (dashed) or their difference.
import type { Dataset } from '../model/dataset.ts'
import type { LayoutInput, Place } from '../layout/settle.ts'
import type { Camp } from '../query/camps.ts'
import { weightOf, type Tie } from '../query/projections.ts'
import type { StanceOptions } from '../state/stance-options.ts'
import { labelOf } from '../query/statements.ts'
import { mix, type Palette } from '../render/palette.ts'
import { shorten, type Scene, type SceneLine, type SceneNode } from '../render/scene.ts'
import { shapeOf } from '../render/shapes.ts'

export interface CoalitionInput {
  data: Dataset
  ties: readonly Tie[]
  camps: readonly Camp[]
  options: Pick<StanceOptions, 'net' | 'perActivity'>
  palette: Palette
}

/** The holders of these ties, those with most ties first. */
export function holdersOf(ties: readonly Tie[]): string[] {
  const counts = new Map<string, number>()
  for (const holder of ties.flatMap(tie => tie.holders)) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return [...counts]
    .toSorted(([first, one], [second, other]) => other - one || (first < second ? -1 : 1))
    .map(([holder]) => holder)
}

/** Agreement pulls together; conflict alone does not. */
export function coalitionLayout(data: Dataset, ties: readonly Tie[]): LayoutInput {
  const holders = holdersOf(ties)
  const index = new Map(holders.map((holder, position) => [holder, position]))
  return {
    nodes: holders.map(key => ({ key, size: 9, room: Math.min(labelOf(data, key).length, 24) * 6 })),
    edges: ties.map(tie => ({
      source: index.get(tie.holders[0]) ?? 0,
      target: index.get(tie.holders[1]) ?? 0,
      weight: Math.max(tie.agree.length - tie.differ.length, 0.15),
    })),
  }
}

export function tieId(tie: Tie): string {
  return tie.holders.join('~')
}

export function composeCoalitions(
  { data, ties, camps, options, palette }: CoalitionInput,
  places: ReadonlyMap<string, Place>,
): Scene {
  const campOf = new Map(camps.flatMap((camp, index) => camp.holders.map(holder => [holder, index])))
  const nodes = new Map(
    holdersOf(ties).map(key => {
      const color = campColor(palette, campOf.get(key))
      return [key, node(key, { data, ties, color }, places)]
    }),
  )
  const lines = new Map(ties.map(tie => [tieId(tie), line(tie, options, palette)]))
  const linesAt = new Map<string, string[]>()
  for (const tie of ties) for (const end of tie.holders) linesAt.set(end, [...(linesAt.get(end) ?? []), tieId(tie)])
  const [xs, ys] = [[...nodes.values()].map(({ x }) => x), [...nodes.values()].map(({ y }) => y)]
  const frame: Scene['frame'] = {
    x: [Math.min(-100, ...xs), Math.max(100, ...xs)],
    y: [Math.min(-100, ...ys), Math.max(100, ...ys)],
  }
  return { frame, nodes, lines, linesAt }
}

interface NodeInput {
  data: Dataset
  ties: readonly Tie[]
  color: string
}

/** Six colours, then again from the first; who stands in no camp is grey. */
function campColor({ camps, neutral }: Palette, camp: number | undefined): string {
  return camp === undefined ? neutral : (camps[camp % camps.length] ?? neutral)
}

function node(key: string, { data, ties, color }: NodeInput, places: ReadonlyMap<string, Place>): SceneNode {
  const entity = data.entities.get(key)
  const degree = ties.filter(tie => tie.holders.includes(key)).length
  const shape = entity ? shapeOf(entity) : 'circle'
  const [x, y] = places.get(key) ?? [0, 0]
  const name = labelOf(data, key)
  return { key, x, y, size: 5 + 2 * Math.sqrt(degree), shape, color, name, label: shorten(name, 34), salience: degree }
}

function line(tie: Tie, { net, perActivity }: CoalitionInput['options'], palette: Palette): SceneLine {
  const weight = weightOf(tie, net)
  const isAgainst = net === 'conflict' || weight < 0
  const strong = weight === 0 ? palette.neutral : isAgainst ? palette.against : palette.for
  const color = mix(strong, palette.paper, 0.3)
  const [source, target] = tie.holders
  // Per activity a weight is a share of all that the two say: at most about one.
  const width = perActivity ? 1 + 6 * Math.abs(weightOf(tie, net, true)) : 1 + 1.4 * Math.abs(weight)
  return {
    id: tieId(tie),
    source,
    target,
    width,
    color,
    rest: color,
    share: 1,
    dashed: isAgainst,
    offset: 0,
    strong,
    strongRest: strong,
  }
}
