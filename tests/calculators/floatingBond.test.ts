import { describe, expect, it } from 'vitest'
import { floatingBond } from '../../src/calculators/floating-bond'
import { daysBetween, decimal } from '../../src/core'
import type { Draft } from '../../src/form'
import type { Term } from '../../src/vocabulary/terms'
import { chartsOf } from './menu'
import { askedEssay, ledgerColumn, ledgerOf } from './floating-bond/askedEssay'

const { draftOf, start: essay, of, figures } = askedEssay
const month = draftOf('example.month')

// The cash-and-carry essay of 2021, worked by hand.
describe('the floating bond of the essay', () => {
  it('buys 1,000 BTC and sells 100,000 contracts', () => {
    expect(figures({}, ['coin', 'contracts', 'residualCoin', 'entryFeeCoin'])).toEqual(['1000', '100000', '0', '0'])
  })

  it('is worth 1,001, then 1,002.001, then 1,000.999 BTC', () => {
    expect(ledgerOf({}).rows.map(({ name }) => name)).toEqual([
      '2021-01-01 12:00Z',
      '2021-01-01 20:00Z',
      '2021-01-02 04:00Z',
    ])
    expect(ledgerColumn('eventRate')).toEqual(['0.001', '0.001', '-0.001'])
    expect(ledgerColumn('contractsBefore')).toEqual(['100000', '100100', '100200'])
    expect(ledgerColumn('notionalCoin')).toEqual(['1000', '1001', '1002'])
    expect(ledgerColumn('paymentCoin')).toEqual(['1', '1.001', '-1.002'])
    expect(ledgerColumn('paymentUsd')).toEqual(['100', '100.1', '-100.2'])
    expect(ledgerColumn('trade')).toEqual(['100', '100', '-101'])
    expect(ledgerColumn('contractsAfter')).toEqual(['100100', '100200', '100099'])
    expect(ledgerColumn('equityCoin')).toEqual(['1001', '1002.001', '1000.999'])
    expect(ledgerColumn('equityUsd')).toEqual(['100100', '100200.1', '100099.9'])
    expect(ledgerColumn('residualCoin')).toEqual(['0', '0.001', '0.009'])
  })

  it('returns 1,001 BTC, 100,100 dollars, where it is unwound after the first funding', () => {
    expect(ledgerColumn('unwindCoin')).toEqual(['1001', '1002.001', '1000.999'])
    expect(ledgerColumn('unwindUsd')[0]).toBe('100100')
  })

  it('adds the payments up', () => {
    expect(ledgerColumn('cumulativePaymentCoin')).toEqual(['1', '2.001', '0.999'])
    expect(ledgerColumn('cumulativePaymentUsd')).toEqual(['100', '200.1', '99.9'])
    expect(figures({}, ['cumulativePaymentCoin', 'cumulativePaymentUsd', 'negativeEvents'])).toEqual([
      '0.999',
      '99.9',
      '1',
    ])
  })

  it('returns 0.0999% in a day: 36.4635% a year, simple', () => {
    expect(figures({}, ['daysOpen', 'returnRate', 'annualisedYield', 'profitUsd'])).toEqual([
      '1',
      '0.000999',
      '0.364635',
      '99.9',
    ])
    expect(of({}).quantities.netCompoundedYield?.toFixed(6)).toBe((1.000999 ** 365 - 1).toFixed(6))
  })

  it('annualises the average funding over the hours of the venue', () => {
    // A third of a tenth of a percent, three times a day.
    expect(of({}).quantities.annualisedFunding?.toFixed(20)).toBe('0.36500000000000000000')
    expect(figures({ costOfCapital: '10.95' }, ['costOfCapitalFunding'])).toEqual(['0.0001'])
  })
})

describe('the re-hedge', () => {
  it('of increase only never buys back: at the end more is sold than the equity covers', () => {
    expect(ledgerColumn('trade', { rehedge: 'increase-only' })).toEqual(['100', '100', '0'])
    expect(figures({ rehedge: 'increase-only' }, ['finalContracts', 'finalResidualCoin'])).toEqual(['100200', '-1.001'])
    expect(of({ rehedge: 'increase-only' }).notices).toEqual(['notice.overHedged'])
  })

  it('of never leaves all that is received unhedged, and that is said from a lot on', () => {
    expect(ledgerColumn('contractsAfter', { rehedge: 'never' })).toEqual(['100000', '100000', '100000'])
    expect(ledgerColumn('residualCoin', { rehedge: 'never' })).toEqual(['1', '2', '1'])
    expect(of({ rehedge: 'never' }).notices).toEqual(['notice.unhedged'])
    // One coin is 100 contracts of a dollar at a price of 100.
    expect(of({ rehedge: 'never', lotSize: '100' }).notices).toEqual(['notice.unhedged'])
    expect(of({ rehedge: 'never', lotSize: '1000' }).notices).toEqual([])
  })

  it('pays its fee in coin, the first sale too', () => {
    const rows = { futuresFeeRate: '0.05' }
    // 99,950 contracts: 100,000 / 1.0005 = 99,950.02.
    expect(figures(rows, ['contracts', 'entryFeeCoin'])).toEqual(['99950', '0.49975'])
    expect(ledgerColumn('trade', rows)).toEqual(['99', '100', '-100'])
    expect(ledgerColumn('feeCoin', rows)).toEqual(['0.000495', '0.0005', '0.0005'])
    expect(figures(rows, ['rehedgeFeesCoin', 'rehedgeFeesUsd'])).toEqual(['0.001495', '0.1495'])
  })
})

