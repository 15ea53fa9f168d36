// A path as a paragraph that can be pasted: each step its relation, its sentence, its source.
import type { Dataset, Line } from '../model/dataset.ts'
import { newestFirst } from '../query/order.ts'
import { labelOf } from '../query/statements.ts'
import { ACT, PREDICATE, TEXT } from '../texts.ts'

export function tellPath(data: Dataset, path: readonly Line[]): string {
  return path.map(line => tellStep(data, line)).join(' ')
}

function tellStep(data: Dataset, line: Line): string {
  const [claim] = newestFirst(line.claims, data)
  const [evidence] = claim?.evidence ?? []
  if (!claim || !evidence) return ''
  const relation = claim.stance ? ACT[claim.stance.act] : PREDICATE[claim.predicate]
  const article = data.articles.get(evidence.article)
  const source = [article?.source ?? article?.title, article?.published].filter(Boolean).join(', ')
  return `${labelOf(data, claim.source)} ${relation} ${labelOf(data, claim.target)}: “${evidence.text}” (${source || TEXT.undated}).`
}
