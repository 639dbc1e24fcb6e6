import { describe, expect, it } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { obeys } from '../evaluation'
import { draft, live } from './liveCurve'

describe('the next funding', () => {
  const noon = '2026-10-13T12:00:00.000Z'
  const perpetual = (changes: Partial<LiveQuote>) =>
    live({
      kind: 'perpetual',
      expiry: null,
      receivedTime: noon,
      nextFunding: '2026-10-13T16:00:00.000Z',
      fundingRate: decimal('0.0005'),
      fundingHours: decimal('8'),
      index: decimal('100'),
      bid: decimal('100.2'),
      ask: decimal('100.3'),
      mark: decimal('100.25'),
      ...changes,
    })
  const hourly = {
    fundingHours: decimal('1'),
    nextFunding: '2026-10-13T12:30:00.000Z',
    fundingForecast: decimal('1e-4'),
  }
  const rowsFor = async (premiumLimit: string, ...quotes: readonly LiveQuote[]) => {
    const detailOf = await curve.details()
    const sources = { ...noSources, quotes }
    const detail = detailOf({ title: 'listing.nextFunding', draft: { ...draft, premiumLimit }, sources })
    if (detail?.kind !== 'listing') throw new Error('no listing')
    return detail
  }
  const all = [
    perpetual({ venue: 'bybit', symbol: 'BTCUSD', fundingCap: decimal('0.005'), fundingFloor: decimal('-0.005') }),
    perpetual({ venue: 'kraken', symbol: 'PI_XBTUSD', ...hourly }),
    perpetual({ venue: 'deribit', symbol: 'BTC-PERPETUAL', nextFunding: null, fundingForecast: decimal('0.00225') }),
    perpetual({ venue: 'okx', symbol: 'BTC-USD-SWAP' }),
    perpetual({ venue: 'binance', symbol: 'BTCUSD_PERP', bid: null }),
    perpetual({ venue: 'gate', symbol: 'BTC_USD' }),
  ]

  it('stands beside the venue’s forecast with its bounds, where the venue says how and quotes what it takes', async () => {
    const { rows } = await rowsFor('0.2', ...all)
    const figures = rows.map(({ name, values }) => [
      name,
      ...values.slice(0, 4).map((value) => value?.toFixed(10) ?? null),
    ])
    // By hand. Bybit: a quarter of 0.1% and three of ±0.2%, less the band. Kraken: half of 24 times 0.01%, and half of 0.25%
    // down to -0.2%, in 24 parts.
    expect(figures).toEqual([
      ['Bybit BTCUSD', '0.0005000000', '0.0012500000', '-0.0007500000', '0.0012500000'],
      ['Kraken PI_XBTUSD', '0.0001000000', '0.0001020833', '0.0000083333', '0.0001020833'],
      ['Deribit BTC-PERPETUAL', '0.0022500000', '0.0022500000', '-0.0017500000', '0.0022500000'],
      ['OKX BTC-USD-SWAP', '0.0005000000', '0.0015000000', null, null],
    ])
  })

  it('follows from the row’s own figures', async () => {
    const { columns, rows } = await rowsFor('', ...all)
    for (const { values, formulas } of rows) {
      const quantities = Object.fromEntries(columns.map(({ term }, place) => [term, values[place] ?? null]))
      expect(obeys({ expression: formulas?.[1] ?? '', quantities, value: values[1] ?? null })).toBe(true)
    }
    // Without a limit on the premium: the venue’s own, as sent or as published.
    expect(rows.map(({ values }) => values[3]?.toFixed() ?? null)).toEqual(['0.005', '0.0025', '0.005', null])
  })

  it('is drawn on the axis of the first perpetual’s running rate', () => {
    const sources = { ...noSources, quotes: [live({}), ...all] }
    const outcome = curve.run({ ...draft, premiumLimit: '' }, sources)
    if (outcome.state === 'refused') throw new Error('refused')
    const { runningFundingYearRate, nextFundingYearRate } = outcome.answer.quantities
    expect([runningFundingYearRate?.toFixed(), nextFundingYearRate?.toFixed()]).toEqual(['0.5475', '1.36875'])
  })
})
