import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../src/calculators/roll-desk'
import { factsOf, type Term } from '../../src/vocabulary/terms'
import { decimal } from '../../src/core'
import type { Draft } from '../../src/form'
import { agree } from '../core/samples'
import { answerOf } from './menu'
import { asking, column, names } from './asking'

const { draftOf, start: essay, of, figures, listing } = asking(rollDesk, 'example.essay')
const quarterly = draftOf('example.quarterly')

// The cash-and-carry essay of 2021, worked by hand; it prints 15/110 for 22/110.
describe('the essay’s roll', () => {
  it('buys 150,000 back and sells 180,000, for 22 dollars or 20%', () => {
    expect(figures({}, ['rollBasis', 'rollRate', 'rollYield', 'netRollYield'])).toEqual(['22', '0.2', '0.2', '0.2'])
    expect(figures({}, ['days', 'daysToExpiry', 'buyNear', 'sellFar'])).toEqual(['365', '31', '150000', '180000'])
    expect(figures({}, ['newFaceUsd', 'residualCoin', 'earnedUsd'])).toEqual(['180000', '0', '30000'])
    expect(of({}).quantities.equityCoin?.toFixed(10)).toBe('1363.6363636364')
  })

  it('has the forward-forward rate beside it, which is the same yield reached through the spot', () => {
    const { forwardRate, rollYield } = of({}, quarterly).quantities
    expect(agree(forwardRate!, rollYield!, { within: '1e-30' })).toBe(true)
  })

  it('is what the panel says to do, until the far price falls to where floating does as well', () => {
    const { headline, named, quantities } = of({})
    expect(headline).toBe('headline.roll')
    expect(named).toEqual({ farName: 'XBTZ22' })
    expect(of({ fars: '\t2022-12-31T12:00Z\t132' }).named).toEqual({ farName: '2022-12-31T12:00Z' })
    expect(quantities.tieFarPrice?.lessThan(132)).toBe(true)
    const tied = listing('listing.ranking', { fars: `\t2022-12-31T12:00Z\t${quantities.tieFarPrice!.toFixed(12)}` })
    const [first, second] = column(tied, 'endUsd')
    // Lots aside: to the dollar.
    expect(decimal(first!).minus(second!).lessThan(2)).toBe(true)
    expect(names(tied).slice(0, 2).sort()).toEqual(['row.float', 'row.roll 2022-12-31T12:00Z'])
  })

  it('earns the cost of capital just at its break-even far price, lots aside', () => {
    const fees = { futuresFeeRate: '0.05', costOfCapital: '10' }
    expect(of(fees).quantities.breakEvenFarPrice?.toFixed(12)).toBe('121.121060530265')
    const { excessYield } = of({ ...fees, fars: 'far\t2022-12-31T12:00Z\t121.121060530265' }).quantities
    expect(agree(excessYield!.plus(1), decimal('1'), { within: '1e-5' })).toBe(true)
  })
})

describe('the ranking', () => {
  const ranking = (changes: Draft = {}, start = essay) => listing('listing.ranking', changes, start)
  const ties = (changes: Draft = {}, start = essay) => listing('listing.ties', changes, start)

  it('has the most dollars at the horizon first, and that row marked', () => {
    expect(names(ranking())).toEqual(['row.roll XBTZ22', 'row.float', 'row.hold XBTZ21', 'row.close'])
    for (const start of rollDesk.examples.map(({ draft }) => draft).filter(({ side }) => side === 'short')) {
      const { rows } = ranking({}, start)
      const ends = column(ranking({}, start), 'endUsd').map((end) => decimal(end!))
      expect(ends).toEqual(ends.toSorted((a, b) => b.comparedTo(a)))
      expect(rows.map(({ key }) => key)).toEqual(rows.map((_, index) => index === 0))
    }
  })

  it('ranks any number of expiries: five rolls beside hold, close and float', () => {
    expect(names(ranking({}, quarterly))).toEqual([
      'row.roll BTC-25JUN27',
      'row.roll BTC-24SEP27',
      'row.float',
      'row.roll BTC-26MAR27',
      'row.roll BTC-26FEB27',
      'row.roll BTC-29JAN27',
      'row.hold BTC-25DEC26',
      'row.close',
    ])
  })

  it('starts all of them from what closing now gives, which then earns the cost of capital', () => {
    const { quantities } = of({}, quarterly)
    const at = names(ties({}, quarterly)).indexOf('row.close')
    expect(column(ties({}, quarterly), 'cashUsd')[at]).toBe(quantities.startUsd?.toFixed())
    expect(
      decimal(column(ranking({}, quarterly), 'horizonExcessYield')[at]!)
        .abs()
        .lessThan('1e-50'),
    ).toBe(true)
  })

  it.each<[string, string, Draft]>([
    ['headline.hold', 'stopping wins where the far future is below the near one', draftOf('example.backwardation')],
    [
      'headline.close',
      'closing wins where the near one is below the spot too',
      { ...essay, futuresPrice: '99', fars: 'far\t2022-12-31T12:00Z\t90', expectedFunding: '-0.01' },
    ],
    ['headline.float', 'floating wins where the funding is high', { ...essay, expectedFunding: '0.1' }],
    ['headline.roll', 'rolling wins where the premium is high', quarterly],
  ])('%s: %s', (headline, _, draft) => {
    expect(of({}, draft).headline).toBe(headline)
  })

  it('is of hold, close and float where no far future is typed, and that is said', () => {
    const none = of({ fars: '' })
    expect(names(listing('listing.ranking', { fars: '' })).sort()).toEqual([
      'row.close',
      'row.float',
      'row.hold XBTZ21',
    ])
    expect(none.headline).toBe('headline.holdAlone')
    expect(none.notices).toContain('premise.noFars')
    expect(none.heatMaps).toEqual([])
    expect(none.quantities).not.toHaveProperty('sellFar')
    expect(none.formulas).not.toHaveProperty('tieFarPrice')
  })
})

