import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, exchangeDefault } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, prices, shares, terms } from '../samples'

const bond = {
  depositCoin: decimal('1000'),
  price: decimal('100'),
  recoveryRate: decimal('0.4'),
  capitalUsd: decimal('100000'),
  excessYield: decimal('0.3'),
  days: decimal('365'),
}
const text = (figure: { toFixed: () => string } | null) => figure?.toFixed() ?? null

describe('exchangeDefault', () => {
  // By hand: of 100,000 dollars 40,000 come back; 30,000 of excess pay for half of a loss of 60,000.
  test('1,000 coins at 100 with 40% recovered lose 60,000; an excess of 30% pays for a chance of one half', () => {
    const answer = exchangeDefault(bond)
    expect(answer.lossCoin.toFixed()).toBe('600')
    expect(answer.lossUsd.toFixed()).toBe('60000')
    expect(answer.lossRate.toFixed()).toBe('0.6')
    expect(answer.excessUsd.toFixed()).toBe('30000')
    expect(text(answer.breakEvenProbability)).toBe('0.5')
    expect(text(answer.breakEvenYearlyProbability)).toBe('0.5')
  })

  test('a chance of 75% over two years is one of 50% a year', () => {
    const twoYears = { ...bond, days: decimal('730'), excessYield: decimal('0.225') }
    const { breakEvenProbability, breakEvenYearlyProbability } = exchangeDefault(twoYears)
    expect(text(breakEvenProbability)).toBe('0.75')
    expect(text(breakEvenYearlyProbability)).toBe('0.5')
  })

  test('a deposit of a fifth is covered by the excess, whatever happens', () => {
    const { lossUsd, breakEvenProbability, breakEvenYearlyProbability } = exchangeDefault({
      ...bond,
      depositCoin: decimal('200'),
    })
    expect(lossUsd.toFixed()).toBe('12000')
    expect([breakEvenProbability, breakEvenYearlyProbability]).toEqual([null, null])
  })

  test('there is no such chance without an excess or without a deposit; an excess of nothing bears none', () => {
    expect(exchangeDefault({ ...bond, excessYield: decimal('-0.01') }).breakEvenProbability).toBeNull()
    expect(exchangeDefault({ ...bond, depositCoin: decimal('0') }).breakEvenProbability).toBeNull()
    expect(text(exchangeDefault({ ...bond, excessYield: decimal('0') }).breakEvenProbability)).toBe('0')
  })

  test('an excess as large as the loss bears a certain default, within any term', () => {
    const certain = { ...bond, excessYield: decimal('1.2'), days: decimal('182.5') }
    const { breakEvenProbability, breakEvenYearlyProbability } = exchangeDefault(certain)
    expect([breakEvenProbability, breakEvenYearlyProbability].map(text)).toEqual(['1', '1'])
    expect(exchangeDefault({ ...certain, excessYield: decimal('1.2001') }).breakEvenProbability).toBeNull()
  })

  const trades = fc.record({
    depositCoin: decimals({ from: 0, to: 1000, places: 8 }),
    price: prices,
    recoveryRate: shares,
    capitalUsd: decimals({ from: 1, to: 1_000_000, places: 2 }),
    excessYield: shares,
    days: terms,
  })

  test('law: at that chance the expected loss is the excess, and over its years it compounds to the term', () => {
    const holds = fc.property(trades, (trade) => {
      const { lossUsd, excessUsd, ...chance } = exchangeDefault(trade)
      if (chance.breakEvenProbability === null || chance.breakEvenYearlyProbability === null) return true
      const survival = decimal('1').minus(chance.breakEvenProbability)
      const yearly = decimal('1').minus(chance.breakEvenYearlyProbability)
      expect(agree(chance.breakEvenProbability.times(lossUsd), excessUsd)).toBe(true)
      // Few days of a great danger leave a year's survival no digit beside the certainty of the default.
      if (yearly.lessThan('1e-30')) return survival.pow(decimal('365').div(trade.days)).lessThan('2e-30')
      return agree(yearly.pow(trade.days.div(365)), survival, { within: '1e-12', scale: decimal('1') })
    })
    fc.assert(holds)
  })

  test('law: half the deposit is half the loss', () => {
    const holds = fc.property(trades, (trade) => {
      const half = exchangeDefault({ ...trade, depositCoin: trade.depositCoin.div(2) })
      return agree(half.lossUsd.times(2), exchangeDefault(trade).lossUsd)
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof bond>) => () => exchangeDefault({ ...bond, ...change })
  refuses([
    ['depositCoin must be at least zero, was -1', but({ depositCoin: decimal('-1') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['recoveryRate must be at least 0 and less than 1, was 1', but({ recoveryRate: decimal('1') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
  ])
})
