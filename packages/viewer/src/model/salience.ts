// How much is told of an entity: decides the first view, sizes and the order of labels.
import type { Dataset, Entity, Line } from './dataset.ts'

/**
 * Sum over articles of the square root of its mentions there (an article that repeats itself counts less than a second
 * article), and a little for claims, so that an entity with claims stands before one that is only named.
 */
export function measureSalience(entities: ReadonlyMap<string, Entity>, linesAt: ReadonlyMap<string, Line[]>): void {
  for (const entity of entities.values()) {
    const claims = (linesAt.get(entity.key) ?? []).reduce((sum, line) => sum + line.claims.length, 0)
    entity.salience = mentionWeight(entity) + Math.sqrt(claims)
  }
}

function mentionWeight(entity: Entity): number {
  const counts = new Map<string, number>()
  for (const { article } of entity.mentions) counts.set(article, (counts.get(article) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.sqrt(count), 0)
}

/** Entities by salience, ties by key: the order in which they come into the picture. */
export function bySalience(first: Entity, second: Entity): number {
  return second.salience - first.salience || (first.key < second.key ? -1 : 1)
}

const orders = new WeakMap<Dataset, Entity[]>()

/** All entities in that order, sorted once for a dataset. */
export function mostToldFirst(data: Dataset): readonly Entity[] {
  const known = orders.get(data)
  if (known) return known
  const order = [...data.entities.values()].toSorted(bySalience)
  orders.set(data, order)
  return order
}
