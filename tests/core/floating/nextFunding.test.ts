import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  fundingAtPremium,
  nextFunding,
  type FundingFormula,
  type NextFundingArguments,
} from '../../../src/core'
import { refuses } from '../refusals'

const d = decimal
const formula: FundingFormula = {
  dailyInterestRate: d('0.0003'),
  bandRate: d('0.0005'),
  periodHours: d('8'),
  intervalHours: d('8'),
  capRate: d('0.005'),
  floorRate: d('-0.005'),
}
/** Half of the interval has passed at an average of 0.1%, and the premium is 0.2% now. */
const asked: NextFundingArguments = {
  formula,
  averaging: 'rising',
  runningRate: d('0.0005'),
  hoursToFunding: d('4'),
  premium: d('0.002'),
  premiumLimit: d('0.002'),
}
const found = (changes: Partial<NextFundingArguments> = {}) => {
  const { rate, averagePremium, fixedShare, lowestRate, highestRate } = nextFunding({ ...asked, ...changes })
  return [rate, averagePremium, fixedShare, lowestRate, highestRate].map((figure) => figure?.toFixed() ?? null)
}

describe('nextFunding', () => {
  // Bybit's weights of 1 to 480: the last four of eight hours carry three quarters. By hand.
  test('half way, a quarter is fixed where later moments count more', () => {
    // 0.25 * 0.1% + 0.75 * 0.2% = 0.175%, less the band; down to 0.25 * 0.1% - 0.75 * 0.2% = -0.125%.
    expect(found()).toEqual(['0.00125', '0.001', '0.25', '-0.00075', '0.00125'])
  })

  test('half way, a half is fixed where every moment counts alike', () => {
    expect(found({ averaging: 'even' })).toEqual(['0.001', '0.001', '0.5', '0', '0.001'])
  })

  test('in the band the average is not known: today’s premium as far as it goes, and bounds for all of it', () => {
    // The average is from -0.04% to 0.06%; a half of that and of ±0.2% is -0.12% to 0.13%.
    const even = { averaging: 'even', runningRate: d('0.0001') } as const
    expect(found(even)).toEqual(['0.0008', '0.0006', '0.5', '-0.0007', '0.0008'])
    expect(found({ ...even, premium: d('0') })).toEqual(['0.0001', '0', '0.5', '-0.0007', '0.0008'])
  })

  test('without a limit on the premium the bounds are the venue’s own, and none where it has none', () => {
    expect(found({ premiumLimit: null })).toEqual(['0.00125', '0.001', '0.25', '-0.005', '0.005'])
    const free = { ...formula, capRate: null, floorRate: null }
    expect(found({ formula: free, premiumLimit: null }).slice(3)).toEqual([null, null])
  })

  test('that accrues all the time is of this moment, and its bounds of the limit', () => {
    expect(found({ averaging: 'none' })).toEqual(['0.0015', null, '0', '-0.0015', '0.0015'])
  })

  test('of a rolling average is of this moment too, and only the venue limits it', () => {
    expect(found({ averaging: 'rolling' })).toEqual(['0.0015', null, '0', '-0.005', '0.005'])
  })

  test('knows nothing of the average where the venue does not say when it pays, or on what average', () => {
    for (const missing of [{ hoursToFunding: null }, { runningRate: null }])
      expect(found(missing)).toEqual(['0.0015', null, '0', '-0.0015', '0.0015'])
  })

  const bps = (most: number) => fc.integer({ min: -most, max: most }).map((count) => d(`${count}`).div(100_000))
  const given = fc
    .record({
      averaging: fc.constantFrom('none', 'even', 'rising', 'rolling'),
      average: bps(900),
      eighths: fc.integer({ min: 0, max: 64 }),
      premium: bps(900),
      premiumLimit: fc.option(bps(900).map((limit) => limit.abs())),
    })
    .map(({ average, eighths, ...others }) => ({
      formula,
      ...others,
      runningRate: fundingAtPremium({ premium: average, formula }),
      hoursToFunding: d(`${eighths}`).div(8),
    }))
  const slack = d('1e-40')

  test('law: within its bounds, and those within cap and floor', () => {
    const holds = fc.property(given, (asking) => {
      const { rate, lowestRate, highestRate } = nextFunding(asking)
      expect(lowestRate!.lessThanOrEqualTo(rate.plus(slack))).toBe(true)
      expect(highestRate!.greaterThanOrEqualTo(rate.minus(slack))).toBe(true)
      expect(lowestRate!.greaterThanOrEqualTo('-0.005') && highestRate!.lessThanOrEqualTo('0.005')).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: at the payment all of it is the running rate', () => {
    const holds = fc.property(given, fc.constantFrom('even', 'rising'), (asking, averaging) => {
      const { rate, lowestRate, highestRate } = nextFunding({ ...asking, averaging, hoursToFunding: d('0') })
      for (const figure of [rate, lowestRate!, highestRate!])
        expect(figure.minus(asking.runningRate).abs().lessThan(slack)).toBe(true)
    })
    fc.assert(holds)
  })

  // A band would swallow the difference where the average is within it.
  test('law: without a band, the later it is, the closer the bounds', () => {
    const holds = fc.property(given, fc.constantFrom('even', 'rising'), (asking, averaging) => {
      // An average as it is now, at both times: nothing else than the time has passed.
      const bare = { ...formula, bandRate: d('0'), capRate: null, floorRate: null }
      const limit = asking.premiumLimit ?? d('0.001')
      const steady = { ...asking, formula: bare, averaging, premium: d('0'), premiumLimit: limit }
      const widthAt = (hours: string) => {
        const { lowestRate, highestRate } = nextFunding({ ...steady, hoursToFunding: d(hours) })
        return highestRate!.minus(lowestRate!)
      }
      expect(widthAt('1').lessThanOrEqualTo(widthAt('6').plus(slack))).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['hoursToFunding must lie within the term, was 9', () => found({ hoursToFunding: d('9') })],
    ['premiumLimit must be at least zero, was -1', () => found({ premiumLimit: d('-1') })],
  ])
})
