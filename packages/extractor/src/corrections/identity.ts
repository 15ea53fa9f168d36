// Corrections of who is who: several nodes that are one. One node that is several is in split.ts.
import type { MentionRecord } from '../graph/attributes.ts'
import type { KnownEntity } from '../graph/knowledge.ts'
import { by, byText } from '../graph/order.ts'
import { missing } from './attributes.ts'
import { type Draft, entityIn, redirect, type Refusal } from './draft.ts'

const inPlace = by(({ article, start, end }: MentionRecord) => [article, start, end])

/** The first stays with its key and label; the others become names of it. */
export function merge(draft: Draft, keys: readonly string[]): Refusal {
  const [first = '', ...rest] = keys
  const kept = entityIn(draft, first)
  if (!kept) return missing(first)
  const refusals = rest.map(key => mergeOne(draft, kept.key, key)).filter(refusal => refusal !== undefined)
  return refusals.length ? refusals.join('; ') : undefined
}

function mergeOne(draft: Draft, into: string, key: string): Refusal {
  const [kept, other] = [draft.entities.get(into), entityIn(draft, key)]
  if (!other || !kept) return missing(key)
  if (other.key === kept.key) return `${key} is ${into} already`
  if (other.category !== kept.category) return `${key} is no ${kept.category}; retype it first`
  const names = new Set([...kept.aliases, other.label, ...other.aliases])
  names.delete(kept.label)
  const mentions = [...kept.mentions, ...other.mentions].sort(inPlace)
  draft.entities.set(into, { ...completed(kept, other), aliases: [...names].sort(byText), mentions })
  draft.entities.delete(other.key)
  redirect(draft, other.key, into)
  return undefined
}

/** What the first does not know and the other does: a role, a country, days. */
function completed(kept: KnownEntity, other: KnownEntity): KnownEntity {
  if (kept.category === 'event' && other.category === 'event' && kept.start === undefined && kept.end === undefined) {
    const { start, end, dateBasis } = other
    return { ...kept, ...(start ? { start } : {}), ...(end ? { end } : {}), ...(dateBasis ? { dateBasis } : {}) }
  }
  if (kept.category === 'event' || kept.category === 'topic' || !('country' in other)) return kept
  return kept.country === undefined && other.country !== undefined ? { ...kept, country: other.country } : kept
}
