// The layout's question, from the data: every entity with its size and its name's room, every line with its weight.
import type { Dataset, Entity } from '../model/dataset.ts'
import { radiusOf } from '../render/sizes.ts'
import type { LayoutInput, Place } from './settle.ts'

/** Where entities stood, by key. */
export type Before = Readonly<Record<string, Place>>

/** Nodes that stood somewhere before stay there unless most are new. */
export function layoutInput(data: Dataset, entities: readonly Entity[], before: Before): LayoutInput {
  const index = new Map(entities.map((entity, position) => [entity.key, position]))
  const known = entities.filter(entity => before[entity.key]).length
  const keeps = known > entities.length / 2
  const nodes = entities.map(entity => {
    const at = keeps ? before[entity.key] : undefined
    const room = Math.min(entity.label.length, 22) * 6
    const { key, category } = entity
    return { key, category, size: radiusOf(entity, data), room, ...(at ? { at } : {}) }
  })
  const lines = [...data.lines.values()].map(line => ({
    source: line.source,
    target: line.target,
    weight: 1 + Math.log(line.claims.length),
  }))
  const edges = [...lines, ...looseTies(data, entities)].flatMap(({ source, target, weight }) => {
    const [from, to] = [index.get(source), index.get(target)]
    return from === undefined || to === undefined ? [] : [{ source: from, target: to, weight }]
  })
  return { nodes, edges }
}

/** An entity without any claim is tied loosely to whom it is named next to, so that it does not drift away. */
function looseTies(data: Dataset, entities: readonly Entity[]): { source: string; target: string; weight: number }[] {
  const linked = entities.filter(entity => data.linesAt.has(entity.key))
  const places = linked.flatMap(entity =>
    entity.mentions.map(({ article, start }) => ({ key: entity.key, article, start })),
  )
  return entities
    .filter(entity => !data.linesAt.has(entity.key))
    .flatMap(entity => {
      const [first] = entity.mentions
      const near = places.filter(place => place.article === first?.article)
      const closest = near.toSorted(
        (a, b) => Math.abs(a.start - (first?.start ?? 0)) - Math.abs(b.start - (first?.start ?? 0)),
      )[0]
      return closest ? [{ source: entity.key, target: closest.key, weight: 0.4 }] : []
    })
}
