import { describe, expect, it } from 'vitest'
import { curve } from '../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import { obeys } from './evaluation'
import { someQuote } from './liveQuote'

const [, , round] = curve.examples
const draft = { ...round?.draft, alerts: '' }

const live = (changes: Partial<LiveQuote>): LiveQuote => ({
  ...someQuote,
  venue: 'okx',
  symbol: 'BTC-USD-261225',
  receivedTime: '2026-10-13T08:00:00.000Z',
  bid: decimal('102'),
  ask: decimal('103'),
  mark: null,
  index: decimal('100'),
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

describe('bid and offer', () => {
  const yields = (rows: Awaited<ReturnType<typeof answered>>['rowsOf']) =>
    rows('listing.sides').map(({ values }) => values.map((value) => value?.toFixed() ?? null))

  // By hand, over 73 days: 2 and 3 over 100; beside a book of 99 to 101, 1 over 101 and 4 over 99.
  it('trade against the spot market that is on, else against the index', async () => {
    const { rowsOf: alone } = await answered(live({}))
    expect(yields(alone)).toEqual([['73', '102', '103', '100', '100', '0.1', '0.15', '0.05']])
    const spot = { kind: 'spot', payoff: 'linear', expiry: null, bid: decimal('99'), ask: decimal('101') } as const
    const { rowsOf: beside } = await answered(live({}), live({ ...spot, venue: 'coinbase' }))
    const [row = []] = yields(beside)
    expect(row.slice(3, 5)).toEqual(['99', '101'])
    expect(decimal(row[5]!).times(101).div(5).toFixed(20)).toBe('1.00000000000000000000')
    expect(decimal(row[6]!).times(99).div(5).toFixed(20)).toBe('4.00000000000000000000')
  })
})

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

  it('tells the kinds of margin apart: in names, by their own index, and as curves of their own', async () => {
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

  it('shows one kind of margin alone where that is chosen, and says where it leaves nothing', async () => {
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

  it('draws the linear futures of a venue beside its inverse ones, dashed, and no line of two currencies', async () => {
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

  it('lists the fundings of inverse perpetuals before those of linear ones, named by their margin', async () => {
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
