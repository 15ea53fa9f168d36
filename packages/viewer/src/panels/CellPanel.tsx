import type { Dataset } from '../model/dataset.ts'
import { statementsOf } from '../query/statements.ts'
import { count, PREDICATE } from '../texts.ts'
import { ClaimList } from './ClaimList.tsx'
import { Name } from './Name.tsx'

/** One holder on one topic: every statement with its sentence. */
export function CellPanel({ data, holder, topic }: { data: Dataset; holder: string; topic: string }) {
  const claims = statementsOf(data.claims.values())
    .filter(statement => statement.holder === holder && statement.topic === topic)
    .map(statement => statement.claim)
  return (
    <>
      <header className="panel-head">
        <p className="kind">{count(claims.length, 'position')}</p>
        <h2>
          <Name data={data} entity={holder} plain /> <span className="soft">{PREDICATE.ABOUT}</span>{' '}
          <Name data={data} entity={topic} plain />
        </h2>
      </header>
      <ClaimList data={data} claims={claims} />
    </>
  )
}
