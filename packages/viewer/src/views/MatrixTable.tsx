// The table of the matrix: topics as columns, groups of holders as bodies, cells as doors.
import { useStore } from '@nanostores/react'
import type { Dataset } from '../model/dataset.ts'
import { Glyph } from '../panels/Glyph.tsx'
import { cellKey, type Cell, type Column, type Matrix } from '../query/matrix.ts'
import type { RowGroup } from '../query/row-groups.ts'
import { labelOf } from '../query/statements.ts'
import type { Grouping } from '../state/stance-options.ts'
import { $view, select, selectEntity } from '../state/store.ts'
import { SIGN } from '../texts/claims.ts'
import { count } from '../texts/count.ts'
import { TEXT } from '../texts/interface.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { CampName } from './CampName.tsx'

/** Up to this weight a cell is pale enough for the ink; above it has its whole colour, and words in the colour of the paper. */
const PALE = 0.6

export function MatrixHead({ data, columns }: { data: Dataset; columns: readonly Column[] }) {
  const { selection } = useStore($view)
  return (
    <thead>
      <tr>
        <td />
        {columns.map(({ topic, wording }) => {
          const label = wording === undefined ? labelOf(data, topic) : STANCE_TEXT.wording(wording)
          return (
            <th key={`${topic}\n${wording}`} scope="col" data-wording={wording !== undefined || undefined}>
              <button
                type="button"
                title={wording === undefined ? label : `${labelOf(data, topic)}: ${label}`}
                aria-pressed={selection?.kind === 'entity' && selection.key === topic}
                onClick={() => selectEntity(topic)}
              >
                {label}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface RowsProps {
  data: Dataset
  matrix: Matrix
  group: RowGroup
  grouping: Grouping
}

export function MatrixRows({ data, matrix, group, grouping }: RowsProps) {
  return (
    <tbody>
      {grouping !== 'likeness' && (
        <tr className="group">
          <th scope="rowgroup" colSpan={matrix.columns.length + 1}>
            <GroupName data={data} group={group} grouping={grouping} />
          </th>
        </tr>
      )}
      {group.holders.map(holder => (
        <tr key={holder}>
          <th scope="row">
            <HolderName data={data} holder={holder} />
          </th>
          {matrix.columns.map(column => (
            <td key={cellKey(holder, column)}>
              <CellButton
                data={data}
                holder={holder}
                column={column}
                cell={matrix.cells.get(cellKey(holder, column))}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function GroupName({ data, group: { key, camp }, grouping }: Pick<RowsProps, 'data' | 'group' | 'grouping'>) {
  if (camp) return <CampName data={data} camp={camp} />
  return <span>{key ? labelOf(data, key) : STANCE_TEXT.noGroup[grouping]}</span>
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
  column: Column
  cell: Cell | undefined
}

function CellButton({ data, holder, column, cell }: CellProps) {
  const { selection } = useStore($view)
  if (!cell) return null
  const { topic, wording } = column
  const side = cell.balance > 0 ? 'for' : cell.balance < 0 ? 'against' : 'neutral'
  const isMixed = new Set(cell.statements.map(statement => statement.side)).size > 1
  const isChosen =
    selection?.kind === 'cell' &&
    cellKey(selection.holder, { topic: selection.topic, wording: selection.wording }) === cellKey(holder, column)
  const on = wording === undefined ? labelOf(data, topic) : `${labelOf(data, topic)}, ${STANCE_TEXT.wording(wording)}`
  const what = `${labelOf(data, holder)}, ${on}: ${isMixed ? TEXT.mixed : side}, ${count(cell.statements.length, 'position')}`
  const weight = Math.abs(cell.balance) * Math.sqrt(cell.statements.length / 3)
  const isFull = !isMixed && weight > PALE
  return (
    <button
      type="button"
      className="cell"
      data-polarity={side}
      data-mixed={isMixed || undefined}
      data-full={isFull || undefined}
      aria-pressed={isChosen}
      aria-label={what}
      title={what}
      style={{ '--strength': `${isFull ? 100 : 30 + 38 * Math.min(weight, PALE)}%` }}
      onClick={() => select({ kind: 'cell', holder, topic, ...(wording === undefined ? {} : { wording }) })}
    >
      {isMixed ? '±' : SIGN[side]}
      {cell.statements.length > 1 && <sub>{cell.statements.length}</sub>}
    </button>
  )
}
