import { expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { decimalsOf, withDecimals } from '../../../src/ui/listing/decimalsOf'
// States the facts of every theme.
import '../../vocabulary/themes'

const rows = (...texts: readonly (readonly (string | null)[])[]) =>
  texts.map((row) => ({ values: row.map((text) => (text === null ? null : decimal(text))) }))

test('a column has the decimals of the amount with most of them, one of dollars what dollars have', () => {
  const columns = [
    { label: 'coin', term: 'paymentCoin' },
    { label: 'days', term: 'cashDay' },
    { label: 'usd', term: 'endUsd' },
    { label: 'contracts', term: 'newContracts' },
  ] as const
  const some = rows(['1', '35.73', '0.00123', '102201'], ['-1.002', '365', '1020733.78', '0'], [null, null, null, null])
  expect(decimalsOf({ columns, rows: some })).toEqual([3, 2, 0, 0])
  expect(decimalsOf({ columns, rows: [] })).toEqual([0, 0, 0, 0])
})

test.each([
  ['+1', 3, '+1.000'],
  ['−1.002', 3, '−1.002'],
  ['1,365.4', 2, '1,365.40'],
  ['365', 0, '365'],
  // More than its column has, or no plain numeral: as it stands.
  ['0.00123', 2, '0.00123'],
  ['1.234×10⁻⁹', 8, '1.234×10⁻⁹'],
  ['none', 4, 'none'],
])('%s with %i decimals is %s', (text, decimals, written) =>
  expect(withDecimals(text, { decimals, unit: 'coin' })).toBe(written),
)

test('whole contracts of a dollar stay whole beside parts of a coin', () => {
  const written = ['110,314', '12.208', '12.1513'].map((text) => withDecimals(text, { decimals: 4, unit: 'number' }))
  expect(written).toEqual(['110,314', '12.2080', '12.1513'])
})
