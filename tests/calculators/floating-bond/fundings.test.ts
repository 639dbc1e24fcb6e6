import { describe, expect, it } from 'vitest'
import { floatingBond } from '../../../src/calculators/floating-bond'
import { fundingTimetable } from '../../../src/desk/fundingTimetable'
import { venueIds, type Venue } from '../../../src/desk/venues'
import { chartsOf } from '../menu'
import { askedEssay, ledgerColumn, ledgerOf } from './askedEssay'

const { draftOf, start: essay, of, figures, problemsOf } = askedEssay
const month = draftOf('example.month')

describe('typed events', () => {
  const times = ['2021-01-01T12:00Z', '2021-01-01T20:00Z', '2021-01-02T04:00Z']
  const typed = (rates: readonly string[]) => times.map((time, at) => `${time}\t${rates[at] ?? ''}\t100`).join('\n')

  it('are read in percent or as fractions, as is said, and never guessed', () => {
    const fractions = { fundingUnit: 'fraction', fundings: typed(['0.001', '0.001', '-0.001']) }
    expect(ledgerColumn('equityCoin', fractions)).toEqual(ledgerColumn('equityCoin'))
    expect(ledgerColumn('eventRate', { ...fractions, fundingUnit: 'percent' })).toEqual([
      '0.00001',
      '0.00001',
      '-0.00001',
    ])
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
      ledgerColumn('eventPrice', { ...generated, closeTime: '2021-01-02T04:00Z' }).map((text) => text?.slice(0, 7)),
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
    expect(ledgerColumn('eventRate', path)).toEqual(['-0.001', '-0.003', '-0.005'])
    expect(ledgerColumn('eventPrice', path)).toEqual(['200', '300', '400'])
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
    expect(ledgerColumn('equityCoin', { path: '' })).toEqual(ledgerColumn('equityCoin'))
    expect(Object.keys(problemsOf({ path: '0\tmuch\t100' }))).toEqual(['path'])
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
