import { csvText } from '../../market/readers'
import { saveText } from './saveText'

/** Saves a table as a CSV file that a spreadsheet opens and does not run. */
export const download = ({ rows, name }: { rows: readonly (readonly string[])[]; name: string }): void =>
  saveText({ text: `\uFEFF${csvText(rows)}`, name, type: 'text/csv' })
