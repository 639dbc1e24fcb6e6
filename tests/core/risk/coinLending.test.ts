import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coinLending, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

// By hand: 100 BTC at 3.65% for 100 days are 1 BTC, 100 dollars; of 100,000 over a year 0.1%; half of 10,000 is at stake.
const loan = {
  coin: decimal('100'),
  rate: decimal('0.0365'),
  termDays: decimal('100'),
  days: decimal('365'),
  price: decimal('100'),
  capitalUsd: decimal('100000'),
  recoveryRate: decimal('0.5'),
}

describe('coinLending', () => {
  test('by hand: one BTC earned, 0.1% added, 5,000 at stake', () => {
    const { incomeCoin, incomeUsd, addedYield, exposureUsd, exposureRate, lossUsd, ...rest } = coinLending(loan)
    expect([incomeCoin, incomeUsd, addedYield, exposureUsd, exposureRate, lossUsd].map(String)).toEqual([
      '1',
      '100',
      '0.001',
      '10000',
      '0.1',
      '5000',
    ])
    expect(rest.breakEvenProbability?.toFixed(10)).toBe('0.0196078431')
  })

  // By hand: a tenth off the sale, 90 dollars of interest; the 50 BTC lost would have brought 4,500.
  test('interest is sold at the costs of the exit, as the bond’s coin is, and so would be what is lost', () => {
    const exitCosts = { exitSpotFeeRate: decimal('0.1') }
    const { incomeUsd, addedYield, lossUsd, breakEvenProbability } = coinLending({ ...loan, exitCosts })
    expect([incomeUsd, addedYield, lossUsd].map(String)).toEqual(['90', '0.0009', '5000'])
    expect(breakEvenProbability?.toFixed(10)).toBe('0.0196078431')
  })

  test('law: at the break-even probability the income pays for the loss', () => {
    const rates = decimals({ from: 1, to: 3000, places: 2 }).map((points) => points.div(10_000))
    const holds = fc.property(rates, decimals({ from: 1, to: 365, places: 3 }), (rate, termDays) => {
      const { incomeUsd, lossUsd, breakEvenProbability: p } = coinLending({ ...loan, rate, termDays })
      return p !== null && agree(incomeUsd.times(p.negated().plus(1)), p.times(lossUsd))
    })
    fc.assert(holds)
  })

  test('law: nothing lent, at no rate or for no time adds nothing, and ties nowhere', () => {
    for (const change of [{ coin: decimal('0') }, { rate: decimal('0') }, { termDays: decimal('0') }]) {
      const { addedYield, breakEvenProbability } = coinLending({ ...loan, ...change })
      expect([addedYield.isZero(), breakEvenProbability]).toEqual([true, null])
    }
  })

  const but = (change: object) => () => coinLending({ ...loan, ...change })
  refuses([
    ['termDays must be at most the days to expiry, was 366', but({ termDays: decimal('366') })],
    ['termDays must be at least zero, was -1', but({ termDays: decimal('-1') })],
    ['coin must be at least zero, was -1', but({ coin: decimal('-1') })],
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['recoveryRate must be at least 0 and less than 1, was 1', but({ recoveryRate: decimal('1') })],
  ])
})
