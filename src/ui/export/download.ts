import { csvText } from '../../market/readers'

/** Saves a table as a CSV file that a spreadsheet opens and does not run. */
export function download({ rows, name }: { rows: readonly (readonly string[])[]; name: string }): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${csvText(rows)}`], { type: 'text/csv' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(address)
}
