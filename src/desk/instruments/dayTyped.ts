import { dateIn, type CivilDate } from '../../core'

export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const spelled = /^0?(\d{1,2})[ -]?([A-Z]{3})[A-Z]*\.?[ -]?(?:20)?(\d\d)$/

/** The day that people write as `25DEC26`, `25 Dec 2026` or `2026-12-25`; null where a text is nothing of the kind. */
export function dayTyped(text: string): CivilDate | null {
  const upper = text.trim().toUpperCase()
  const [, day = '', name = '', year = ''] = spelled.exec(upper) ?? []
  const month = `${months.indexOf(name) + 1}`
  return dateIn(day === '' ? upper : `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
