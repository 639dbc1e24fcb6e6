import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, impliedFuturesPrice, type YieldConvention } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals, prices, terms } from '../samples'

describe('impliedFuturesPrice', () => {
  const year = { spotPrice: decimal('100'), daysToExpiry: decimal('365') }

  test('a bank that pays 20% without risk has the one-year future at 120', () => {
    expect(impliedFuturesPrice({ ...year, annualisedRate: decimal('0.2') })).toEqual(decimal('120'))
  })

  test('21% compounded over two years is 146.41', () => {
    const twoYears = { ...year, daysToExpiry: decimal('730'), convention: 'compounded' } as const
    expect(impliedFuturesPrice({ ...twoYears, annualisedRate: decimal('0.21') })).toEqual(decimal('146.41'))
  })

  test('on the last day it is the spot price', () => {
    const last = { ...year, daysToExpiry: decimal('0'), annualisedRate: decimal('0.5') }
    for (const convention of ['simple', 'compounded', 'continuous'] as const) {
      expect(impliedFuturesPrice({ ...last, convention })).toEqual(decimal('100'))
    }
  })

  test('law: a higher rate is a higher price', () => {
    const rates = decimals({ from: 0, to: 3, places: 6 })
    const conventions = fc.constantFrom<YieldConvention>('simple', 'compounded', 'continuous')
    const holds = fc.property(prices, rates, rates, terms, conventions, (spotPrice, a, b, daysToExpiry, convention) => {
      const [low, high] = a.lessThan(b) ? [a, b] : [b, a]
      const at = (annualisedRate: typeof a) =>
        impliedFuturesPrice({ spotPrice, annualisedRate, daysToExpiry, convention })
      return low.equals(high) || at(low).lessThan(at(high))
    })
    fc.assert(holds)
  })

  const at =
    (annualisedRate: string, convention: YieldConvention = 'simple', daysToExpiry = '365') =>
    () =>
      impliedFuturesPrice({
        ...year,
        annualisedRate: decimal(annualisedRate),
        convention,
        daysToExpiry: decimal(daysToExpiry),
      })
  refuses([
    ['annualisedRate must give a price greater than zero, was -1', at('-1')],
    ['annualisedRate must give a price greater than zero, was -1', at('-1', 'compounded')],
    ['annualisedRate must give a price greater than zero, was -2', at('-2', 'compounded')],
    [
      'annualisedRate must give a price greater than zero, was -1000000000000000',
      at('-1e15', 'continuous', '36500000000'),
    ],
    ['annualisedRate must give a result within range, was 1000000000000000', at('1e15', 'continuous', '36500000000')],
    ['daysToExpiry must be at least zero, was -1', at('0.1', 'simple', '-1')],
    // As a link might say it: no such convention in the type.
    ['convention must be one of the known choices, was weekly', at('0.1', 'weekly' as 'simple')],
  ])
})
