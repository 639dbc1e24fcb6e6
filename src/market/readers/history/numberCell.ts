import { numeralProblem } from '../../../core'
import { closedUp, withDecimalPoint } from '../decimalComma'

/** A number in a cell as a plain numeral, and whether it stood before a percent sign. */
export type NumberReading = { numeral: string; isPercent: boolean } | 'none' | 'unreadable' | 'out of range'

const nothing = /^(-|--|n\/?a|nan|null|none|nil|undefined|#n\/a|\\n)?$/i
const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
/** Short and without an exponent: what needs no second look at its size. */
const plain = /^[+-]?\d{0,15}(\.\d{0,40})?$/

/** The number in a cell: signs between thousands, a currency sign before it and a percent sign after it are understood. */
export function numberCell(cell: string, hasDecimalComma = false): NumberReading {
  const closed = closedUp(cell)
  const text = hasDecimalComma ? withDecimalPoint(closed) : closed
  if (nothing.test(text)) return 'none'
  const isPercent = text.endsWith('%')
  const bare = (isPercent ? text.slice(0, -1).trimEnd() : text).replace(/^([+-]?)\$/, '$1')
  const digits = grouped.test(bare) ? bare.replaceAll(',', '') : bare
  if (!numeral.test(digits)) return 'unreadable'
  if (!plain.test(digits) && numeralProblem(digits) !== null) return 'out of range'
  return { numeral: digits, isPercent }
}
