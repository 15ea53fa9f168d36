// The table twin: the same entities and claims as the picture, sortable, with the same selection.
import { useStore } from '@nanostores/react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { $shown } from '../state/derived.ts'
import { $data } from '../state/store.ts'
import { claimRows, entityRows, sortRows, type Row } from '../query/rows.ts'
import { Counter } from '../panels/Counter.tsx'
import { Glyph } from '../panels/Glyph.tsx'
import { $view, selectEntity, selectLine } from '../state/store.ts'

const ROW_HEIGHT = 34

export default function Table() {
  const data = useStore($data)
  const shown = useStore($shown)
  const [what, setWhat] = useState<'entities' | 'claims'>('entities')
  if (!data || !shown) return null
  const rows = what === 'entities' ? entityRows(data, shown) : claimRows(data, shown)
  return (
    <div className="table-room">
      <div className="tabs" role="group" aria-label="Rows">
        {(['entities', 'claims'] as const).map(name => (
          <button key={name} type="button" aria-pressed={name === what} onClick={() => setWhat(name)}>
            {name === 'entities' ? 'Entities' : 'Claims'}
          </button>
        ))}
      </div>
      <Rows key={what} data={data} rows={rows} />
      <Counter />
    </div>
  )
}

function Rows({ data, rows }: { data: Dataset; rows: Row[] }) {
  const { selection } = useStore($view)
  const [sort, setSort] = useState<{ column: string; isDown: boolean }>()
  const scroller = useRef<HTMLDivElement>(null)
  const sorted = sort ? sortRows(rows, sort.column, sort.isDown) : rows
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const columns = Object.keys(rows[0]?.cells ?? {})
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="table-scroll" ref={scroller} tabIndex={0} role="region" aria-label="Table">
      <table aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column}
                scope="col"
                data-figure={typeof rows[0]?.cells[column] === 'number' || undefined}
                aria-sort={sort?.column === column ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => setSort({ column, isDown: sort?.column === column ? !sort.isDown : false })}
                >
                  {column}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: before }} aria-hidden="true" />
          {items.map(({ index }) => {
            const row = sorted[index]
            if (!row) return null
            const isChosen =
              (selection?.kind === 'entity' && selection.key === row.entity) ||
              (selection?.kind === 'line' && selection.id === row.line)
            return (
              <tr key={row.id} aria-rowindex={index + 2} aria-selected={isChosen} data-chosen={isChosen || undefined}>
                {columns.map((column, position) => (
                  <td key={column} data-figure={typeof row.cells[column] === 'number' || undefined}>
                    {position === 0 ? (
                      <button type="button" className="entity-name" onClick={() => open(row)}>
                        <RowGlyph data={data} row={row} />
                        {row.cells[column]}
                      </button>
                    ) : (
                      row.cells[column]
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
          <tr style={{ height: after }} aria-hidden="true" />
        </tbody>
      </table>
    </div>
  )
}

function RowGlyph({ data, row }: { data: Dataset; row: Row }) {
  const entity = row.entity === undefined ? undefined : data.entities.get(row.entity)
  return entity ? <Glyph entity={entity} /> : null
}

function open(row: Row): void {
  if (row.line) selectLine(row.line)
  else if (row.entity) selectEntity(row.entity)
}
