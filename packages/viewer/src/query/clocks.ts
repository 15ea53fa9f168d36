// The two clocks of a claim: the day on which it was published, and the day that it speaks of.
import type { Claim, Dataset, Entity } from '../model/dataset.ts'
import type { Clock } from '../state/stance-options.ts'

/**
 * The day of a claim on a clock; undefined where nothing tells one.
 *
 * Published is the first publication among its articles. Told is the day that the claim carries where that is another one,
 * else that of the first dated event that its sentence names ("the meeting" of 12 January), else the day of publication.
 */
export function dayOn(clock: Clock, claim: Claim, data: Dataset): string | undefined {
  const published = publishedOn(claim, data)
  if (clock === 'published') return published
  if (claim.start !== undefined && claim.start !== published) return claim.start
  return namedEvent(claim, data)?.start ?? published
}

export function publishedOn(claim: Claim, data: Dataset): string | undefined {
  return claim.evidence.flatMap(span => data.articles.get(span.article)?.published ?? []).toSorted()[0]
}

interface Named {
  event: Entity
  start: number
  end: number
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Named[]>>()

function namedEvent({ stance, evidence }: Claim, data: Dataset): Entity | undefined {
  if (!stance) return undefined
  const named = indexes.get(data) ?? indexEvents(data)
  return evidence.flatMap(
    span =>
      (named.get(span.article) ?? []).find(({ start, end }) => start >= span.start && end <= span.end)?.event ?? [],
  )[0]
}

/** Mentions of dated events by article, in the order of the text. */
function indexEvents(data: Dataset): ReadonlyMap<string, Named[]> {
  const index = new Map<string, Named[]>()
  for (const event of data.entities.values()) {
    if (event.category !== 'event' || !event.start) continue
    for (const { article, start, end } of event.mentions)
      index.set(article, [...(index.get(article) ?? []), { event, start, end }])
  }
  for (const named of index.values()) named.sort((one, other) => one.start - other.start)
  indexes.set(data, index)
  return index
}
