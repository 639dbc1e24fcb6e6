import type { ClipboardEvent } from 'react'
import { rowsOfText, textOfRows, type Control } from '../../form'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import type { ControlProps } from './FieldInput'
import { labelOf } from './labelOf'

/** A table typed cell by cell or pasted from a spreadsheet; what is kept is its text. */
export function RowsInput({
  id,
  text,
  columns,
  onText,
}: ControlProps & { columns: readonly { id: string; control: Control }[] }) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const rows = rowsOfText(text)
  const labels = columns.map((column) => labelOf({ name: column.id, dictionary }))
  const write = (next: readonly (readonly string[])[]) => onText(textOfRows(next))
  const setCell = (row: number, column: number, cell: string) =>
    write(
      rows.map((cells, index) =>
        index === row ? columns.map((_, at) => (at === column ? cell : (cells[at] ?? ''))) : cells,
      ),
    )
  const paste = (event: ClipboardEvent, row: number) => {
    const pasted = event.clipboardData.getData('text')
    if (!/[\t\n;]/.test(pasted.trim())) return
    event.preventDefault()
    write([...rows.slice(0, row), ...rowsOfText(pasted), ...rows.slice(row + 1)])
  }
  return (
    <div className="rows" role="group" aria-labelledby={id}>
      <table className="rows__table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.id} scope="col">
                {labels[at]}
                {column.control.kind === 'number' && (
                  <span className="muted"> {dictionary.vocabulary.units[column.control.unit]}</span>
                )}
              </th>
            ))}
            <th aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows have no name but their place.
            <tr key={row}>
              {columns.map((column, at) => (
                <td key={column.id}>
                  <input
                    className="field__input field__input--number"
                    inputMode="decimal"
                    size={6}
                    value={cells[at] ?? ''}
                    aria-label={filled(chrome.rowAt, { name: labels[at] ?? column.id, row: `${row + 1}` })}
                    onChange={(event) => setCell(row, at, event.target.value)}
                    onPaste={(event) => paste(event, row)}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  className="rows__remove"
                  aria-label={filled(chrome.removeRow, { row: `${row + 1}` })}
                  onClick={() => write(rows.filter((_, index) => index !== row))}
                >
                  <Icon name="remove" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="button button--plain small"
        title={chrome.pasteRows}
        onClick={() => write([...rows, columns.map(() => '')])}
      >
        <Icon name="add" /> {chrome.addRow}
      </button>
    </div>
  )
}
