// Arrow keys between the buttons of a table: to the next one in the row, or to the nearest one in the next row that has any.
import type { KeyboardEvent } from 'react'

const STEPS: Record<string, [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** For `onKeyDown` of a table whose cells hold at most one button each. */
export function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null
  if (!step || !(cell instanceof HTMLTableCellElement)) return
  const next = step[0] === 0 ? besides(cell, step[1]) : below(event.currentTarget, cell, step[0])
  if (!next) return
  next.focus()
  event.preventDefault()
}

function besides(cell: HTMLTableCellElement, step: number): HTMLButtonElement | undefined {
  const cells = [...(cell.parentElement?.children ?? [])]
  for (let index = cell.cellIndex + step; cells[index]; index += step) {
    const button = cells[index]?.querySelector('button')
    if (button) return button
  }
  return undefined
}

function below(table: HTMLTableElement, cell: HTMLTableCellElement, step: number): HTMLButtonElement | undefined {
  const rows = [...table.rows]
  const from = rows.findIndex(row => row === cell.parentElement)
  for (let index = from + step; rows[index]; index += step) {
    const buttons = [...(rows[index]?.cells ?? [])].flatMap(item => (item.querySelector('button') ? [item] : []))
    const nearest = buttons.toSorted((one, other) => distance(one, cell) - distance(other, cell))[0]
    if (nearest) return nearest.querySelector('button') ?? undefined
  }
  return undefined
}

function distance(one: HTMLTableCellElement, other: HTMLTableCellElement): number {
  return Math.abs(one.cellIndex - other.cellIndex)
}