describe('a far future that does not qualify', () => {
  it.each([
    [
      'before the near one',
      'XBTZ22\t2022-12-31T12:00Z\t132\nfar\t2021-12-15T12:00Z\t132',
      'must be longer than the near term',
      '15',
      '2',
    ],
    ['with the near one', 'far\t2021-12-31T12:00Z\t132', 'must be longer than the near term', '31', '1'],
    ['before the valuation', 'far\t2021-11-29T12:00Z\t132', 'must be greater than zero', '-1', '1'],
    ['at the valuation', 'far\t2021-11-30T12:00Z\t132', 'must be greater than zero', '0', '1'],
  ])('expires %s: refused at its row', (_, fars, requirement, found, row) => {
    for (const side of ['short', 'long'])
      expect(rollDesk.run({ ...essay, side, fars })).toMatchObject({
        state: 'refused',
        problems: { fars: { requirement, found, cell: { row, column: null } } },
      })
  })

  it('costs nothing: refused at its cell', () => {
    expect(rollDesk.run({ ...essay, fars: 'far\t2022-12-31T12:00Z\t0' })).toMatchObject({
      problems: { fars: { requirement: 'must be greater than zero', cell: { row: '1', column: 'price' } } },
    })
  })

  it.each<[string, Draft, string]>([
    ['a near future that has expired', { expiry: '2021-11-30T12:00Z' }, 'expiry'],
    ['no position at all', { contracts: '0' }, 'contracts'],
    ['a premium that leaves no price', { premiumFrom: '-99.9', fars: 'far\t2024-12-31T12:00Z\t132' }, 'premiumFrom'],
  ])('and %s is refused at %j', (_, changes, field) => {
    for (const side of ['short', 'long']) {
      const outcome = rollDesk.run({ ...essay, ...changes, side })
      expect(outcome.state === 'refused' ? Object.keys(outcome.problems) : []).toEqual([field])
    }
  })
})

describe('what a careful reader should know', () => {
  const lots = { lotSize: '100' }

  it('is said of a position below a lot, which opens nothing', () => {
    const small = of({ ...lots, contracts: '50' })
    expect(small.notices).toEqual(expect.arrayContaining(['notice.smallPosition', 'notice.belowLot']))
    expect(figures({ ...lots, contracts: '50' }, ['sellFar', 'lots', 'newFaceUsd'])).toEqual(['0', '0', '0'])
    expect(figures({ ...lots, contracts: '50' }, ['netRollYield', 'earnedUsd'])).toEqual(['0', '0'])
    expect(of({ ...lots }).notices).not.toContain('notice.belowLot')
  })

  it('is said of backwardation, of either leg', () => {
    expect(of({ futuresPrice: '99', fars: 'far\t2022-12-31T12:00Z\t90' }).notices).toEqual([
      'notice.nearBackwardation',
      'notice.backwardation',
    ])
    expect(of({}).notices).toEqual([])
  })
})

describe('where the dollars come from', () => {
  it.each(rollDesk.examples.map(({ title, draft }) => [title, draft] as const))(
    'is explained whole in %s',
    (_, draft) => {
      expect(of({}, draft).quantities.unexplainedUsd?.abs().lessThan('1e-40')).toBe(true)
    },
  )

  it('is shown with its signs', () => {
    const terms: readonly Term[] = [
      'rollBasisUsd',
      'nearSlippageUsd',
      'farSlippageUsd',
      'nearFeeUsd',
      'farFeeUsd',
      'earnedUsd',
    ]
    expect(terms.filter((term) => !factsOf(term).signed)).toEqual([])
    expect(terms.map((term) => factsOf(term).unit)).toEqual(terms.map(() => 'usd'))
  })
})

describe('case 9: the fee at which the roll shown ties', () => {
  it('moves every trade that the field feeds: into January, slippage aside, 0.76% where 0.34% stood', () => {
    const { draft } = rollDesk.examples[0]!
    const january = draft['fars']!.split('\n')[0]!
    const desk = { ...draft, settlementFeeRate: '0.05', futuresSlippageRate: '0', fars: january }
    const { tieFeeRate, rollEndUsd, rollRivalUsd } = answerOf(rollDesk, desk).quantities
    // It ties with holding, which pays none of these fees; floating falls with the fee faster than the roll.
    expect(tieFeeRate?.times(100).toFixed(2)).toBe('0.76')
    expect(rollEndUsd?.greaterThan(rollRivalUsd!)).toBe(true)
  })
})

describe('case 6: the field for the horizon', () => {
  const ranking = (waitDays: string) => {
    const { quantities, listings } = answerOf(rollDesk, { ...rollDesk.examples[0]!.draft, waitDays })
    const rows = listings.find(({ title }) => title === 'listing.ranking')!.rows
    return { days: quantities.horizonDays?.toFixed(), order: rows.map(({ word, name }) => `${word} ${name}`) }
  }

  it('moves the horizon past the last expiry', () => {
    expect([ranking('0').days, ranking('91.6').days]).toEqual(['308.4', '400'])
  })

  it('changes no order of those that end on days of their own', () => {
    const without = (order: readonly string[]) => order.filter((row) => !row.startsWith('row.float'))
    expect(without(ranking('2000').order)).toEqual(without(ranking('0').order))
  })
})
