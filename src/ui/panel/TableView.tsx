import { memo } from 'react'
import type { Table } from '../../calculators/answer'
import { Figure } from './Figure'
import { useSay } from './wording'

/** A small table of quantities. */
export const TableView = memo(function TableView({ table }: { table: Table<string> }) {
  const say = useSay()
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say(table.title)}</span>
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
                <td key={table.columns[index]}>{term !== null && <Figure term={term} unit={false} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note !== undefined && <p className="card__note">{say(table.note)}</p>}
    </div>
  )
})
