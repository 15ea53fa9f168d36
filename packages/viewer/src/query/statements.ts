// The unit of Discourse Network Analysis: who stands for or against which topic, with the claim that says so.
import type { Claim, Dataset } from '../model/dataset.ts'

export interface Statement {
  holder: string
  topic: string
  side: 'for' | 'against' | 'neutral'
  claim: Claim
}

/** Positions about topics among these claims, one for each holder, topic and stance. */
export function statementsOf(claims: Iterable<Claim>): Statement[] {
  const statements: Statement[] = []
  for (const claim of claims) {
    if (!claim.stance || claim.predicate !== 'ABOUT') continue
    statements.push({ holder: claim.source, topic: claim.target, side: claim.stance.polarity, claim })
  }
  return statements
}

export function labelOf(data: Dataset, key: string): string {
  return data.entities.get(key)?.label ?? key
}
