// Corrections of who is who: several nodes that are one, and one node that is several.
import type { MentionRecord } from '../graph/attributes.ts'
import { anchor } from '../graph/anchor.ts'
import type { KnownEntity, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { slug } from '../graph/names.ts'
import { by, byText } from '../graph/order.ts'
import type { Evidence } from '../model.ts'
import { freeKey, missing } from './attributes.ts'
import { asQuote, type Correction } from './correction.ts'
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
  draft.entities.set(into, { ...kept, aliases: [...names].sort(byText), mentions })
  draft.entities.delete(other.key)
  redirect(draft, other.key, into)
  return undefined
}

/** The mentions inside the quotes become a new node, with the claims whose sentences mention it there and not the old one. */
export function split(draft: Draft, { split: key, quotes, as }: Extract<Correction, { split: string }>): Refusal {
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  const places = quotes
    .map(asQuote)
    .flatMap(quote => [...articlesOf(entity)].flatMap(article => placeOf(draft, article, quote)))
  const leaving = entity.mentions.filter(mention => places.some(place => holds(place, mention)))
  if (leaving.length === 0) return 'no mention of it is in these quotes any more'
  if (leaving.length === entity.mentions.length) return 'all its mentions are in these quotes; rename it instead'
  const staying = entity.mentions.filter(mention => !leaving.includes(mention))
  const fresh: KnownEntity = {
    ...entity,
    key: freeKey(draft, `${entity.category}/${slug(as)}`),
    label: as,
    aliases: [],
    mentions: leaving,
  }
  draft.entities.set(entity.key, { ...entity, mentions: staying })
  draft.entities.set(fresh.key, fresh)
  const isAbout = (evidence: readonly Evidence[]) => mentions(evidence, leaving) && !mentions(evidence, staying)
  const turn = (evidence: readonly Evidence[]) => (end: string) =>
    end === entity.key && isAbout(evidence) ? fresh.key : end
  draft.relations = draft.relations.map(relation => turnRelation(relation, turn(relation.evidence)))
  for (const [id, stance] of draft.stances) draft.stances.set(id, turnStance(stance, turn(stance.evidence)))
  return undefined
}

const articlesOf = ({ mentions: all }: KnownEntity): Set<string> => new Set(all.map(({ article }) => article))

function placeOf({ textOf }: Draft, article: string, quote: ReturnType<typeof asQuote>): Omit<Evidence, 'text'>[] {
  const place = anchor(textOf(article) ?? '', quote)
  return place ? [{ article, ...place }] : []
}

const holds = (place: Omit<Evidence, 'text'>, mention: Evidence): boolean =>
  place.article === mention.article && place.start <= mention.start && mention.end <= place.end

const mentions = (evidence: readonly Evidence[], records: readonly MentionRecord[]): boolean =>
  evidence.some(place => records.some(mention => holds(place, mention)))

const turnRelation = (relation: KnownRelation, turn: (key: string) => string): KnownRelation => ({
  ...relation,
  subject: turn(relation.subject),
  object: turn(relation.object),
})

const turnStance = (stance: KnownStance, turn: (key: string) => string): KnownStance => ({
  ...stance,
  holder: turn(stance.holder),
  toward: stance.toward.map(turn),
  reportedBy: stance.reportedBy.map(turn),
})
