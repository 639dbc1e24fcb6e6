import { describe, expect, it } from 'vitest'
import { curve } from '../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import { someQuote } from './liveQuote'

const [, , round] = curve.examples
const draft = { ...round?.draft, alerts: '' }

const live = (changes: Partial<LiveQuote>): LiveQuote => ({
  ...someQuote,
  ...{ venue: 'okx', symbol: 'BTC-USD-261225', receivedTime: '2026-10-13T08:00:00.000Z' },
  ...{ bid: decimal('102'), ask: decimal('103'), mark: null, index: decimal('100') },
  ...changes,
})
async function answered(...quotes: readonly LiveQuote[]) {
  const sources = { ...noSources, quotes }
  const outcome = curve.run(draft, sources)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  const detailOf = await curve.details()
  const rowsOf = (title: string) => {
    const detail = detailOf({ title, draft, sources })
    return detail?.kind === 'listing' ? detail.rows : []
  }
  return { ...outcome.answer, rowsOf }
}

describe('the basis through time', () => {
  const past = (venue: string, expiry: string, ...rates: readonly string[]) => ({
    ...{ venue, symbol: venue === 'okx' ? 'BTC-USD-261225' : 'OTHER', expiry },
    points: rates.map((rate, minute) => [`2026-11-21T12:0${minute}:30.000Z`, rate] as const),
  })
  const day = '2026-12-25T08:00:00.000Z'

  it('is drawn of the futures that end with the richest one, a line a venue', async () => {
    const sources = {
      ...{ ...noSources, quotes: [live({})] },
      past: [
        past('okx', day, '0.1', '0.11'),
        past('kraken', '2026-12-25T16:00Z', '0.2'),
        past('bybit', '2027-03-26T08:00Z', '0.3'),
      ],
    }
    const chart = (await curve.charts())(draft, sources).find(({ title }) => title === 'chart.past')
    expect(chart?.series.map(({ label }) => label)).toEqual(['series.okx', 'series.kraken'])
    expect(chart?.points().map(({ values }) => values.map((value) => value?.toFixed() ?? null))).toEqual([
      ['0.1', '0.2'],
      ['0.11', null],
    ])
  })

  it('is not drawn of one minute', async () => {
    const sources = { ...noSources, quotes: [live({})], past: [past('okx', day, '0.1')] }
    expect((await curve.charts())(draft, sources).map(({ title }) => title)).not.toContain('chart.past')
  })
})

describe('the curve', () => {
  it('of live quotes counts days from when they came, and leaves the typed rows aside', async () => {
    const { quantities, sections, rowsOf } = await answered(live({}))
    // By hand: 2% over 73 days is 10% a year.
    expect([quantities.bestRate?.toFixed(), quantities.bestDays?.toFixed()]).toEqual(['0.1', '73'])
    expect(rowsOf('listing.futures').map(({ name }) => name)).toEqual(['okx BTC-USD-261225'])
    expect(sections.map(({ note }) => note)).toContain('note.live')
  })

  it('measures a venue from its own index only, and takes inverse futures only', async () => {
    const others = [
      live({ index: null }),
      live({ payoff: 'linear' }),
      live({ kind: 'spot', expiry: null }),
      live({ expiry: '2026-10-13T08:00:00.000Z' }),
    ]
    const { quantities, rowsOf } = await answered(...others)
    expect(rowsOf('listing.futures').map(({ name }) => name)).toEqual(['Textbook A', 'Textbook B'])
    expect(quantities.bestRate?.toFixed()).toBe('0.125')
  })

  it('has no answer at a side that nobody quotes', async () => {
    const { headline, notices } = await answered(live({ bid: null }))
    expect([headline, notices]).toEqual(['headline.none', ['notice.none']])
  })

  it('says which quotes are stale', async () => {
    const { notices, rowsOf } = await answered(live({ isStale: true }))
    expect(notices).toContain('notice.stale')
    expect(rowsOf('listing.futures')[0]?.word).toBe('row.stale')
  })

  it('annualises each funding over its own interval: hourly, four-hourly and eight-hourly once each', async () => {
    const perpetual = (venue: string, hours: string) =>
      live({
        ...{ venue, kind: 'perpetual', expiry: null, symbol: 'P' },
        ...{ fundingRate: decimal('0.0001'), fundingHours: decimal(hours) },
      })
    const { rowsOf } = await answered(
      live({}),
      perpetual('kraken', '1'),
      perpetual('okx', '4'),
      perpetual('bybit', '8'),
    )
    expect(rowsOf('listing.funding').map(({ name, values }) => [name, values[3]?.toFixed()])).toEqual([
      ['kraken P', '0.876'],
      ['okx P', '0.219'],
      ['bybit P', '0.1095'],
    ])
  })

  it('leaves out rows that have expired by the desk’s day, and says so', () => {
    const outcome = curve.run({ ...draft, valuation: '2021-04-01T12:00Z' })
    expect(outcome).toMatchObject({ state: 'answered', answer: { notices: ['notice.expired'] } })
  })

  it('passes over a price that is blank, and blames the row that stands twice', () => {
    const blank = curve.run({ ...draft, strip: 'X\tA\t2021-03-15T12:00Z\t\t102\t' })
    expect(blank).toMatchObject({ state: 'answered', answer: { headline: 'headline.none' } })
    const twice = 'X\tA\t2021-03-15T12:00Z\t101\t102\t'
    const outcome = curve.run({ ...draft, strip: `${twice}\n${twice}` })
    expect(outcome).toMatchObject({ state: 'refused', problems: { strip: { cell: { row: '2' } } } })
  })
})

