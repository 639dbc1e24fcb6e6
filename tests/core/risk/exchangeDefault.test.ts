import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, exchangeDefault, type Decimal } from '../../../src/core'
import { failure, fraction, names } from '../oracle'
import { refuses } from '../refusals'
import { agree, decimals, terms } from '../samples'

const essay = { finalUsd: decimal('150000'), requiredUsd: decimal('120000'), recoveredUsd: decimal('40000') }
const text = (figure: { toFixed: (digits?: number) => string } | null, digits?: number) =>
  figure?.toFixed(digits) ?? null

describe('exchangeDefault', () => {
  // By hand: 30,000 dollars more than a bank pays, 110,000 less if the exchange fails.
  test('an excess of 30,000 against a shortfall of 110,000 bears a chance of 27.27%', () => {
    const answer = exchangeDefault(essay)
    expect([answer.excessUsd, answer.shortfallUsd].map(String)).toEqual(['30000', '110000'])
    expect(agree(answer.breakEvenProbability!, decimal('3').div(11))).toBe(true)
    expect(answer.breakEvenYearlyProbability).toBeNull()
  })

  test('capital that costs nothing and 60% recovered bear 55.56%, and no certain default', () => {
    const free = { ...essay, requiredUsd: decimal('100000'), recoveredUsd: decimal('60000') }
    expect(text(exchangeDefault(free).breakEvenProbability, 4)).toBe('0.5556')
  })

  // By hand: 150 - 120 of 150 - 110 is 75% in two years, of which a year leaves half.
  test('a chance of 75% over two years is one of 50% a year', () => {
    const twoYears = { ...essay, recoveredUsd: decimal('110000'), days: decimal('730') }
    const { breakEvenProbability, breakEvenYearlyProbability } = exchangeDefault(twoYears)
    expect([breakEvenProbability, breakEvenYearlyProbability].map((chance) => text(chance))).toEqual(['0.75', '0.5'])
  })

  test('there is none without an excess, or where a failure leaves what is required', () => {
    expect(exchangeDefault({ ...essay, finalUsd: decimal('120000') }).breakEvenProbability).toBeNull()
    expect(exchangeDefault({ ...essay, finalUsd: decimal('119999') }).breakEvenProbability).toBeNull()
    expect(exchangeDefault({ ...essay, recoveredUsd: decimal('120000') }).breakEvenProbability).toBeNull()
    expect(exchangeDefault({ ...essay, recoveredUsd: decimal('119999') }).breakEvenProbability).not.toBeNull()
  })

  const dollars = decimals({ from: 0, to: 1_000_000, places: 2 })
  const trades = fc.record({ finalUsd: dollars, requiredUsd: dollars, recoveredUsd: dollars, days: terms })

  test('law: it agrees with fractions of integers to 36 digits', () => {
    const holds = fc.property(trades, ({ days, ...trade }) => {
      const { breakEvenProbability: chance } = exchangeDefault({ ...trade, days })
      const [finalUsd, requiredUsd, recoveredUsd] = [trade.finalUsd, trade.requiredUsd, trade.recoveredUsd].map((usd) =>
        fraction(usd.toFixed()),
      )
      const oracle = failure({ finalUsd: finalUsd!, requiredUsd: requiredUsd!, recoveredUsd: recoveredUsd! })
      return chance === null || oracle === null ? chance === oracle : names(chance.toFixed(), oracle)
    })
    fc.assert(holds, { numRuns: 1000 })
  })

  test('law: at that chance the expected dollars are those required, and over its years it compounds to the term', () => {
    const holds = fc.property(trades, (trade) => {
      const { breakEvenProbability: chance, breakEvenYearlyProbability: yearlyChance } = exchangeDefault(trade)
      if (chance === null || yearlyChance === null) return true
      const survival = decimal('1').minus(chance)
      const yearly = decimal('1').minus(yearlyChance)
      const expected = survival.times(trade.finalUsd).plus(chance.times(trade.recoveredUsd))
      expect(chance.greaterThan(0) && chance.lessThan(1)).toBe(true)
      expect(agree(expected, trade.requiredUsd, { scale: trade.finalUsd })).toBe(true)
      // Few days of a great danger leave a year's survival no digit beside the certainty of the default.
      if (yearly.lessThan('1e-30')) return survival.pow(decimal('365').div(trade.days)).lessThan('2e-30')
      return agree(yearly.pow(trade.days.div(365)), survival, { within: '1e-12', scale: decimal('1') })
    })
    fc.assert(holds)
  })

  // By hand: 95% of 150,000 and 5% of 40,000.
  test('case 9: what to expect at a chance of 5%, and at the break-even just what is required', () => {
    const at = (probability: Decimal) => exchangeDefault({ ...essay, probability }).expectedUsd
    expect(at(decimal('0.05'))).toEqual(decimal('144500'))
    expect(agree(at(exchangeDefault(essay).breakEvenProbability!)!, essay.requiredUsd)).toBe(true)
    expect(exchangeDefault(essay).expectedUsd).toBeNull()
  })

  const but = (change: object) => () => exchangeDefault({ ...essay, ...change })
  refuses([
    ['probability must be at least 0 and less than 1, was 1', but({ probability: decimal('1') })],
    ['days must be greater than zero, was 0', but({ days: decimal('0') })],
    ['finalUsd must be a finite number, was Infinity', but({ finalUsd: decimal('1').div(0) })],
  ])
})
