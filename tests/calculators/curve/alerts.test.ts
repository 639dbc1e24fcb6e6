import { describe, expect, it } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { draft, live } from './liveCurve'

describe('the alerts', () => {
  const perpetual = live({
    kind: 'perpetual',
    expiry: null,
    symbol: 'P',
    fundingRate: decimal('0.0001'),
    fundingHours: decimal('8'),
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
      rows: [],
      isTold: false,
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
