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

const sizesOf = (cells: readonly string[]) =>
  cells.map(readingOf).flatMap((number) => (typeof number === 'object' ? [decimal(number.numeral).abs()] : []))

/** Whether the numbers of a column are too small for prices of a coin, whatever its name says. */
export function haveRateSize(cells: readonly string[]): boolean {
  const sizes = sizesOf(cells)
  return sizes.length > 0 && sizes.every((size) => size.lessThan(largestRate))
}

/** A rate of one hour is larger than this now and then; in coin for a dollar it is never that large. */
const smallestRate = decimal('1e-7')

/** Whether the rates of a column are too small to be shares of a position: Kraken's are coin for a dollar contract. */
export function haveAbsoluteSize(cells: readonly string[]): boolean {
  const sizes = sizesOf(cells)
  return sizes.some((size) => !size.isZero()) && sizes.every((size) => size.lessThan(smallestRate))
}
