import { describe, expect, it } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { answered, draft, live } from './liveCurve'

describe('the curve', () => {
  it('of live quotes counts days from when they came, and leaves the typed rows aside', async () => {
    const { quantities, sections, rowsOf } = await answered(live({}))
    // By hand: 2% over 73 days is 10% a year.
    expect([quantities.bestRate?.toFixed(), quantities.bestDays?.toFixed()]).toEqual(['0.1', '73'])
    expect(rowsOf('listing.futures').map(({ name }) => name)).toEqual(['OKX BTC-USD-261225'])
    expect(sections.map(({ note }) => note)).toContain('note.live')
  })

  it('measures a venue from its own index only, and takes what has an expiry ahead', async () => {
    const others = [
      live({ index: null }),
      live({ kind: 'spot', expiry: null }),
      live({ expiry: '2026-10-13T08:00:00.000Z' }),
    ]
    const { quantities, rowsOf } = await answered(...others)
    expect(rowsOf('listing.futures').map(({ name }) => name)).toEqual(['Textbook A', 'Textbook B'])
    expect(quantities.bestRate?.toFixed()).toBe('0.125')
  })

  it('says when the quotes are of another coin than the desk’s', async () => {
    const ether = live({ coin: 'ETH', symbol: 'ETH-25DEC26', marginCurrency: 'ETH' })
    expect((await answered(ether)).notices).toContain('premise.otherCoin')
    expect((await answered(live({}))).notices).not.toContain('premise.otherCoin')
  })

  // Deribit lists a future for each day of the week: half a dollar over half a day is not a rate to trade on.
  it('leaves out what is about to expire, and says so', async () => {
    const daily = live({ symbol: 'BTC-USD-261014', expiry: '2026-10-14T08:00:00.000Z' })
    const { rowsOf, notices, quantities } = await answered(daily, live({}))
    expect(rowsOf('listing.futures').map(({ name }) => name)).toEqual(['OKX BTC-USD-261225'])
    expect([notices.includes('premise.short'), quantities.bestRate?.toFixed()]).toEqual([true, '0.1'])
    const all = curve.run({ ...draft, stripLeastDays: '0' }, { ...noSources, quotes: [daily, live({})] })
    // By hand: 2% in a day.
    expect(all.state === 'answered' && all.answer.quantities.bestRate?.toFixed()).toBe('7.3')
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
        venue,
        kind: 'perpetual',
        expiry: null,
        symbol: 'P',
        fundingRate: decimal('0.0001'),
        fundingHours: decimal(hours),
      })
    const { rowsOf } = await answered(
      live({}),
      perpetual('kraken', '1'),
      perpetual('okx', '4'),
      perpetual('bybit', '8'),
    )
    expect(rowsOf('listing.funding').map(({ name, values }) => [name, values[3]?.toFixed()])).toEqual([
      ['Kraken P', '0.876'],
      ['OKX P', '0.219'],
      ['Bybit P', '0.1095'],
    ])
  })

  it('leaves out rows that have expired by the desk’s day, and says so', () => {
    const outcome = curve.run({ ...draft, valuation: '2021-04-01T12:00Z' })
    expect(outcome).toMatchObject({ state: 'answered', answer: { notices: ['premise.expired'] } })
  })

  it('skips a price that is blank, and names the row that is there twice', () => {
    const blank = curve.run({ ...draft, strip: 'X\tA\t2021-03-15T12:00Z\t\t102\t' })
    expect(blank).toMatchObject({ state: 'answered', answer: { headline: 'headline.none' } })
    const twice = 'X\tA\t2021-03-15T12:00Z\t101\t102\t'
    const outcome = curve.run({ ...draft, strip: `${twice}\n${twice}` })
    expect(outcome).toMatchObject({ state: 'refused', problems: { strip: { cell: { row: '2' } } } })
  })
})
