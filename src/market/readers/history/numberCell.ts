import { numeralProblem } from '../../../core'

/** A number in a cell as a plain numeral, and whether it stood before a percent sign. */
export type NumberReading = { numeral: string; isPercent: boolean } | 'none' | 'unreadable' | 'out of range'

const nothing = /^(-|--|n\/?a|nan|null|none|nil|undefined|#n\/a|\\n)?$/i
const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
/** 0,0001 or 12,5: three digits after the comma could be thousands. */
const withComma = /^[+-]?(0,\d+|\d+,(\d{1,2}|\d{4,}))%?$/
/** Short and without an exponent: what needs no second look at its size. */
const plain = /^[+-]?\d{0,15}(\.\d{0,40})?$/

/** Whether the numbers of a column have a comma before their decimals: one must, and none may have a point. */
export const haveDecimalCommas = (cells: readonly string[]): boolean =>
  cells.some((cell) => withComma.test(cell.trim())) && !cells.some((cell) => cell.includes('.'))

/** The number in a cell: commas between thousands, a currency sign before it and a percent sign after it are understood. */
export function numberCell(cell: string, hasDecimalComma = false): NumberReading {
  const text = hasDecimalComma ? cell.trim().replace(',', '.') : cell.trim()
  if (nothing.test(text)) return 'none'
  const isPercent = text.endsWith('%')
  const bare = (isPercent ? text.slice(0, -1).trimEnd() : text).replace(/^([+-]?)\$/, '$1')
  const digits = grouped.test(bare) ? bare.replaceAll(',', '') : bare
  if (!numeral.test(digits)) return 'unreadable'
  if (!plain.test(digits) && numeralProblem(digits) !== null) return 'out of range'
  return { numeral: digits, isPercent }
}
