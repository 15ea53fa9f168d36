// The unit of Discourse Network Analysis: who stands for or against which topic, with the claim that says so.
import type { Claim, Dataset } from '../model/dataset.ts'

export interface Statement {
  holder: string
  topic: string
  side: 'for' | 'against' | 'neutral'
  claim: Claim
}

/**
 * Positions about topics among these claims, one for each holder, topic and stance.
 *
 * @param joined topics that are looked at as one; the first of each stands for all
 */
export function statementsOf(claims: Iterable<Claim>, joined: readonly (readonly string[])[] = []): Statement[] {
  const firstOf = new Map(joined.flatMap(topics => topics.map(topic => [topic, topics[0] ?? topic])))
  const statements = new Map<string, Statement>()
  for (const claim of claims) {
    if (!claim.stance || claim.predicate !== 'ABOUT') continue
    const topic = firstOf.get(claim.target) ?? claim.target
    const id = `${claim.source}\n${topic}\n${claim.stance.key}`
    if (!statements.has(id)) statements.set(id, { holder: claim.source, topic, side: claim.stance.polarity, claim })
  }
  return [...statements.values()]
}

export function labelOf(data: Dataset, key: string): string {
  return data.entities.get(key)?.label ?? key
}
