import { decimal } from '../../../core'
import { haveDecimalCommas } from '../decimalComma'
import { numberCell } from './numberCell'
import { timeCell } from './timeCell'

/** No price of a coin is this small, and no funding rate of one interval this large. */
export const largestRate = decimal('0.05')

const readingOf = (cell: string) => numberCell(cell, haveDecimalCommas([cell]))

export const isNumber = (cell: string): boolean => typeof readingOf(cell) === 'object'
export const isTime = (cell: string): boolean => typeof timeCell(cell, 'month/day/year') === 'object'
export const isZoned = (cell: string): boolean => {
  const read = timeCell(cell)
  return typeof read === 'object' && read.isZoned
}

/** Whether the numbers of a column are too small for prices of a coin, whatever its name says. */
export function haveRateSize(cells: readonly string[]): boolean {
  const read = cells.map(readingOf).filter((number) => typeof number === 'object')
  return read.length > 0 && read.every(({ numeral }) => decimal(numeral).abs().lessThan(largestRate))
}
