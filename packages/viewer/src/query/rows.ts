// Pure: what is shown as rows, for the table and the CSV export.
import type { Dataset } from '../model/dataset.ts'
import type { Shown } from '../state/shown.ts'
import { dayOf } from './facets.ts'

export interface Row {
  id: string
  entity?: string
  line?: string
  cells: Record<string, string | number>
}

export function entityRows(data: Dataset, shown: Shown): Row[] {
  return shown.entities.map(entity => ({
    id: entity.key,
    entity: entity.key,
    cells: {
      Name: entity.label,
      Category: entity.category,
      Kind: entity.kind ?? '',
      Mentions: entity.mentions.length,
      Articles: entity.articles.length,
      Lines: (data.linesAt.get(entity.key) ?? []).length,
    },
  }))
}

export function claimRows(data: Dataset, shown: Shown): Row[] {
  const labelOf = (key: string): string => data.entities.get(key)?.label ?? key
  return shown.lines.flatMap(({ id, claims }) =>
    claims.map(claim => ({
      id: claim.id,
      line: id,
      cells: {
        Who: labelOf(claim.source),
        Claim: claim.stance?.act ?? claim.predicate.toLowerCase().replaceAll('_', ' '),
        Side: claim.stance?.polarity ?? '',
        Whom: labelOf(claim.target),
        Day: dayOf(claim, data) ?? '',
        Sentence: claim.evidence[0]?.text ?? '',
      },
    })),
  )
}

/** Numbers by size, words by the alphabet; equal cells keep their order. */
export function sortRows(rows: readonly Row[], column: string, isDown: boolean): Row[] {
  const way = isDown ? -1 : 1
  return rows.toSorted((first, second) => {
    const [one, other] = [first.cells[column] ?? '', second.cells[column] ?? '']
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other)
    return way * String(one).localeCompare(String(other), 'en')
  })
}