describe('a known next funding', () => {
  const next: readonly Term[] = ['nextPaymentUsd', 'nextPaymentCoin', 'leaveCostUsd', 'leaveCostCoin', 'leaveRate']
  const verdict = (changes: Draft) => of(changes).tables.map(({ note }) => note)

  it('is paid or stepped out of: both costs, with the contracts and at the price of the end', () => {
    const free = { nextRate: '-0.1' }
    expect(figures(free, next)).toEqual(['-100.099', '-1.00099', '0', '0', '0'])
    expect(verdict(free)).toEqual(['note.leave'])
  })

  // By hand: bought back a quarter above the price and sold again a quarter below it, 1 coin is 0.8 and then 4/3.
  it('is set against the slippage of both trades, too', () => {
    const slipped = of({ futuresSlippageRate: '25', rehedge: 'never', nextRate: '-50' })
    expect(slipped.quantities.leaveRate?.toFixed(12)).toBe('-0.533333333333')
    expect(slipped.tables.map(({ note }) => note)).toEqual(['note.stay'])
    expect(verdict({ futuresSlippageRate: '0.05', nextRate: '-0.11' })).toEqual(['note.leave'])
    expect(verdict({ futuresSlippageRate: '0.05', nextRate: '-0.1' })).toEqual(['note.stay'])
  })

  it('is better paid where two fees are more, or as much', () => {
    expect(verdict({ futuresFeeRate: '0.05', nextRate: '-0.1' })).toEqual(['note.stay'])
    expect(verdict({ futuresFeeRate: '0.05', nextRate: '-0.10001' })).toEqual(['note.leave'])
    expect(verdict({ futuresFeeRate: '0.05', nextRate: '0.2' })).toEqual(['note.stay'])
  })
})

describe('the notices of a floating bond', () => {
  it('are none where nothing is to be said', () => {
    expect(of({}).notices).toEqual([])
    expect(of({}, month).notices).toEqual([])
  })

  it('tell of a position below a lot, of a yield below the cost of capital, and of a term under a day', () => {
    expect(of({ lotSize: '1,000,000' }).notices).toEqual(['notice.belowLot'])
    expect(of({ costOfCapital: '36.5' }).notices).toEqual(['notice.belowCost'])
    expect(of({ valuation: '2021-01-01T04:00:01Z' }).notices).toEqual(['notice.shortTerm'])
  })
})

describe('the charts of a floating bond', () => {
  it('begin with the first sale and end with the last event', () => {
    const [equity] = chartsOf(floatingBond)(month)
    const points = equity!.points()
    expect(points).toHaveLength(91)
    expect(points[0]?.x.toFixed()).toBe('0')
    expect(points[0]?.values[0]?.toFixed(2)).toBe('997951.63')
    expect(points.at(-1)?.x).toEqual(daysBetween({ from: month['valuation']!, to: '2026-12-19T16:00Z' }))
  })

  it('stand still between few events', () => {
    const chart = chartsOf(floatingBond)(essay).find(({ title }) => title === 'chart.contracts')!
    const at = (day: string) =>
      chart
        .points()
        .findLast(({ x }) => x.lessThanOrEqualTo(decimal(day)))
        ?.values[0]?.toFixed()
    expect([at('0'), at('0.33'), at('0.34'), at('0.66'), at('0.67'), at('1')]).toEqual([
      '100000',
      '100000',
      '100100',
      '100100',
      '100200',
      '100099',
    ])
  })
})

describe('a long question', () => {
  const isLong = (changes: Draft) => floatingBond.isLong({ ...month, valuation: '2026-01-01T00:00Z', ...changes })
  it.each<[string, Draft, boolean]>([
    ['a year of eight-hourly fundings', { closeTime: '2027-01-01T00:00Z' }, false],
    ['two years of them', { closeTime: '2028-01-01T00:00Z' }, true],
    ['two months of hourly ones', { venue: 'kraken', closeTime: '2026-03-01T00:00Z' }, false],
    ['a quarter of them', { venue: 'kraken', closeTime: '2026-04-01T00:00Z' }, true],
    ['a quarter along a path', { venue: 'kraken', events: 'path', closeTime: '2026-04-01T00:00Z' }, true],
    ['typed events, whatever the time in between', { events: 'typed', closeTime: '2036-01-01T00:00Z' }, false],
    ['a time that ends before it begins', { closeTime: '2020-01-01T00:00Z' }, false],
    ['a text that is no time', { closeTime: 'tomorrow' }, false],
  ])('%s', (_, changes, long) => {
    expect(isLong(changes)).toBe(long)
  })
})
