import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Cell } from '../../form'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { useRowsWords } from './rowsWords'

/** What can be done to the rows of a typed table. */
export type RowsEdit = {
  columns: readonly { id: string; label: string; unit: string; isText: boolean }[]
  setCell: (change: { row: number; column: number; cell: string }) => void
  remove: (row: number) => void
  paste: (event: ClipboardEvent, row: number) => void
  /** The row that Tab stops at; the arrow keys lead from row to row. */
  current: number
  enter: (row: number) => void
  /** A cell that is left. */
  leave: (place: { row: number; column: number; cell: string }) => void
  /** Where the table's problem sits, and what says so. */
  bad: { cell: Cell; messageId: string | undefined } | null
}

/** One row of a typed table. */
export function RowCells({ cells, row, edit }: { cells: readonly string[]; row: number; edit: RowsEdit }) {
  const { chrome } = useDictionary()
  const words = useRowsWords()
  const place = `${row + 1}`
  const bad = edit.bad?.cell.row === place ? edit.bad : null
  const isBad = (column: string) => bad !== null && (bad.cell.column === null || bad.cell.column === column)
  const stop = row === edit.current ? undefined : -1
  return (
    <div className="rows__row" onFocus={() => edit.enter(row)}>
      {edit.columns.map(({ id, label, unit, isText }, column) => (
        <input
          key={id}
          className={isText ? 'field__input' : 'field__input field__input--number'}
          inputMode={isText || id === 'time' ? 'text' : 'decimal'}
          size={6}
          tabIndex={stop}
          data-cell={`${row} ${column}`}
          onKeyDown={(event) => goUpOrDown(event, { row, column })}
          value={cells[column] ?? ''}
          aria-label={`${filled(chrome.rowAt, { name: label, row: place })} ${unit}`.trim()}
          aria-invalid={isBad(id)}
          aria-describedby={isBad(id) ? bad?.messageId : undefined}
          onChange={(event) => edit.setCell({ row, column, cell: event.target.value })}
          onBlur={(event) => edit.leave({ row, column, cell: event.target.value })}
          onPaste={(event) => edit.paste(event, row)}
        />
      ))}
      <button
        type="button"
        className="rows__remove"
        tabIndex={stop}
        aria-label={filled(words.removeRow, { row: place })}
        onClick={() => edit.remove(row)}
      >
        <Icon name="remove" />
      </button>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Goes to the cell above or below, where there is one. */
function goUpOrDown(event: KeyboardEvent<HTMLElement>, { row, column }: { row: number; column: number }) {
  const place = `${row + (steps[event.key] ?? 0)} ${column}`
  const next = event.currentTarget.closest('.rows')?.querySelector<HTMLElement>(`[data-cell="${place}"]`)
  if (!(event.key in steps) || next == null) return
  event.preventDefault()
  next.focus()
}
