import { describe, expect, it } from 'vitest'
import { floatingBond } from '../../src/calculators/floating-bond'
import type { Term } from '../../src/vocabulary/terms'
import { fundingTimetable } from '../../src/desk/fundingTimetable'
import { venueIds, type Venue } from '../../src/desk/venues'
import { daysBetween, decimal } from '../../src/core'
import type { Draft } from '../../src/form'
import { answerOf, chartsOf } from './menu'

const draftOf = (title: string) => floatingBond.examples.find((example) => example.title === title)!.draft
const essay = draftOf('example.essay')
const month = draftOf('example.month')
const of = (changes: Draft, draft = essay) => answerOf(floatingBond, { ...draft, ...changes })
const figures = (changes: Draft, terms: readonly Term[]) =>
  terms.map((term) => of(changes).quantities[term]?.toFixed() ?? null)
const ledgerOf = (changes: Draft, draft = essay) => of(changes, draft).listings[0] ?? { columns: [], rows: [] }
/** What a column of the ledger says, row by row. */
const column = (term: Term, changes: Draft = {}) => {
  const { columns, rows } = ledgerOf(changes)
  const at = columns.findIndex((one) => one.term === term)
  return rows.map(({ values }) => values[at]?.toFixed() ?? null)
}
const problemsOf = (changes: Draft) => {
  const outcome = floatingBond.run({ ...essay, ...changes })
  return outcome.state === 'refused' ? outcome.problems : {}
}

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
    expect(column('eventRate')).toEqual(['0.001', '0.001', '-0.001'])
    expect(column('contractsBefore')).toEqual(['100000', '100100', '100200'])
    expect(column('notionalCoin')).toEqual(['1000', '1001', '1002'])
    expect(column('paymentCoin')).toEqual(['1', '1.001', '-1.002'])
    expect(column('paymentUsd')).toEqual(['100', '100.1', '-100.2'])
    expect(column('trade')).toEqual(['100', '100', '-101'])
    expect(column('contractsAfter')).toEqual(['100100', '100200', '100099'])
    expect(column('equityCoin')).toEqual(['1001', '1002.001', '1000.999'])
    expect(column('equityUsd')).toEqual(['100100', '100200.1', '100099.9'])
    expect(column('residualCoin')).toEqual(['0', '0.001', '0.009'])
  })

  it('returns 1,001 BTC, 100,100 dollars, where it is unwound after the first funding', () => {
    expect(column('unwindCoin')).toEqual(['1001', '1002.001', '1000.999'])
    expect(column('unwindUsd')[0]).toBe('100100')
  })

  it('adds the payments up', () => {
    expect(column('cumulativePaymentCoin')).toEqual(['1', '2.001', '0.999'])
    expect(column('cumulativePaymentUsd')).toEqual(['100', '200.1', '99.9'])
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
    expect(column('trade', { rehedge: 'increase-only' })).toEqual(['100', '100', '0'])
    expect(figures({ rehedge: 'increase-only' }, ['finalContracts', 'finalResidualCoin'])).toEqual(['100200', '-1.001'])
    expect(of({ rehedge: 'increase-only' }).notices).toEqual(['notice.overHedged'])
  })

  it('of never leaves all that is received unhedged, and that is said from a lot on', () => {
    expect(column('contractsAfter', { rehedge: 'never' })).toEqual(['100000', '100000', '100000'])
    expect(column('residualCoin', { rehedge: 'never' })).toEqual(['1', '2', '1'])
    expect(of({ rehedge: 'never' }).notices).toEqual(['notice.unhedged'])
    // One coin is 100 contracts of a dollar at a price of 100.
    expect(of({ rehedge: 'never', lotSize: '100' }).notices).toEqual(['notice.unhedged'])
    expect(of({ rehedge: 'never', lotSize: '1000' }).notices).toEqual([])
  })

  it('pays its fee in coin, the first sale too', () => {
    const rows = { futuresFeeRate: '0.05' }
    // 99,950 contracts: 100,000 / 1.0005 = 99,950.02.
    expect(figures(rows, ['contracts', 'entryFeeCoin'])).toEqual(['99950', '0.49975'])
    expect(column('trade', rows)).toEqual(['99', '100', '-100'])
    expect(column('feeCoin', rows)).toEqual(['0.000495', '0.0005', '0.0005'])
    expect(figures(rows, ['rehedgeFeesCoin', 'rehedgeFeesUsd'])).toEqual(['0.001495', '0.1495'])
  })
})

