import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { ledgerUnits } from '../../../src/core/floating/ledgerUnits'
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
  multiplier: decimal('0.5'),
  lotSize: decimal('100'),
  feeRate: decimal('0.0005'),
}
const unitsFor = (...fundings: readonly { rate: string; price: string }[]) =>
  ledgerUnits({
    ...sale,
    fundings: fundings.map(({ rate, price }) => ({ time: '', rate: decimal(rate), price: decimal(price) })),
  })

describe('ledgerUnits', () => {
  test('a lot of fifty dollars is sold for its fee more and bought back for its fee less', () => {
    const { lotUsd, lotFeeUsd, sellingUsd, buyingUsd, lotUsdPerRate, lotContracts, places } = unitsFor({
      rate: '0.001',
      price: '65432.1',
    })
    const usd = [lotUsd, lotFeeUsd, sellingUsd, buyingUsd].map((units) => String(fromUnits(units, places.usd)))
    expect(usd).toEqual(['50', '0.025', '50.025', '49.975'])
    expect(lotUsdPerRate * 10n ** BigInt(places.rate)).toBe(lotUsd)
    expect([places.rate, places.price, places.lot]).toEqual([3, 1, 0])
    expect(lotContracts).toBe(100n)
  })

  test('dollars have the places of coin and of a price together', () => {
    const { places } = unitsFor({ rate: '0.00012345', price: '65432.125' }, { rate: '-0.1', price: '1' })
    expect(places.usd).toBe(places.coin + places.price)
  })

  test('a payment on one lot has more than fifty digits, however small the rate and large the price', () => {
    for (const [rate, price] of [
      ['0.001', '100'],
      ['1e-30', '1e15'],
      ['0.0001', '0.00000001'],
    ] as const) {
      const { lotUsd, places } = unitsFor({ rate, price })
      const coin = decimal('50').times(rate).div(price)
      expect(coin.e + places.coin).toBeGreaterThan(50)
      expect(String(fromUnits(lotUsd, places.usd))).toBe('50')
    }
  })
})
