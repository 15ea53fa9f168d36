// Pure: what a rebuild added and took away, by name, with the words that it was read from.
import type { Claim, Dataset } from './dataset.ts'

export interface Difference {
  added: string[]
  removed: string[]
}

/** Entities by label, claims as who, whom and the words behind it; empty when nothing a reader sees has changed. */
export function differenceOf(before: Dataset, after: Dataset): Difference {
  const [old, fresh] = [told(before), told(after)]
  return {
    added: [...fresh].filter(([key]) => !old.has(key)).map(([, text]) => text),
    removed: [...old].filter(([key]) => !fresh.has(key)).map(([, text]) => text),
  }
}

function told(data: Dataset): Map<string, string> {
  const entities = [...data.entities.values()].map((entity): [string, string] => [`${entity.key} ${entity.label}`, entity.label])
  const claims = [...data.claims.values()].map((claim): [string, string] => [claim.id, tellClaim(data, claim)])
  return new Map([...entities, ...claims])
}

function tellClaim(data: Dataset, { source, target, evidence }: Claim): string {
  const [from, to] = [source, target].map((key) => data.entities.get(key)?.label ?? key)
  return `${from} – ${to}: “${evidence[0]?.text ?? ''}”`
}
