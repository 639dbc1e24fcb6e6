import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { columnUnits, ledgerColumns } from '../../../src/core/floating/ledgerColumns'
import { fromUnits } from '../../../src/core/number/fixedPoint'

const zero = decimal('0')
const sale = {
  purchase: {
    coin: decimal('1000'),
    lots: decimal('1000'),
    contracts: decimal('100000'),
    notionalCoin: decimal('1000'),
    entryFeeCoin: zero,
    entryResidualCoin: zero,
  },
  spotPrice: decimal('100'),
  multiplier: decimal('1'),
  lotSize: decimal('100'),
  feeRate: decimal('0.01'),
  rehedge: 'every-interval' as const,
}
const event = (rate: string, price: string) => ({ time: '', rate: decimal(rate), price: decimal(price), days: null })

describe('ledgerColumns', () => {
  // By hand: 0.3% of 100,000 is 300 dollars: two lots of 100 with a fee of a dollar each, and 98 are left.
  test('every column has a number for each event, in its own units', () => {
    const { columns, units, remainderUsd } = ledgerColumns({
      ...sale,
      fundings: [event('0.003', '100'), event('0', '200')],
    })
    expect(new Set(Object.values(columns).map(({ length }) => length))).toEqual(new Set([2]))
    expect(Object.keys(columns).toSorted()).toEqual(['rate', ...Object.keys(columnUnits)].toSorted())
    const usd = (counts: readonly bigint[]) => counts.map((count) => String(fromUnits(count, units.places.usd)))
    const coin = (counts: readonly bigint[]) => counts.map((count) => String(fromUnits(count, units.places.coin)))
    expect(columns.trade).toEqual([2n, 1n])
    expect(columns.contractsAfter).toEqual([1002n, 1003n])
    expect(usd(columns.feeUsd)).toEqual(['2', '1'])
    expect(usd(columns.equityUsd)).toEqual(['100298', '100395'])
    expect(coin(columns.residualCoin)).toEqual(['0.98', '0.475'])
    expect(usd([remainderUsd])).toEqual(['98'])
  })
})
