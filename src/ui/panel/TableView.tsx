import { memo } from 'react'
import type { Table } from '../../calculators/answer'
import { Figure, useTabStop } from './Figure'
import { useSay } from './wording'

/** A small table of quantities. */
export const TableView = memo(function TableView({ table }: { table: Table<string> }) {
  const say = useSay()
  const stop = useTabStop(table.rows.flatMap(({ cells }) => cells))
  return (
    <div className="table-scroll">
      {/* Without a figure to stop at, Tab stops at the table: where it is too wide, the arrow keys scroll it. */}
      <table className="table" aria-label={say(table.title)} tabIndex={stop === undefined ? 0 : undefined}>
        <thead>
          <tr>
            <td />
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