describe('typed events', () => {
  const times = ['2021-01-01T12:00Z', '2021-01-01T20:00Z', '2021-01-02T04:00Z']
  const typed = (rates: readonly string[]) => times.map((time, at) => `${time}\t${rates[at] ?? ''}\t100`).join('\n')

  it('are read in percent or as fractions, as is said, and never guessed', () => {
    const fractions = { fundingUnit: 'fraction', fundings: typed(['0.001', '0.001', '-0.001']) }
    expect(column('equityCoin', fractions)).toEqual(column('equityCoin'))
    expect(column('eventRate', { ...fractions, fundingUnit: 'percent' })).toEqual(['0.00001', '0.00001', '-0.00001'])
  })

  it('are a problem at their table where one is not later than the one before, or than the opening', () => {
    const swapped = { fundings: essay['fundings']!.split('\n').toReversed().join('\n') }
    expect(problemsOf(swapped)).toMatchObject({ fundings: { requirement: 'must be later than the one before' } })
    expect(Object.keys(problemsOf({ valuation: '2021-01-01T12:00Z' }))).toEqual(['fundings'])
  })

  it('are a problem at the cell that is no instant with a zone, or no number', () => {
    expect(problemsOf({ fundings: '2021-01-01 12:00\t0.1\t100' })).toMatchObject({
      fundings: {
        requirement: 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z',
        cell: { row: '1', column: 'time' },
      },
    })
    expect(problemsOf({ fundings: typed(['0.1', 'much', '0']) })).toMatchObject({
      fundings: { requirement: 'must be a decimal number', cell: { row: '2', column: 'rate' } },
    })
    expect(problemsOf({ fundings: typed(['0.1', '-100', '0']) })).toMatchObject({
      fundings: { requirement: 'must be greater than -1', found: '-1' },
    })
  })

  it('are none: the state after the first sale, no chart, no ledger, and that is said', () => {
    const none = of({ fundings: '' })
    expect(none.headline).toBe('headline.none')
    expect(none.notices).toEqual(['premise.noEvents'])
    expect(none.listings).toEqual([])
    expect(figures({ fundings: '' }, ['finalUsd', 'eventCount', 'annualisedYield', 'averageFunding'])).toEqual([
      '100000',
      '0',
      null,
      null,
    ])
    expect(none.quantities).not.toHaveProperty('unwindUsd')
    expect(chartsOf(floatingBond)({ ...essay, fundings: '' })).toEqual([])
  })

  it('may be 11,000 pasted rows', () => {
    const start = Date.UTC(2016, 0, 1)
    const rows = Array.from({ length: 11_000 }, (_, at) => {
      const time = new Date(start + (at + 1) * 8 * 3_600_000).toISOString()
      return `${time}\t${at % 5 === 0 ? '-0.005' : '0.01'}\t${400 + (at % 997)}.5`
    }).join('\n')
    const long = { valuation: '2016-01-01T00:00Z', fundings: rows, futuresFeeRate: '0.05' }
    const answer = of(long)
    expect(answer.listings[0]?.rows).toHaveLength(11_000)
    expect(figures(long, ['eventCount', 'negativeEvents'])).toEqual(['11000', '2200'])
    for (const chart of chartsOf(floatingBond)({ ...essay, ...long })) expect(chart.points()).toHaveLength(11_001)
  })
})

describe('events that are generated', () => {
  const generated = { events: 'generated', closeTime: '2021-01-03T04:00Z', generatedRate: '0.01', endPrice: '200' }
  const hours = (venue: Venue) => [
    ...new Set(ledgerOf({ ...generated, venue }).rows.map(({ name = '' }) => name.slice(11))),
  ]

  it.each<[Venue, readonly string[]]>([
    ['textbook', ['12:00Z', '20:00Z', '04:00Z']],
    ['bitmex', ['12:00Z', '20:00Z', '04:00Z']],
    ['deribit', ['08:00Z', '16:00Z', '00:00Z']],
    ['binance', ['08:00Z', '16:00Z', '00:00Z']],
    ['bybit', ['08:00Z', '16:00Z', '00:00Z']],
    ['okx', ['08:00Z', '16:00Z', '00:00Z']],
  ])('keep the timetable of %s', (venue, timetable) => {
    expect(hours(venue)).toEqual(timetable)
  })

  it('come every hour at Kraken, where the year has 8,760 of them', () => {
    expect(hours('kraken')).toHaveLength(24)
    expect(figures({ ...generated, venue: 'kraken' }, ['eventCount', 'annualisedFunding'])).toEqual(['48', '0.876'])
  })

  it.each(venueIds)('at %s are as far apart as is said', (venue) => {
    const { fundingHours, fundingIntervalHours } = fundingTimetable(venue)
    const gaps = fundingHours.map((hour, at) => {
      const next = fundingHours[at + 1] ?? `${Number(fundingHours[0]) + 24}`
      return `${Number(next) - Number(hour)}`
    })
    expect(new Set(gaps)).toEqual(new Set([fundingIntervalHours]))
  })

  it('stop at the close and not before it, and their price goes straight to the end price', () => {
    expect(
      column('eventPrice', { ...generated, closeTime: '2021-01-02T04:00Z' }).map((text) => text?.slice(0, 7)),
    ).toEqual(['133.333', '166.666', '200'])
    expect(ledgerOf({ ...generated, closeTime: '2021-01-02T03:59:59Z' }).rows).toHaveLength(2)
  })

  it('are a problem at the close where it is not after the opening, or too far away', () => {
    expect(problemsOf({ ...generated, closeTime: '2021-01-01T04:00Z' })).toMatchObject({
      closeTime: { requirement: 'must be later than the start' },
    })
    expect(problemsOf({ ...generated, closeTime: '2041-01-01T04:00Z' })).toMatchObject({
      closeTime: { requirement: 'must give at most 20,000 events' },
    })
  })

  it('say that sums grow beyond the digits, and show no formula that would not hold there', () => {
    const huge = of({ ...generated, closeTime: '2022-01-01T04:00Z', generatedRate: '30' })
    expect(huge.notices).toContain('premise.beyondDigits')
    expect(huge.formulas).not.toHaveProperty('unexplainedUsd')
    expect(of(generated).formulas).toHaveProperty('unexplainedUsd')
  })
})

