import { describe, expect, it } from 'vitest'
import { fixedAgainstFloating } from '../../src/calculators/fixed-against-floating'
import { fixedBond } from '../../src/calculators/fixed-bond'
import { basis, decimal, type Decimal } from '../../src/core'
import type { Draft } from '../../src/form'
import { answerOf } from './menu'
import { asking } from './asking'

const { draftOf, start: three, of: asked, figures, problemsOf } = asking(fixedAgainstFloating, 'example.three')
const digits = (value: Decimal | null | undefined, places: number) => value?.toSignificantDigits(places).toFixed()

// Worked by hand: 3% / 270, and the 270th root of 1.03.
describe('a bond of 3% over 90 days', () => {
  it('is worth a ninetieth of a percent at each of 270 events, a little less where they are reinvested', () => {
    const { eventCount, breakEvenFunding, compoundedBreakEvenFunding } = asked({}).quantities
    expect(eventCount?.toFixed()).toBe('270')
    expect(digits(breakEvenFunding, 30)).toBe(`0.000${'1'.repeat(30)}`)
    expect(digits(compoundedBreakEvenFunding, 20)).toBe('0.00010948303816947188867')
  })

  it('has a break-even that, paid all year, is its own yield', () => {
    const { annualisedBreakEvenFunding, annualisedCompoundedBreakEvenFunding } = asked({}).quantities
    const yields = basis({ spotPrice: decimal('100'), futuresPrice: decimal('103'), daysToExpiry: decimal('90') })
    expect(annualisedBreakEvenFunding?.toFixed()).toBe(yields.annualised.simple.toFixed())
    expect(annualisedCompoundedBreakEvenFunding?.toFixed()).toBe(yields.annualised.compounded.toFixed())
  })

  it('ends 300 dollars ahead of 0.01% an interval', () => {
    expect(figures({}, ['floatingReturnRate', 'annualisedFunding', 'differenceUsd'])).toEqual([
      '0.027',
      '0.1095',
      '300',
    ])
    expect(asked({}).headline).toBe('headline.fixed')
  })

  it('ends behind 0.02% an interval', () => {
    expect(figures({ averageFunding: '0.02' }, ['floatingReturnRate', 'differenceUsd'])).toEqual(['0.054', '-2400'])
    expect(asked({ averageFunding: '0.02' }).headline).toBe('headline.floating')
  })

  it('is the very bond of the fixed-bond panel', () => {
    for (const { draft } of fixedAgainstFloating.examples) {
      const own = { ...fixedBond.examples[0]!.draft, daysLater: '0', path: '', ...draft }
      const bond = answerOf(fixedBond, own).quantities
      const here = answerOf(fixedAgainstFloating, draft).quantities
      for (const term of ['contracts', 'finalUsd', 'returnRate', 'annualisedYield'] as const)
        expect(here[term]?.toFixed(), term).toBe(bond[term]?.toFixed())
    }
  })

  it('is compared gross where that is asked, whatever it costs', () => {
    const costly = { spotFeeRate: '0.5' }
    expect(figures({ ...costly, compareOn: 'gross' }, ['fixedReturnRate', 'differenceUsd'])).toEqual(['0.03', '300'])
    // A coin of 0.995 covers 102,485 contracts, and funding of 2.7% leaves 1.027 times 0.995.
    expect(figures({ ...costly, compareOn: 'net' }, ['fixedReturnRate', 'differenceUsd'])).toEqual(['0.02485', '298.5'])
    expect(asked({ ...costly, compareOn: 'gross' }).formulas.fixedReturnRate).toBe('basisRate')
  })
})

describe('case 7: net is compared with net, gross with gross', () => {
  const quarterly = {
    ...draftOf('example.quarterly'),
    futuresFeeRate: '0.05',
    settlementFeeRate: '0.05',
    averageFunding: '0.021',
  }
  const of = (changes: Draft) => answerOf(fixedAgainstFloating, { ...quarterly, ...changes }).quantities

  it('has fixed ahead at a funding of 0.021%, where floating without its costs seemed 1,977 ahead', () => {
    const { differenceUsd, compoundedDifferenceUsd, floatingKeptShare } = of({})
    expect(digits(floatingKeptShare, 7)).toBe('0.9959074')
    expect([differenceUsd, compoundedDifferenceUsd].map((figure) => figure?.toFixed(0))).toEqual(['2187', '1960'])
  })

  it('typed as the average funding, either break-even ties', () => {
    for (const compareOn of ['net', 'gross']) {
      const { breakEvenFunding, compoundedBreakEvenFunding } = of({ compareOn })
      const typed = (rate: Decimal) => of({ compareOn, averageFunding: rate.times(100).toFixed() })
      expect(typed(breakEvenFunding!).differenceUsd?.abs().lessThan('1e-40')).toBe(true)
      expect(typed(compoundedBreakEvenFunding!).compoundedDifferenceUsd?.abs().lessThan('1e-40')).toBe(true)
    }
  })

  it('gross, neither side pays anything', () => {
    const { floatingKeptShare, floatingReturnRate, fundingReturnRate } = of({ compareOn: 'gross' })
    expect(floatingKeptShare?.toFixed()).toBe('1')
    expect(floatingReturnRate?.toFixed()).toBe(fundingReturnRate?.toFixed())
  })
})

