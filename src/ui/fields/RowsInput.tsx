import { useState, type ClipboardEvent, type CSSProperties } from 'react'
import { deskOf } from '../../desk/draftOf'
import { expiryText } from '../../desk/expiryText'
import { isLongText, rowsOfText, textOfRows, type Control } from '../../form'
import { useDesk } from '../app/store'
import { Icon } from '../Icon'
import { fetched } from '../loading/fetched'
import { filled, useDictionary } from '../words'
import type { ControlProps } from './fieldProps'
import { labelOf } from './labelOf'
import { RowCells, type RowsEdit } from './RowCells'
import { useRowsWords } from './rowsWords'

const WindowedRows = fetched(() => import('./WindowedRows'))
const mostWithoutWindow = 60

/** A table typed cell by cell or pasted from a spreadsheet; what is kept is its text. */
export default function RowsInput({
  id,
  text,
  field,
  columns,
  invalid,
  messageId,
  outerProblem,
  onText,
}: ControlProps & { columns: readonly { id: string; control: Control }[] }) {
  const dictionary = useDictionary()
  const words = useRowsWords()
  const rows = rowsOfText(text)
  const [current, setCurrent] = useState(0)
  const venue = useDesk(({ desk }) => deskOf(desk).venue)
  const reading = isLongText(text) ? null : field.read(text)
  const cell = invalid ? (reading?.state === 'problem' ? reading.problem.cell : (outerProblem?.cell ?? null)) : null
  const write = (next: readonly (readonly string[])[]) => onText(textOfRows(next))
  const edit: RowsEdit = {
    columns: columns.map(({ id: name, control }) => ({
      id: name,
      label: labelOf({ name, dictionary }),
      unit: control.kind === 'number' ? dictionary.vocabulary.units[control.unit] : '',
      isText: control.kind === 'name' || control.kind === 'choice',
    })),
    setCell: ({ row, column, cell }) =>
      write(rows.map((cells, at) => (at === row ? withCell(cells, { column, cell }) : cells))),
    remove: (row) => write(rows.filter((_, at) => at !== row)),
    paste: (event, row) => {
      const pasted = pastedRows(event)
      if (pasted !== null) write([...rows.slice(0, row), ...pasted, ...rows.slice(row + 1)])
    },
    current: Math.min(current, rows.length - 1),
    enter: setCurrent,
    leave: ({ row, column, cell: typed }) => {
      // A day is understood as its venue settles it, and shown so.
      const whole = columns[column]?.id === 'expiry' ? expiryText({ expiry: typed, venue }) : typed
      if (whole !== typed) edit.setCell({ row, column, cell: whole })
    },
    bad: cell === null ? null : { cell, messageId },
  }
  const withCell = (cells: readonly string[], { column, cell }: { column: number; cell: string }) =>
    columns.map((_, at) => (at === column ? cell : (cells[at] ?? '')))
  return (
    <div
      className="rows"
      role="group"
      aria-labelledby={id}
      aria-describedby={messageId}
      style={columnWidths({ columns, rows })}
    >
      <div className="rows__head">
        {columns.map(({ id: name, control }, at) => (
          <span key={name} data-entry={name} className={edit.columns[at]?.isText === true ? 'rows__text' : undefined}>
            {edit.columns[at]?.label}
            {control.kind === 'number' && <span className="muted"> {edit.columns[at]?.unit}</span>}
          </span>
        ))}
      </div>
      {rows.length > mostWithoutWindow ? (
        <WindowedRows rows={rows} edit={edit} />
      ) : (
        // Rows have no name but their place.
        rows.map((cells, row) => <RowCells key={row} cells={cells} row={row} edit={edit} />)
      )}
      <div className="rows__buttons">
        <button
          type="button"
          className="button button--plain small"
          onClick={() => write([...rows, columns.map(() => '')])}
        >
          <Icon name="add" /> {words.addRow}
        </button>
        {rows.length > 1 && (
          <button type="button" className="button button--plain small" onClick={() => onText('')}>
            <Icon name="remove" /> {filled(words.clearRows, { count: `${rows.length}` })}
          </button>
        )}
        <span className="muted small">{words.pasteRows}</span>
      </div>
    </div>
  )
}

/** Each column as wide as the longest of its first texts, at the least: narrower, the table scrolls. */
function columnWidths({ columns, rows }: { columns: readonly unknown[]; rows: readonly (readonly string[])[] }) {
  const sampled = rows.slice(0, mostWithoutWindow)
  const widths = columns.map((_, at) => Math.max(4, ...sampled.map((cells) => digitsOf(cells[at] ?? ''))))
  // A custom property, which React's own type of styles leaves out.
  return {
    '--columns': widths.map((width) => `minmax(calc(${width}ch + 10px), ${width}fr)`).join(' '),
  } as CSSProperties
}

/** How many digits a text is as wide as, at most: a point or a comma is half of one, a capital more than one. */
const digitsOf = (text: string): number => {
  const count = (kind: RegExp) => text.match(kind)?.length ?? 0
  return text.length * 1.05 + 0.5 - count(/[.,:]/g) / 2 + count(/[A-Z]/g) / 5
}

/** Several cells in the clipboard: between tabs or semicolons, or between commas where there is neither. */
function pastedRows(event: ClipboardEvent): string[][] | null {
  const text = event.clipboardData.getData('text')
  if (!/[\t\n;]/.test(text.trim())) return null
  event.preventDefault()
  const rows = rowsOfText(/[\t;]/.test(text) ? text : text.replaceAll(',', '\t'))
  return rows.map((cells) => cells.map((cell) => cell.trim()))
}
