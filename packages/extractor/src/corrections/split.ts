// Corrections of one node that is several: the mentions inside some quotes are somebody else.
import { type Place, placesOf, type Quote } from '../graph/anchor.ts'
import type { MentionRecord } from '../graph/attributes.ts'
import type { KnownEntity, KnownRelation, KnownStance } from '../graph/knowledge.ts'
import { digest, slug } from '../graph/names.ts'
import type { Evidence } from '../model.ts'
import { freeKey, missing } from './attributes.ts'
import { asQuote, type Correction } from './correction.ts'
import { type Draft, entityIn, type Refusal } from './draft.ts'

type Split = Extract<Correction, { split: string }>
interface Found extends Place {
  article: string
}

/** The mentions inside the quotes become a new node, with the claims whose sentences mention it there and not the old one. */
export function split(draft: Draft, { split: key, quotes, as }: Split): Refusal {
  const entity = entityIn(draft, key)
  if (!entity) return missing(key)
  const places = quotes.map(asQuote).flatMap(quote => find(draft, entity, quote))
  const leaving = entity.mentions.filter(mention => places.some(place => holds(place, mention)))
  if (leaving.length === 0) return 'no mention of it is in these quotes any more'
  if (leaving.length === entity.mentions.length) return 'all its mentions are in these quotes; rename it instead'
  const parts = part(entity, leaving, { key: freeKey(draft, `${entity.category}/${slug(as)}`), label: as })
  draft.entities.set(entity.key, parts.old)
  draft.entities.set(parts.fresh.key, parts.fresh)
  draft.relations = draft.relations.flatMap(relation => partRelation(relation, parts))
  draft.stances = new Map(
    [...draft.stances.values()].flatMap(stance => partStance(stance, parts)).map(stance => [stance.key, stance]),
  )
  return undefined
}

/** All places where the words stand in the articles that mention it; with words around them, only those where these fit best. */
function find({ around: { textOf } }: Draft, { mentions }: KnownEntity, quote: Quote): Found[] {
  const articles = new Set(mentions.map(({ article }) => article))
  const found = [...articles].flatMap(article =>
    placesOf(textOf(article) ?? '', quote).map(place => ({ ...place, article })),
  )
  const best = Math.max(0, ...found.map(({ fit }) => fit))
  return found.filter(({ fit }) => fit === best)
}

const holds = (place: { article: string; start: number; end: number }, mention: Evidence): boolean =>
  place.article === mention.article && place.start <= mention.start && mention.end <= place.end

interface Parts {
  old: KnownEntity
  fresh: KnownEntity
}

/** Names go with the mentions that bear them. Role, country and days were found for the old node and stay there. */
function part(entity: KnownEntity, leaving: readonly MentionRecord[], fresh: { key: string; label: string }): Parts {
  const staying = entity.mentions.filter(mention => !leaving.includes(mention))
  const [left, kept] = [leaving, staying].map(records => new Set(records.map(({ text }) => text)))
  return {
    old: {
      ...entity,
      aliases: entity.aliases.filter(alias => kept?.has(alias) === true || left?.has(alias) !== true),
      mentions: staying,
    },
    fresh: {
      ...bare(entity),
      ...fresh,
      aliases: entity.aliases.filter(alias => left?.has(alias) === true && alias !== fresh.label),
      mentions: [...leaving],
    },
  }
}

function bare(entity: KnownEntity): KnownEntity {
  switch (entity.category) {
    case 'person': {
      const { description: _description, country: _country, ...rest } = entity
      return rest
    }
    case 'event': {
      const { start: _start, end: _end, dateBasis: _basis, ...rest } = entity
      return rest
    }
    case 'organization':
    case 'venue':
    case 'topic':
      return entity
  }
}

/** A piece of evidence is about the new node when it mentions it and not the old one. */
function sorted(evidence: readonly Evidence[], { old, fresh }: Parts): { moved: Evidence[]; kept: Evidence[] } {
  const tells = ({ mentions }: KnownEntity, place: Evidence) => mentions.some(mention => holds(place, mention))
  const isMoved = (place: Evidence) => tells(fresh, place) && !tells(old, place)
  return { moved: evidence.filter(isMoved), kept: evidence.filter(place => !isMoved(place)) }
}

function partRelation(relation: KnownRelation, parts: Parts): KnownRelation[] {
  const { subject, object, evidence } = relation
  if (subject !== parts.old.key && object !== parts.old.key) return [relation]
  const turn = (key: string) => (key === parts.old.key ? parts.fresh.key : key)
  const { moved, kept } = sorted(evidence, parts)
  return [
    ...(kept.length ? [{ ...relation, evidence: kept }] : []),
    ...(moved.length ? [{ ...relation, subject: turn(subject), object: turn(object), evidence: moved }] : []),
  ]
}

/** A position that both took in the same words becomes two. */
function partStance(stance: KnownStance, parts: Parts): KnownStance[] {
  const { key, holder, topic, toward, reportedBy, evidence } = stance
  if (![holder, topic, ...toward, ...reportedBy].includes(parts.old.key)) return [stance]
  const turn = (end: string) => (end === parts.old.key ? parts.fresh.key : end)
  const { moved, kept } = sorted(evidence, parts)
  if (moved.length === 0) return [stance]
  const ends = {
    holder: turn(holder),
    ...(topic === undefined ? {} : { topic: turn(topic) }),
    toward: toward.map(turn),
    reportedBy: reportedBy.map(turn),
  }
  if (kept.length === 0) return [{ ...stance, ...ends }]
  const own = key.replace(/[0-9a-f]{8}$/, digest(`${key} ${parts.fresh.key}`))
  return [
    { ...stance, evidence: kept },
    { ...stance, ...ends, key: own, evidence: moved },
  ]
}