describe('the alerts', () => {
  const perpetual = live({
    ...{ kind: 'perpetual', expiry: null, symbol: 'P', fundingRate: decimal('0.0001'), fundingHours: decimal('8') },
  })
  async function fired(alerts: string, ...quotes: readonly LiveQuote[]) {
    const asked = { ...draft, alerts }
    const sources = { ...noSources, quotes }
    const outcome = curve.run(asked, sources)
    const detail = (await curve.details())({ title: 'listing.alerts', draft: asked, sources })
    const rows = detail?.kind === 'listing' ? detail.rows : []
    return {
      rows: rows.map(({ word, values }) => [word, ...values.map((value) => value?.toFixed() ?? null)]),
      isTold: outcome.state === 'answered' && outcome.answer.notices.includes('notice.alert'),
    }
  }

  it('compare rates in percent, and deviations as they are', async () => {
    // By hand: 10% a year, as above, and three times 0.01% a day.
    const rows = [
      ['row.basis-above', '0.1', '0.099', null, null],
      ['row.funding-below', '0.1095', '0.11', null, null],
    ]
    expect(await fired('basis-above\t9.9\nfunding-below\t11', live({}), perpetual)).toEqual({ rows, isTold: true })
    expect(await fired('basis-above\t10\nfunding-below\t10.95', live({}), perpetual)).toEqual({
      ...{ rows: [], isTold: false },
    })
  })

  it('are not fired by what is stale', async () => {
    const stale = [live({ isStale: true }), { ...perpetual, isStale: true }]
    expect(await fired('basis-above\t9.9\nfunding-below\t11', ...stale)).toEqual({ rows: [], isTold: false })
  })

  it('tell a venue that stands apart, in deviations of the others', async () => {
    // Some 10% a year in 73 days and in 146.
    const far = '2027-03-08T08:00:00.000Z'
    const others = [
      live({ venue: 'kraken', bid: decimal('102') }),
      live({ venue: 'bybit', bid: decimal('102.1') }),
      live({ venue: 'binance', bid: decimal('104'), expiry: far }),
      live({ venue: 'deribit', bid: decimal('104.1'), expiry: far }),
    ]
    const { rows } = await fired('venue-apart\t3', live({ bid: decimal('103') }), ...others)
    expect(rows).toHaveLength(1)
    const [word, , , found, level] = rows[0] ?? []
    expect([word, level]).toEqual(['row.venue-apart', '3'])
    expect(Number(found)).toBeGreaterThan(3)
  })
})