describe('case 10: simple interest below -100%', () => {
  it('is said to be that: -0.25% every hour is -2,190% a year', () => {
    const hourly = asked({ averageFunding: '-0.25', intervalHours: '1', venue: 'kraken' })
    expect(hourly.quantities.annualisedFunding?.toFixed()).toBe('-21.9')
    expect(hourly.notices).toContain('notice.beyondAll')
    expect(asked({ averageFunding: '-0.01' }).notices).not.toContain('notice.beyondAll')
  })
})

describe('between winning and losing', () => {
  it('is a tie, to the last digit: 2.7% against 270 times 0.01%', () => {
    const tie = asked({ futuresPrice: '102,700' })
    expect(tie.quantities.differenceUsd?.isZero()).toBe(true)
    expect(tie.headline).toBe('headline.tie')
    // Reinvested, the same funding returns more.
    expect(tie.quantities.compoundedDifferenceUsd?.lessThan(0)).toBe(true)
  })

  it('reinvesting turns the winner round between the two break-evens', () => {
    expect(asked({ averageFunding: '0.011' }).headline).toBe('headline.split')
    expect(asked({ averageFunding: '0.0109' }).headline).toBe('headline.fixed')
    expect(asked({ averageFunding: '0.0112' }).headline).toBe('headline.floating')
  })
})

describe('a market that pays nobody', () => {
  it('has the fixed bond ahead where negative funding costs more than the backwardation', () => {
    const bear = draftOf('example.bear')
    expect(figures(bear, ['fixedReturnRate', 'floatingReturnRate', 'differenceUsd'])).toEqual([
      '-0.005',
      '-0.027',
      '22000',
    ])
    expect(asked(bear).headline).toBe('headline.fixed')
    expect(asked(bear).notices).toEqual(['notice.backwardation', 'notice.negativeFunding'])
  })

  it('has the floating bond ahead in backwardation while the funding stays positive', () => {
    const { headline, notices, quantities } = asked(draftOf('example.backwardation'))
    expect([headline, ...notices]).toEqual(['headline.floating', 'notice.backwardation'])
    expect(quantities.breakEvenFunding?.lessThan(0)).toBe(true)
  })
})

describe('a short term', () => {
  it('of a day has three events, and less is said to be little', () => {
    const day = { valuation: '2026-03-26T08:00Z' }
    expect(figures(day, ['daysToExpiry', 'eventCount', 'breakEvenFunding'])).toEqual(['1', '3', '0.01'])
    expect(asked(day).notices).toEqual([])
    expect(asked({ valuation: '2026-03-26T08:00:01Z' }).notices).toEqual(['notice.nearExpiry'])
  })

  it('shorter than an interval is said to have no whole event', () => {
    const hours = { valuation: '2026-03-27T02:00Z' }
    expect(figures(hours, ['eventCount', 'floatingReturnRate'])).toEqual(['0.75', '0.000075'])
    expect(asked(hours).notices).toEqual(['notice.nearExpiry', 'premise.noEvent'])
  })

  it('of no days is refused at the expiry', () => {
    expect(problemsOf({ valuation: three['expiry']! })).toMatchObject({
      expiry: { requirement: 'must be greater than zero', found: '0' },
    })
  })
})

describe('the questions that have no answer', () => {
  it('are a problem at the field that asks them', () => {
    expect(Object.keys(problemsOf({ averageFunding: '-100' }))).toEqual(['averageFunding'])
    expect(Object.keys(problemsOf({ intervalHours: '0' }))).toEqual(['intervalHours'])
    expect(Object.keys(problemsOf({ marginRate: '-1' }))).toEqual(['marginRate'])
    expect(Object.keys(problemsOf({ intervalHours: '1e-30' }))).toEqual(['averageFunding'])
  })

  it('say so of a capital below a lot', () => {
    expect(asked({ capitalUsd: '90', lotSize: '100' }).notices).toContain('notice.belowLot')
  })
})
