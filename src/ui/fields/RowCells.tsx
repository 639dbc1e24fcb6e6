import type { ClipboardEvent } from 'react'
import type { Cell } from '../../form'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'

/** What can be done to the rows of a typed table. */
export type RowsEdit = {
  columns: readonly { id: string; label: string }[]
  setCell: (change: { row: number; column: number; cell: string }) => void
  remove: (row: number) => void
  paste: (event: ClipboardEvent, row: number) => void
  /** Where the table's problem sits, and what says so. */
  bad: { cell: Cell; messageId: string | undefined } | null
}

/** One row of a typed table. */
export function RowCells({ cells, row, edit }: { cells: readonly string[]; row: number; edit: RowsEdit }) {
  const { chrome } = useDictionary()
  const place = `${row + 1}`
  const bad = edit.bad?.cell.row === place ? edit.bad : null
  const isBad = (column: string) => bad !== null && (bad.cell.column === null || bad.cell.column === column)
  return (
    <div className="rows__row">
      {edit.columns.map(({ id, label }, column) => (
        <input
          key={id}
          className="field__input field__input--number"
          inputMode={id === 'time' ? 'text' : 'decimal'}
          size={6}
          value={cells[column] ?? ''}
          aria-label={filled(chrome.rowAt, { name: label, row: place })}
          aria-invalid={isBad(id)}
          aria-describedby={isBad(id) ? bad?.messageId : undefined}
          onChange={(event) => edit.setCell({ row, column, cell: event.target.value })}
          onPaste={(event) => edit.paste(event, row)}
        />
      ))}
      <button
        type="button"
        className="rows__remove"
        aria-label={filled(chrome.removeRow, { row: place })}
        onClick={() => edit.remove(row)}
      >
        <Icon name="remove" />
      </button>
    </div>
  )
}
