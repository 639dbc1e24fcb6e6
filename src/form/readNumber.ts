import { decimal, numeralProblem, type Decimal } from '../core'
import { halfWidth } from './halfWidth'
import { problem, value, type Reading } from './field'

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?(e[+-]?\d+)?$/i
const onTheWay = /^[+-]?\$?\.?$|^[+-]?(\d[\d,]*(\.\d*)?|\.\d+)e[+-]?$/i
/** Nothing that anybody trades; and a numeral such as 1e-999999999999 would outgrow the memory on its way to whole lots. */
const least = decimal('1e-30')

/**
 * The number in a text as people type it: `1,000.50`, `.5`, `−3`, `1e6`, full-width digits.
 * The text itself is never changed.
 */
export function readNumber(text: string): Reading<Decimal> {
  const plain = halfWidth(text).replaceAll('−', '-').trim()
  if (plain === '') return problem('must not be empty', { found: text })
  if (onTheWay.test(plain)) return problem('must be a decimal number', { found: text, unfinished: true })
  if (plain.includes(',') && !grouped.test(plain)) {
    const requirement = /^[+-]?[\d,.]+$/.test(plain) ? 'must read like 1,234.56' : 'must be a decimal number'
    return problem(requirement, { found: text, unfinished: /^[+-]?\d{1,3}(,\d{3})*,\d{0,2}$/.test(plain) })
  }
  const numeral = plain.replaceAll(',', '')
  const requirement = numeralProblem(numeral)
  if (requirement !== null) return problem(requirement, { found: text })
  const read = decimal(numeral)
  const isZero = !/^[^e]*[1-9]/i.test(numeral)
  if (!isZero && read.abs().lessThan(least)) return problem('must not be that small', { found: text })
  return value(read)
}
