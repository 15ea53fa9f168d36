// Sizes in pixels: nodes by mentions, lines by articles.
import type { Dataset, Entity } from '../model/dataset.ts'

/** Radius: grows with the square root of mentions, or of claims for what is never named by itself (topics). */
export function radiusOf(entity: Entity, data: Dataset): number {
  const claims = (data.linesAt.get(entity.key) ?? []).reduce((sum, line) => sum + line.claims.length, 0)
  return Math.min(4 + 1.3 * Math.sqrt(Math.max(entity.mentions.length, claims)), 16)
}

/** Width of a line told by so many articles. */
export function widthOf(articles: number): number {
  return Math.min(0.8 + 0.7 * articles, 5)
}
