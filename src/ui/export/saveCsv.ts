import { csvText } from '../../market/readers'
import type { View } from '../app/view'
import { exportRows, type Exported } from './exportRows'

/** Saves the figures, digit for digit, and the inputs that they follow from, as a table for a spreadsheet. */
export function saveCsv({ view, ...exported }: { view: View } & Omit<Exported, 'dictionary'>): void {
  const csv = csvText(exportRows({ ...exported, dictionary: view.dictionary }))
  const address = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = `nakadesk-${view.id}.csv`
  anchor.click()
  URL.revokeObjectURL(address)
}
