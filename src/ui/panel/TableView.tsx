import { memo } from 'react'
import type { Table } from '../../calculators/answer'
import { Figure, useTabStop } from './Figure'
import { useSay } from './wording'

/** A small table of quantities. */
export const TableView = memo(function TableView({ table }: { table: Table<string> }) {
  const say = useSay()
  const stop = useTabStop(table.rows.flatMap(({ cells }) => cells))
  const name = say(table.title)
  // Without a figure to stop at, the table itself is stopped at: where it is too wide, the arrow keys scroll it.
  const scrolling = stop === undefined ? { tabIndex: 0, role: 'region', 'aria-label': name } : {}
  return (
    <div className="table-scroll" {...scrolling}>
      <table className="table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{name}</span>
            </th>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label} className={row.key === true ? 'table__key' : undefined}>
              <th scope="row">{say(row.label)}</th>
              {row.cells.map((term, index) => (
                <td key={table.columns[index]}>
                  {term !== null && <Figure term={term} unit={false} stop={term === stop} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note !== undefined && <p className="card__note">{say(table.note)}</p>}
    </div>
  )
})
