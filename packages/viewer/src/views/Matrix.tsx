// Who stands where on what: holders × topics, every cell a door to its sentences.
import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { moveByArrows } from '../a11y/grid-keys.ts'
import type { Dataset } from '../model/dataset.ts'
import { Segments } from '../panels/Segments.tsx'
import { campsOf } from '../query/camps.ts'
import { composeMatrix, type Matrix as MatrixData } from '../query/matrix.ts'
import { tiesOf } from '../query/projections.ts'
import { byCamp, byOrganization, type RowGroup } from '../query/row-groups.ts'
import { wordingOf } from '../query/wordings.ts'
import { GROUPINGS } from '../state/stance-options.ts'
import { $statements } from '../state/statements.ts'
import { $data, $view, setStances } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { VIEW } from '../texts/names.ts'
import { GROUPING, STANCE_TEXT } from '../texts/stances.ts'
import { AsCypher } from './AsCypher.tsx'
import { MatrixHead, MatrixRows } from './MatrixTable.tsx'
import { TopicBar } from './TopicBar.tsx'

export default function Matrix() {
  const data = useStore($data)
  const statements = useStore($statements)
  const { shared, grouping, opened } = useStore($view).stances
  const matrix = useMemo(
    () =>
      data &&
      composeMatrix(statements, { shared: shared ? 2 : 1, opened, wordingOf: statement => wordingOf(data, statement) }),
    [data, statements, shared, opened],
  )
  const groups = useGroups(data, matrix)
  if (!data || !matrix) return null
  return (
    <div className="view-room">
      <header className="view-head">
        <h2>{VIEW.matrix}</h2>
        <p className="soft">
          {TEXT.matrixCounts(matrix.holders.length, new Set(matrix.columns.map(column => column.topic)).size)}
        </p>
        <Segments
          label={STANCE_TEXT.groupRows}
          names={GROUPINGS}
          texts={GROUPING}
          chosen={grouping}
          onChoose={name => setStances({ grouping: name })}
        />
        <label className="switch">
          <input type="checkbox" checked={shared} onChange={event => setStances({ shared: event.target.checked })} />{' '}
          {TEXT.sharedOnly}
        </label>
        <AsCypher />
      </header>
      <TopicBar data={data} columns={matrix.columns} />
      {matrix.columns.length === 0 ? (
        <p className="loading">{shared ? TEXT.nothingShared : TEXT.nothingShown}</p>
      ) : (
        <div className="matrix-scroll" tabIndex={0} role="region" aria-label={VIEW.matrix}>
          <table className="matrix" onKeyDown={moveByArrows}>
            <MatrixHead data={data} columns={matrix.columns} />
            {groups.map(group => (
              <MatrixRows key={group.key} data={data} matrix={matrix} group={group} grouping={grouping} />
            ))}
          </table>
        </div>
      )}
    </div>
  )
}

function useGroups(data: Dataset | undefined, matrix: MatrixData | undefined): RowGroup[] {
  const statements = useStore($statements)
  const { grouping, least } = useStore($view).stances
  return useMemo(() => {
    if (!data || !matrix) return []
    if (grouping === 'organization') return byOrganization(data, matrix.holders)
    if (grouping === 'side') return byCamp(campsOf(tiesOf(statements), least), matrix.holders)
    return [{ key: '', camp: undefined, holders: matrix.holders }]
  }, [data, statements, matrix, grouping, least])
}