describe('events along a path', () => {
  const path = { events: 'path', closeTime: '2021-01-02T04:00Z', path: '0\t0.1\t100\n1\t-0.5\t400' }

  it('have rate and price in a straight line between the points', () => {
    expect(column('eventRate', path)).toEqual(['-0.001', '-0.003', '-0.005'])
    expect(column('eventPrice', path)).toEqual(['200', '300', '400'])
    // A third of a percent every eight hours is more than all of it in a year.
    expect(of(path).notices).toEqual(['notice.negative', 'notice.beyondAll', 'notice.belowCost'])
  })

  it('are a problem at the path where it has no point, or a day twice', () => {
    expect(problemsOf({ ...path, path: '' })).toMatchObject({ path: { requirement: 'must have at least one entry' } })
    expect(problemsOf({ ...path, path: '0\t1\t100\n0\t2\t100' })).toMatchObject({
      path: { requirement: 'must differ from the other entries' },
    })
  })

  it('are left alone where another source is chosen, but for a text that cannot be read', () => {
    expect(column('equityCoin', { path: '' })).toEqual(column('equityCoin'))
    expect(Object.keys(problemsOf({ path: '0\tmuch\t100' }))).toEqual(['path'])
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
    expect(points[0]?.values[0]?.toFixed(2)).toBe('999650.12')
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

describe('case 3: funding is annualised by the interval of the data', () => {
  const rows = (hours: number, rate: string) =>
    Array.from({ length: 6 }, (_, index) => {
      const time = new Date(Date.UTC(2026, 0, 2) + index * hours * 3_600_000).toISOString()
      return `${time}\t${rate}\t100`
    }).join('\n')
  const typed = { events: 'typed', fundingUnit: 'percent', valuation: '2026-01-01T00:00Z' }

  it.each([
    ['kraken', 8, '0.01', '0.1095'],
    ['deribit', 1, '0.001', '0.0876'],
    ['okx', 4, '0.01', '0.219'],
  ])('under %s, every %i hours %s%% make %s a year, and a notice says whose interval it is', (venue, ...row) => {
    const [hours, rate, aYear] = row
    const { quantities, notices } = of({ ...typed, venue, fundings: rows(hours, rate) })
    expect(quantities.annualisedFunding?.toFixed()).toBe(aYear)
    expect(quantities.intervalHours?.toFixed()).toBe(`${hours}`)
    expect(notices).toContain('premise.otherInterval')
  })

  it('takes the mean of mixed intervals, and says so', () => {
    const fundings = ['00:00', '08:00', '09:00'].map((hour) => `2026-01-02T${hour}Z\t0.01\t100`).join('\n')
    const { quantities, notices } = of({ ...typed, venue: 'kraken', fundings })
    expect(quantities.intervalHours?.toFixed()).toBe('4.5')
    expect(notices).toContain('premise.mixedIntervals')
    expect(notices).not.toContain('premise.otherInterval')
  })

  it('has no notice where the data are as the venue has it, nor where the venue made them', () => {
    const { notices } = of({ ...typed, venue: 'deribit', fundings: rows(8, '0.01') })
    expect(notices).not.toContain('premise.otherInterval')
    for (const venue of venueIds) {
      const made = of({ venue }, month)
      expect(made.notices, venue).not.toContain('premise.otherInterval')
      expect(made.quantities.intervalHours?.toFixed(), venue).toBe(fundingTimetable(venue).fundingIntervalHours)
    }
  })

  it('case 10: says so where simple interest takes more than all', () => {
    const { quantities, notices } = of({ ...typed, venue: 'kraken', fundings: rows(1, '-0.25') })
    expect(quantities.annualisedFunding?.toFixed()).toBe('-21.9')
    expect(notices).toContain('notice.beyondAll')
    expect(of({ ...typed, venue: 'kraken', fundings: rows(1, '0.01') }).notices).not.toContain('notice.beyondAll')
  })

  it('asks the venue where a single event has no neighbour', () => {
    const { quantities } = of({ ...typed, venue: 'kraken', fundings: rows(8, '0.01').split('\n')[0]! })
    expect(quantities.intervalHours?.toFixed()).toBe('1')
  })
})
