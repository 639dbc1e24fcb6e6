import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fundingAtPremium, premiumsOfFunding, type FundingFormula } from '../../../src/core'
import { refuses } from '../refusals'

const d = decimal
/** 0.01% every eight hours, and a band of 0.05%. */
const usual: FundingFormula = {
  dailyInterestRate: d('0.0003'),
  bandRate: d('0.0005'),
  periodHours: d('8'),
  intervalHours: d('8'),
  capRate: null,
  floorRate: null,
}
const deribit: FundingFormula = { ...usual, dailyInterestRate: d('0'), bandRate: d('0.00025') }
const kraken: FundingFormula = {
  ...usual,
  dailyInterestRate: d('0'),
  bandRate: d('0'),
  periodHours: d('24'),
  intervalHours: d('1'),
  capRate: d('0.0025'),
  floorRate: d('-0.0025'),
}
const rateAt = (premium: string, formula = usual) => fundingAtPremium({ premium: d(premium), formula }).toFixed()

const bps = (most: number) => fc.integer({ min: -most, max: most }).map((count) => d(`${count}`).div(100_000))
const formulas = fc
  .record({
    interest: bps(100),
    band: fc.integer({ min: 0, max: 100 }),
    period: fc.constantFrom('8', '24', '4'),
    interval: fc.constantFrom('1', '4', '8'),
    limits: fc.option(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))),
  })
  .map(({ interest, band, period, interval, limits }): FundingFormula => {
    const rate = (count: number) => d(`${count}`).div(100_000)
    return {
      dailyInterestRate: interest,
      bandRate: rate(band),
      periodHours: d(period),
      intervalHours: d(interval),
      capRate: limits === null ? null : rate(limits[0]),
      floorRate: limits === null ? null : rate(-limits[1]),
    }
  })

describe('fundingAtPremium', () => {
  // Bybit's and Binance's published form, by hand: between -0.04% and 0.06% the interest, else half a tenth of a percent less far.
  test.each([
    ['-0.0004', '0.0001'],
    ['0', '0.0001'],
    ['0.0006', '0.0001'],
    ['-0.0006', '-0.0001'],
    ['0.001', '0.0005'],
  ])('of eight hours at a premium of %s is %s', (premium, rate) => expect(rateAt(premium)).toBe(rate))

  test('of four hours at Binance is half of that for eight; at Bybit the interest is, and not the band', () => {
    const four = d('4')
    expect(rateAt('0.001', { ...usual, intervalHours: four })).toBe('0.00025')
    const bybit = { ...usual, intervalHours: four, periodHours: four }
    expect([rateAt('0', bybit), rateAt('0.001', bybit)]).toEqual(['0.00005', '0.0005'])
  })

  // Tickers of Deribit that were recorded: mark, index and what it says accrues now.
  test.each([
    ['63346.33', '63329.18', '0.0000208'],
    ['92281.78', '92263.55', '0.0000000'],
    ['36288.31', '36297.02', '0.0000000'],
  ])('at Deribit with the mark at %s and the index at %s is %s', (mark, index, rate) => {
    const premium = d(mark).minus(index).div(index)
    const found = fundingAtPremium({ premium, formula: deribit })
    expect(found.toFixed(7)).toBe(rate)
    // The form in which Deribit states it.
    const { bandRate } = deribit
    const zero = d('0')
    const above = premium.greaterThan(bandRate) ? premium : bandRate
    const below = premium.lessThan(bandRate.negated()) ? premium : bandRate.negated()
    expect(found.toFixed()).toBe(zero.plus(above).plus(below).toFixed())
  })

  test('of an hour at Kraken is a day’s premium in parts, and ends at its limits', () => {
    expect(rateAt('0.0024', kraken)).toBe('0.0001')
    expect([rateAt('0.1', kraken), rateAt('-0.1', kraken)]).toEqual(['0.0025', '-0.0025'])
  })

  test('law: within cap and floor, and never lower at a higher premium', () => {
    const holds = fc.property(formulas, bps(2000), bps(2000), (formula, one, other) => {
      const [low, high] = one.lessThan(other) ? [one, other] : [other, one]
      const rates = [low, high].map((premium) => fundingAtPremium({ premium, formula }))
      for (const rate of rates) {
        expect(formula.capRate?.lessThan(rate) ?? false).toBe(false)
        expect(formula.floorRate?.greaterThan(rate) ?? false).toBe(false)
      }
      expect(rates[0]?.lessThanOrEqualTo(rates[1] ?? 0)).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: a premium within the band of the interest gives the interest', () => {
    const holds = fc.property(formulas, fc.integer({ min: -10, max: 10 }), (limited, tenths) => {
      const formula = { ...limited, capRate: null, floorRate: null }
      const { dailyInterestRate, bandRate, periodHours, intervalHours } = formula
      const interest = dailyInterestRate.times(periodHours).div(24)
      const premium = interest.plus(bandRate.times(tenths).div(10))
      const expected = interest.times(intervalHours).div(periodHours)
      expect(fundingAtPremium({ premium, formula }).minus(expected).abs().lessThan('1e-50')).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['bandRate must be at least zero, was -1', () => rateAt('0', { ...usual, bandRate: d('-1') })],
    ['intervalHours must be greater than zero, was 0', () => rateAt('0', { ...usual, intervalHours: d('0') })],
    [
      'floorRate must give a result within range, was 0.1',
      () => rateAt('0', { ...usual, capRate: d('0.05'), floorRate: d('0.1') }),
    ],
  ])
})

describe('premiumsOfFunding', () => {
  const premiums = (rate: string, formula = usual) => {
    const { lowest, highest } = premiumsOfFunding({ rate: d(rate), formula })
    return [lowest?.toFixed() ?? null, highest?.toFixed() ?? null]
  }

  test('is the whole band at the interest, and one premium outside of it', () => {
    expect(premiums('0.0001')).toEqual(['-0.0004', '0.0006'])
    expect(premiums('0.0005')).toEqual(['0.001', '0.001'])
    expect(premiums('-0.0001')).toEqual(['-0.0006', '-0.0006'])
  })

  test('has no end where the rate is at a limit', () => {
    expect(premiums('0.0025', kraken)).toEqual(['0.06', null])
    expect(premiums('-0.0025', kraken)).toEqual([null, '-0.06'])
  })

  test('law: both ends give the rate that they are of', () => {
    const holds = fc.property(formulas, bps(2000), (formula, premium) => {
      const rate = fundingAtPremium({ premium, formula })
      const { lowest, highest } = premiumsOfFunding({ rate, formula })
      for (const end of [lowest, highest]) {
        if (end === null) continue
        expect(fundingAtPremium({ premium: end, formula }).minus(rate).abs().lessThan('1e-50')).toBe(true)
      }
      const slack = d('1e-50')
      expect(lowest?.minus(slack).greaterThan(premium) ?? false).toBe(false)
      expect(highest?.plus(slack).lessThan(premium) ?? false).toBe(false)
    })
    fc.assert(holds)
  })

  refuses([['periodHours must be greater than zero, was 0', () => premiums('0', { ...usual, periodHours: d('0') })]])
})
