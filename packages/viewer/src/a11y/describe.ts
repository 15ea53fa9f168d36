// What the live region says of a node: its name, what it is, and its most telling relation with the sentence behind it.
import { otherEnd, type Claim, type Dataset } from '../model/dataset.ts'
import { ACT, PREDICATE } from '../texts/claims.ts'
import { count } from '../texts/count.ts'
import { CATEGORY } from '../texts/names.ts'

export function describeEntity(data: Dataset, key: string): string {
  const entity = data.entities.get(key)
  if (!entity) return ''
  const lines = data.linesAt.get(key) ?? []
  const what = entity.kind ?? CATEGORY[entity.category].one
  const first = lines.toSorted((one, other) => other.claims.length - one.claims.length)[0]
  const claim = first?.claims[0]
  const told = first && claim ? ` ${describeClaim(data, claim, otherEnd(first, key))}` : ''
  return `${entity.label}, ${what}, ${count(lines.length, 'line')}.${told}`
}

function describeClaim(data: Dataset, claim: Claim, other: string): string {
  const relation = claim.stance ? ACT[claim.stance.act] : PREDICATE[claim.predicate]
  const [from, to] = [claim.source, claim.target].map(end => data.entities.get(end)?.label ?? '')
  const sentence = claim.evidence[0]?.text ?? ''
  return `With ${data.entities.get(other)?.label ?? ''}: ${from} ${relation} ${to}. “${sentence}”`
}
