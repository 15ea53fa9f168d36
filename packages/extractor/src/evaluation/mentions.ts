// Names found against names annotated: typed, with and without exact boundaries, and by type.
import type { Case } from './case.ts'
import type { GoldArticle } from './gold.ts'
import { lengthOf, type Located, overlap, pair, type Pairing, score, type Score } from './pairing.ts'

/** Events are scored as meetings, topics with stances. */
export const TYPES = ['person', 'organization', 'venue'] as const

export interface GoldMention extends Located {
  id: string
  type: string
  surface: string
  optional?: boolean
}

export interface FoundMention extends Located {
  key: string
  type: string
  text: string
}

export interface Mentions {
  found: FoundMention[]
  gold: GoldMention[]
  pairing: Pairing<FoundMention, GoldMention>
  scores: { mentions: Score; exact: Score; byType: Record<string, Score> }
}

export const isTyped = (type: string): boolean => TYPES.some(item => item === type)
export const sameType = (p: FoundMention, g: GoldMention): boolean => p.type === g.type

/** A name is found when it covers at least half of the longer of the two. */
const LEAST_COVER = 0.5
const SAME_TYPE_BONUS = 0.1

export function compareMentions(scored: Case): Mentions {
  const found = foundMentions(scored)
  const gold = scored.golds.flatMap(article => goldMentions(article, isTyped))
  // Events and other named things may be found as anything without harm.
  const elsewhere = scored.golds
    .flatMap(article => goldMentions(article, type => !isTyped(type)))
    .map(mention => ({ ...mention, optional: true }))
  const pairing = pair(found, [...gold, ...elsewhere], (p, g) => {
    const cover = overlap(p, g) / Math.max(lengthOf(p), lengthOf(g))
    return cover >= LEAST_COVER ? cover + (sameType(p, g) ? SAME_TYPE_BONUS : 0) : 0
  })
  const isExact = (p: FoundMention, g: GoldMention) => sameType(p, g) && p.start === g.start && p.end === g.end
  const ofType = (type: string) =>
    score(
      found.filter(mention => mention.type === type),
      gold.filter(mention => mention.type === type),
      pairing,
      sameType,
    )
  const byType = Object.fromEntries(TYPES.map(type => [type, ofType(type)]))
  return {
    found,
    gold,
    pairing,
    scores: { mentions: score(found, gold, pairing, sameType), exact: score(found, gold, pairing, isExact), byType },
  }
}

const goldMentions = ({ stem, entities }: GoldArticle, wanted: (type: string) => boolean): GoldMention[] =>
  entities
    .filter(({ type }) => wanted(type))
    .flatMap(({ id, type, mentions }) => mentions.map(mention => ({ ...mention, article: stem, id, type })))

function foundMentions({ nodes, placed }: Case): FoundMention[] {
  return nodes.flatMap(({ key, attributes }) => {
    if (!isTyped(attributes.category) || !('mentions' in attributes)) return []
    const names = attributes.mentions.filter(({ form }) => form === 'name')
    return placed(names).map(({ article, start, end, text }) => ({
      article,
      start,
      end,
      text,
      key,
      type: attributes.category,
    }))
  })
}
