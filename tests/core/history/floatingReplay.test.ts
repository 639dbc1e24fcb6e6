import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, floatingBond, floatingReplay, type FundingConvention, type TimedRate } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inCrumbs, inverse } from '../samples'
import { daily, day, history, product } from './days'

const at = (hours: number, rate: string): TimedRate => ({
  time: day(`${hours / 24}`),
  rate: decimal(rate),
})
/** Two payments on the first day, the second at the midnight that ends it, and one on the next. */
const paid = [at(12, '0.1'), at(24, '0.1'), at(36, '-0.5')]
const replay = (convention: FundingConvention, fundings = paid) =>
  floatingReplay({ start: day(0), end: day(2), fundings, convention })

describe('floatingReplay', () => {
  // By hand: 1.1 * 1.1 * 0.5 = 0.605; (1 + 0.2) * 0.5 = 0.6; 0.1 + 0.1 - 0.5 = -0.3.
  test.each([
    ['every-interval', '-0.395', 4],
    ['daily-sums', '-0.4', 3],
    ['simple-sum', '-0.3', 4],
  ] as const)('%s: %s', (convention, returnRate, points) => {
    const answer = replay(convention)
    expect(answer.returnRate).toEqual(decimal(returnRate))
    expect(answer.annualisedYield).toEqual(decimal(returnRate).times(365).div(2))
    expect(answer.index).toHaveLength(points)
    expect(answer.index.at(-1)).toEqual({ time: paid[2]!.time, level: decimal(returnRate).plus(1) })
  })

  test('what was paid is counted and averaged', () => {
    expect(replay('simple-sum')).toMatchObject({
      events: decimal('3'),
      days: decimal('2'),
      averageRate: decimal('-0.1'),
      negativeEvents: decimal('1'),
      negativeShare: decimal('1').div(3),
      lowestRate: decimal('-0.5'),
      highestRate: decimal('0.1'),
    })
  })

  test('what is paid at the start or after the end is passed over', () => {
    const around = [at(0, '0.3'), ...paid, at(49, '0.3')]
    expect(replay('every-interval', around)).toEqual(replay('every-interval'))
  })

  test('law: every interval compounded is the floating bond without fee or lot at any constant price', () => {
    const holds = fc.property(history, (fundings) => {
      const { returnRate } = floatingReplay({ start: day(0), end: day(200), fundings, convention: 'every-interval' })
      const price = decimal('100')
      const { contract } = inCrumbs(decimal('1'), inverse)
      const bond = floatingBond({
        capitalUsd: decimal('1000'),
        spotPrice: price,
        contract,
        rehedge: 'every-interval',
        fundings: fundings.map((event) => ({ ...event, price })),
      })
      expect(agree(returnRate.plus(1), product(fundings))).toBe(true)
      return agree(bond.returnRate.plus(1), returnRate.plus(1), { within: '1e-25' })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  test('law: one payment a day compounds like its own day', () => {
    const holds = fc.property(
      fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 20 }),
      (percents) => {
        const fundings = daily(...percents.map((percent) => `${percent / 1000}`))
        const term = { start: day(0), end: day(21), fundings }
        const [every, days] = (['every-interval', 'daily-sums'] as const).map((convention) =>
          floatingReplay({ ...term, convention }),
        )
        expect(days).toEqual(every)
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['fundings must have at least one entry, was 0', () => replay('simple-sum', [])],
    ['fundings must have at least one entry, was 0', () => replay('simple-sum', [at(72, '0')])],
    [
      'fundings[1].time must be later than the one before, was 2021-01-01T12:00:00.000Z',
      () => replay('simple-sum', [at(12, '0'), at(12, '0')]),
    ],
    // A convention from a link may be any text.
    ['convention must be one of the known choices, was none', () => replay('none' as FundingConvention)],
    [
      'end must be later than the start, was 2021-01-01T00:00:00.000Z',
      () => floatingReplay({ start: day(1), end: day(0), fundings: paid, convention: 'simple-sum' }),
    ],
  ])
})
