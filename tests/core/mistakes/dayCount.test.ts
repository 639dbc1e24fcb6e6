import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, mistakeOfDayCount } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'
import { digits, dollars } from './hedges'

describe('mistakeOfDayCount', () => {
  const yielding = (annualisedYield: string, days: string) =>
    mistakeOfDayCount({ capitalUsd: decimal('100000'), annualisedYield: decimal(annualisedYield), days: decimal(days) })

  test('50% on 100,000 for 365 days: 50,694.44 of interest believed, 50,000 paid', () => {
    const year = yielding('0.5', '365')
    expect([year.interestUsd, year.wrongInterestUsd].map(digits)).toEqual(['50000', '50694.4444444'])
    expect(dollars(year)).toEqual(['150000', '150694.444444', '694.444444444'])
    expect(dollars(yielding('0.5', '0'))).toEqual(['100000', '100000', '0'])
    expect(dollars(yielding('-0.073', '72'))).toEqual(['98560', '98540', '-20'])
  })

  test('law: the damage is 5/360 of the interest', () => {
    const yields = decimals({ from: -1, to: 5, places: 4 })
    const holds = fc.property(yields, decimals({ from: 0, to: 800, places: 3 }), (annualisedYield, days) => {
      const { interestUsd, damageUsd, rightUsd } = mistakeOfDayCount({
        capitalUsd: decimal('12345.67'),
        annualisedYield,
        days,
      })
      return agree(damageUsd, interestUsd.times(5).div(360), { scale: rightUsd.abs().plus(1) })
    })
    fc.assert(holds)
  })

  refuses([
    [
      'days must be at least zero, was -1',
      () => mistakeOfDayCount({ capitalUsd: decimal('1'), annualisedYield: decimal('0'), days: decimal('-1') }),
    ],
    [
      'capitalUsd must be greater than zero, was 0',
      () => mistakeOfDayCount({ capitalUsd: decimal('0'), annualisedYield: decimal('0'), days: decimal('1') }),
    ],
  ])
})
