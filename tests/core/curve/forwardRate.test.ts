import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, forwardRate } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const quote = (days: string, annualisedRate: string) => ({
  days: decimal(days),
  annualisedRate: decimal(annualisedRate),
})
const rates = decimals({ from: 0, to: 1, places: 5 }).map((rate) => rate.minus('0.1'))
const quotes = (from: number, to: number) =>
  fc.record({ days: decimals({ from, to, places: 3 }), annualisedRate: rates })

describe('forwardRate', () => {
  // By hand, of the growth over each term.
  test('from 5% over 30 days to 8% over 90 days are 9.46% between', () => {
    const rate = forwardRate({ near: quote('30', '0.05'), far: quote('90', '0.08') })
    const between = decimal('0.08').times(90).minus(decimal('0.05').times(30)).div(60)
    expect(agree(rate, between.div(decimal('0.05').times(30).div(365).plus(1)))).toBe(true)
    expect(rate.toFixed(4)).toBe('0.0946')
  })

  test('law: near and forward compound to far', () => {
    const holds = fc.property(quotes(1, 300), quotes(301, 900), (near, far) => {
      const growth = (days: typeof near.days, rate: typeof near.days) => rate.times(days).div(365).plus(1)
      const first = growth(near.days, near.annualisedRate)
      const then = growth(far.days.minus(near.days), forwardRate({ near, far }))
      return agree(first.times(then), growth(far.days, far.annualisedRate))
    })
    fc.assert(holds)
  })

  test('law: from today the forward rate is the far rate', () => {
    const holds = fc.property(quotes(1, 900), (far) =>
      agree(forwardRate({ near: quote('0', '0.5'), far }), far.annualisedRate, { scale: decimal('1') }),
    )
    fc.assert(holds)
  })

  refuses([
    [
      'far.days must be longer than the near term, was 30',
      () => forwardRate({ near: quote('30', '0'), far: quote('30', '0') }),
    ],
    [
      'far.days must be longer than the near term, was 20',
      () => forwardRate({ near: quote('30', '0'), far: quote('20', '0') }),
    ],
    ['near.days must be at least zero, was -1', () => forwardRate({ near: quote('-1', '0'), far: quote('30', '0') })],
    [
      'near.annualisedRate must give a price greater than zero, was -1',
      () => forwardRate({ near: quote('365', '-1'), far: quote('730', '0') }),
    ],
    [
      'far.annualisedRate must give a price greater than zero, was -1',
      () => forwardRate({ near: quote('30', '0'), far: quote('365', '-1') }),
    ],
  ])
})
