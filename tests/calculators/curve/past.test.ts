import { describe, expect, it } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources } from '../../../src/calculators/sources'
import { draft, live } from './liveCurve'

describe('the basis through time', () => {
  const past = (venue: string, expiry: string, ...rates: readonly string[]) => ({
    venue,
    symbol: venue === 'okx' ? 'BTC-USD-261225' : 'OTHER',
    coin: 'BTC',
    expiry,
    points: rates.map((rate, minute) => [`2026-11-21T12:0${minute}:30.000Z`, rate] as const),
  })
  const day = '2026-12-25T08:00:00.000Z'

  it('is drawn of the futures that end with the richest one, a line a venue', async () => {
    const sources = {
      ...noSources,
      quotes: [live({})],
      past: [
        past('okx', day, '0.1', '0.11'),
        // Kept of another coin before: of the same day, and not a basis of this one.
        { ...past('deribit', day, '0.4'), coin: 'ETH' },
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
