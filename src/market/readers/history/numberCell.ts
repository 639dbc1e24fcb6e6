import { numeralProblem } from '../../../core'

/** A number in a cell as a plain numeral, and whether it stood before a percent sign. */
export type NumberReading = { numeral: string; isPercent: boolean } | 'none' | 'unreadable' | 'out of range'

const nothing = /^(-|--|n\/?a|nan|null|none|nil|undefined|#n\/a|\\n)?$/i
const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
/** 29.001,72: points between thousands, as where decimals follow a comma. */
const pointGrouped = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?%?$/
/** 29 001,72 and 29'001.72, whatever kind of space or apostrophe it is. */
const spaceGrouped = /^([+-]?[$€£]?)([1-9]\d{0,2}(?:[\s'’]\d{3})+)(?!\d)/
/** 0,0001, 12,5, 29001,725 or 29.001,725: after fewer digits, three behind the comma could be thousands. */
const withComma = /^[+-]?(0,\d+|\d+,(\d{1,2}|\d{4,})|\d{4,},\d+|[1-9]\d{0,2}(\.\d{3})+,\d+)%?$/
/** Short and without an exponent: what needs no second look at its size. */
const plain = /^[+-]?\d{0,15}(\.\d{0,40})?$/

/** Whether the numbers of a column have a comma before their decimals: one must, and none may have a point there. */
export function haveDecimalCommas(cells: readonly string[]): boolean {
  const numbers = cells.map(closedUp)
  return (
    numbers.some((cell) => withComma.test(cell)) &&
    numbers.every((cell) => !cell.includes('.') || pointGrouped.test(cell))
  )
}

/** The number in a cell: signs between thousands, a currency sign before it and a percent sign after it are understood. */
export function numberCell(cell: string, hasDecimalComma = false): NumberReading {
  const closed = closedUp(cell)
  const text = hasDecimalComma ? withPoint(closed) : closed
  if (nothing.test(text)) return 'none'
  const isPercent = text.endsWith('%')
  const bare = (isPercent ? text.slice(0, -1).trimEnd() : text).replace(/^([+-]?)\$/, '$1')
  const digits = grouped.test(bare) ? bare.replaceAll(',', '') : bare
  if (!numeral.test(digits)) return 'unreadable'
  if (!plain.test(digits) && numeralProblem(digits) !== null) return 'out of range'
  return { numeral: digits, isPercent }
}

/** A cell without the spaces around a number and between its thousands. */
function closedUp(cell: string): string {
  const text = cell.trim()
  return text.replace(spaceGrouped, (_, sign: string, digits: string) => sign + digits.replace(/\D/g, ''))
}

/** A number with a decimal comma as one with a point; a point that stands between no thousands is left, and unreadable. */
function withPoint(text: string): string {
  if (!text.includes('.')) return text.replace(',', '.')
  return pointGrouped.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll('.', ',')
}
