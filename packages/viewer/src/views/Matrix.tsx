// Who stands where on what: holders × topics, every cell a door to its sentences.
import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { cellKey, composeMatrix, type Cell } from '../query/matrix.ts'
import { labelOf } from '../query/statements.ts'
import { $statements } from '../state/statements.ts'
import { $data, $view, select, selectEntity } from '../state/store.ts'
import { count, SIGN, TEXT, VIEW } from '../texts.ts'
import { Glyph } from '../panels/Glyph.tsx'

export default function Matrix() {
  const data = useStore($data)
  const statements = useStore($statements)
  const [isShared, setShared] = useState(true)
  const matrix = useMemo(() => composeMatrix(statements, { shared: isShared ? 2 : 1 }), [statements, isShared])
  if (!data) return null
  return (
    <div className="view-room">
      <header className="view-head">
        <h2>{VIEW.matrix}</h2>
        <p className="soft">{TEXT.matrixCounts(matrix.holders.length, matrix.topics.length)}</p>
        <label className="switch">
          <input type="checkbox" checked={isShared} onChange={event => setShared(event.target.checked)} />{' '}
          {TEXT.sharedOnly}
        </label>
      </header>
      {matrix.topics.length === 0 && <p className="loading">{isShared ? TEXT.nothingShared : TEXT.nothingShown}</p>}
      <div className="matrix-scroll" tabIndex={0} role="region" aria-label={VIEW.matrix}>
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {matrix.topics.map(topic => (
                <th key={topic} scope="col">
                  <button type="button" title={labelOf(data, topic)} onClick={() => selectEntity(topic)}>
                    {labelOf(data, topic)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.holders.map(holder => (
              <tr key={holder}>
                <th scope="row">
                  <HolderName data={data} holder={holder} />
                </th>
                {matrix.topics.map(topic => (
                  <td key={topic}>
                    <CellButton
                      data={data}
                      holder={holder}
                      topic={topic}
                      cell={matrix.cells.get(cellKey(holder, topic))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function HolderName({ data, holder }: { data: Dataset; holder: string }) {
  const entity = data.entities.get(holder)
  if (!entity) return <span>{holder}</span>
  return (
    <button type="button" className="entity-name" onClick={() => selectEntity(holder)}>
      <Glyph entity={entity} />{' '}
      <span className="name" title={entity.label}>
        {entity.label}
      </span>
    </button>
  )
}

interface CellProps {
  data: Dataset
  holder: string
  topic: string
  cell: Cell | undefined
}

function CellButton({ data, holder, topic, cell }: CellProps) {
  const { selection } = useStore($view)
  if (!cell) return null
  const side = cell.balance > 0 ? 'for' : cell.balance < 0 ? 'against' : 'neutral'
  const isMixed = new Set(cell.statements.map(statement => statement.side)).size > 1
  const isChosen = selection?.kind === 'cell' && selection.holder === holder && selection.topic === topic
  const what = `${labelOf(data, holder)}, ${labelOf(data, topic)}: ${isMixed ? TEXT.mixed : side}, ${count(cell.statements.length, 'position')}`
  return (
    <button
      type="button"
      className="cell"
      data-polarity={side}
      data-mixed={isMixed || undefined}
      aria-pressed={isChosen}
      aria-label={what}
      title={what}
      style={
        {
          '--strength': `${30 + 55 * Math.min(Math.abs(cell.balance) * Math.sqrt(cell.statements.length / 3), 1)}%`,
        } as React.CSSProperties
      }
      onClick={() => select({ kind: 'cell', holder, topic })}
    >
      {isMixed ? '±' : SIGN[side]}
      {cell.statements.length > 1 && <sub>{cell.statements.length}</sub>}
    </button>
  )
}
