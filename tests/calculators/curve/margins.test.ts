import { describe, expect, it } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { answered, draft, live } from './liveCurve'

describe('the kinds of margin on a curve', () => {
  const tether: Partial<LiveQuote> = {
    venue: 'bybit',
    symbol: 'BTCUSDT-25DEC26',
    payoff: 'linear',
    bid: decimal('104'),
    quoteCurrency: 'USDT',
    marginCurrency: 'USDT',
  }
  const usdc: Partial<LiveQuote> = { ...tether, symbol: 'BTC-25DEC26', quoteCurrency: 'USDC', marginCurrency: 'USDC' }
  const otherMargin: Partial<LiveQuote> = { ...usdc, symbol: 'BTC-USD_UM-261225', venue: 'okx', quoteCurrency: 'USD' }

  it('are told apart: in names, by their own index, and as curves of their own', async () => {
    const quotes = [live({}), live(tether), live({ ...usdc, index: decimal('103') }), live(otherMargin)]
    const { quantities, rowsOf, notices } = await answered(...quotes)
    expect(rowsOf('listing.futures').map(({ word, name, values }) => [word, name, values[1]?.toFixed(4)])).toEqual([
      // By hand: 2%, 4% and 1 / 103 over 73 days, a fifth of a year.
      [undefined, 'OKX BTC-USD-261225', '0.1000'],
      ['row.linear', 'Bybit USDT BTCUSDT-25DEC26', '0.2000'],
      ['row.linear', 'Bybit USDC BTC-25DEC26', '0.0485'],
      ['row.linear', 'OKX USD/USDC BTC-USD_UM-261225', '0.2000'],
    ])
    expect(rowsOf('listing.maturities').map(({ name }) => name)).toEqual([
      'OKX',
      'Bybit USDT',
      'Bybit USDC',
      'OKX USD/USDC',
    ])
    expect(quantities.bestRate?.toFixed()).toBe('0.2')
    expect(notices).toContain('premise.linear')
  })

  it('are shown alone where one is chosen, and it is said where that leaves nothing', async () => {
    const named = async (offerMargin: string, ...quotes: readonly LiveQuote[]) => {
      const sources = { ...noSources, quotes }
      const detail = (await curve.details())({ title: 'listing.futures', draft: { ...draft, offerMargin }, sources })
      const names = detail?.kind === 'listing' ? detail.rows.map(({ name }) => name) : []
      const outcome = curve.run({ ...draft, offerMargin }, sources)
      return [...names, outcome.state === 'answered' && outcome.answer.headline]
    }
    const both = [live({}), live(tether)]
    expect(await named('inverse', ...both)).toEqual(['OKX BTC-USD-261225', 'headline.best'])
    expect(await named('linear', ...both)).toEqual(['Bybit USDT BTCUSDT-25DEC26', 'headline.best'])
    // The typed rows stand aside all the same: they are of another moment.
    expect(await named('linear', live({}))).toEqual(['headline.none'])
  })

  it('are drawn as lines of their own, the linear one dashed, and no line is of two currencies', async () => {
    const far = '2027-03-26T08:00:00.000Z'
    const quotes = [
      live({}),
      live({ symbol: 'BTC-USD-270326', expiry: far }),
      live({ ...tether, venue: 'okx' }),
      live({ ...tether, venue: 'okx', symbol: 'T2', expiry: far }),
      live({ ...usdc, venue: 'okx' }),
      live({ ...usdc, venue: 'okx', symbol: 'C2', expiry: far }),
    ]
    const chart = (await curve.charts())(draft, { ...noSources, quotes }).find(({ title }) => title === 'chart.curve')
    expect(chart?.series.map(({ label, dashed }) => [label, dashed ?? false])).toEqual([
      ['series.okx', false],
      ['series.okxLinear', true],
      ['series.fitted', true],
    ])
    expect(
      chart
        ?.points()[0]
        ?.values.slice(0, 2)
        .map((value) => value?.toFixed()),
    ).toEqual(['0.1', '0.2'])
  })

  it('are named beside the fundings, those of inverse perpetuals first', async () => {
    const paying = {
      kind: 'perpetual',
      expiry: null,
      fundingRate: decimal('0.0001'),
      fundingHours: decimal('8'),
    } as const
    const { rowsOf } = await answered(
      live({}),
      live({ ...tether, ...paying, symbol: 'BTCUSDT' }),
      live({ ...paying, symbol: 'P' }),
    )
    expect(rowsOf('listing.funding').map(({ word, name }) => [word, name])).toEqual([
      [undefined, 'OKX P'],
      ['row.linear', 'Bybit USDT BTCUSDT'],
    ])
  })
})
