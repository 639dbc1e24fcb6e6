/** The rows of a table, each with the line on which it begins, from 1; a quoted cell may run over several. */
export function numberedRows(data: readonly (readonly string[])[]): { cells: readonly string[]; line: number }[] {
  let next = 1
  return data.map((cells) => {
    const line = next
    next += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1)
    return { cells, line }
  })
}
