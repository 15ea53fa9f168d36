import { useStore } from '@nanostores/react'
import type { Dataset } from '../model/dataset.ts'
import { wordingOf } from '../query/wordings.ts'
import { $statements } from '../state/statements.ts'
import type { Selection } from '../state/view.ts'
import { PREDICATE } from '../texts/claims.ts'
import { count } from '../texts/count.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { ClaimList } from './ClaimList.tsx'
import { Name } from './Name.tsx'

/** One holder on one topic, or on one wording of it: every statement that passes the filters, with its sentence. */
export function CellPanel({ data, cell }: { data: Dataset; cell: Extract<Selection, { kind: 'cell' }> }) {
  const { holder, topic, wording } = cell
  const claims = useStore($statements)
    .filter(statement => statement.holder === holder && statement.topic === topic)
    .filter(statement => wording === undefined || wordingOf(data, statement) === wording)
    .map(statement => statement.claim)
  return (
    <>
      <header className="panel-head">
        <p className="kind">{count(claims.length, 'position')}</p>
        <h2>
          <Name data={data} entity={holder} plain /> <span className="soft">{PREDICATE.ABOUT}</span>{' '}
          <Name data={data} entity={topic} plain />
        </h2>
        {wording !== undefined && <p>{STANCE_TEXT.wording(wording)}</p>}
      </header>
      <ClaimList data={data} claims={claims} />
    </>
  )
}
