import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, perpetualBondClose } from '../../src/core'
import { perpetualCloses } from '../../src/kernels/perpetualCloses'
import { inverse } from '../core/samples'

const bond = {
  heldCoin: decimal('1003'),
  contracts: decimal('100000'),
  contract: inverse,
  entryPrice: decimal('100'),
  fundingUsd: decimal('500'),
  costs: {
    futuresFeeRate: decimal('0.001'),
    futuresSlippageRate: decimal('0.0005'),
    exitSpotFeeRate: decimal('0.002'),
    exitSlippageRate: decimal('0.0003'),
  },
}

describe('a floating bond closed at many prices', () => {
  // By hand: 100,000 dollars and the funding, with no costs and nothing left over.
  test('is its face and its funding at any price without a premium', () => {
    const closes = perpetualCloses({
      ...bond,
      heldCoin: decimal('1000'),
      costs: {},
      spotPrices: Float64Array.of(50, 100, 400),
      perpetualPrices: Float64Array.of(50, 100, 400),
    })
    for (const close of closes) expect(close).toBeCloseTo(100_500, 6)
  })

  test('law: it agrees with core', () => {
    const price = fc.integer({ min: 1000, max: 1_000_000 }).map((cents) => cents / 100)
    const holds = fc.property(price, price, (spot, perpetual) => {
      const [close = NaN] = perpetualCloses({
        ...bond,
        spotPrices: Float64Array.of(spot),
        perpetualPrices: Float64Array.of(perpetual),
      })
      const exact = perpetualBondClose({
        ...bond,
        spotPrice: decimal(`${spot}`),
        perpetualPrice: decimal(`${perpetual}`),
      })
      expect(Math.abs(close / exact.toNumber() - 1)).toBeLessThan(1e-9)
    })
    fc.assert(holds)
  })

  test('refuses a price that is none', () => {
    const prices = { spotPrices: Float64Array.of(0), perpetualPrices: Float64Array.of(1) }
    expect(() => perpetualCloses({ ...bond, ...prices })).toThrow(/spotPrices/)
  })
})
