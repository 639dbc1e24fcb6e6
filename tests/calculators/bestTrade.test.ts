import { describe, expect, it } from 'vitest'
import { bestTrade } from '../../src/calculators/best-trade'
import type { Listing } from '../../src/calculators/details'
import { fixedBond } from '../../src/calculators/fixed-bond'
import { floatingBond } from '../../src/calculators/floating-bond'
import { linearCarry } from '../../src/calculators/linear-carry'
import { noSources, type LiveQuote } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import { curveKey } from '../../src/desk/curve'
import { draftOf } from '../../src/desk/draftOf'
import type { Draft } from '../../src/form'
import { someQuote } from './liveQuote'

const [venues, round] = [bestTrade.examples[0]!.draft, bestTrade.examples[1]!.draft]

const live = (changes: Partial<LiveQuote>): LiveQuote => ({
  ...someQuote,
  expiry: '2022-01-01T12:00:00.000Z',
  receivedTime: '2021-01-01T12:00:00.000Z',
  multiplier: decimal('1'),
  bid: decimal('150'),
  ask: decimal('151'),
  index: decimal('100'),
  ...changes,
})

async function asked(draft: Draft, ...quotes: readonly LiveQuote[]) {
  const sources = { ...noSources, quotes }
  const outcome = bestTrade.run(draft, sources)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  const detail = (await bestTrade.details())({ title: 'listing.ranking', draft, sources })
  const quoted = (await bestTrade.details())({ title: 'listing.quotes', draft, sources })
  // Both are listings by their titles.
  return {
    ...outcome.answer,
    rows: (detail as Listing<string> | null)?.rows ?? [],
    quoted: (quoted as Listing<string> | null)?.rows ?? [],
  }
}

describe('the best trade', () => {
  it('of typed contracts is the one with the most dollars, and its ticket is shown', async () => {
    const { headline, rows, sections } = await asked(round)
    expect(headline).toBe('headline.dated')
    expect(rows.map(({ name }) => name)).toEqual(['Inverse · BTC', 'Linear · USD', 'Perpetual · BTC'])
    expect(sections[0]?.terms).not.toContain('marginUsd')
  })

  it('may be another one by choice', async () => {
    const { headline, quantities, sections } = await asked({ ...round, shownTrade: 'Linear' })
    expect(headline).toBe('headline.chosen')
    // 100,000 / 175 in lots of 0.001 BTC, worth half as much again at the end; 75 of margin a BTC comes back.
    expect(quantities.soldSize?.toFixed()).toBe('571.428')
    expect(quantities.endUsd?.toFixed()).toBe('128571.4')
    expect(sections[0]?.terms).toContain('bankruptcyPrice')
  })

  it('of live quotes leaves stale ones out and says so, and typed rows stand aside', async () => {
    const stale = live({ symbol: 'STALE', bid: decimal('200'), isStale: true })
    const { rows, notices } = await asked(round, live({}), stale)
    expect(rows.map(({ name }) => name)).toEqual(['Deribit BTC-25DEC26 · BTC'])
    expect(notices).toContain('premise.stale')
  })

  it('names the currency of prices beside that of margin where they are two', async () => {
    const { rows } = await asked(round, live({ payoff: 'linear', marginCurrency: 'USDC' }))
    expect(rows.map(({ word, name }) => [word, name])).toEqual([['row.linear', 'Deribit BTC-25DEC26 · USD/USDC']])
  })

  it('ranks no contract on another coin than the desk’s, and says so', async () => {
    const { rows, notices } = await asked(round, live({ coin: 'ETH', symbol: 'ETH-25DEC26', marginCurrency: 'ETH' }))
    expect(rows.map(({ name }) => name)).toContain('Inverse · BTC')
    expect(rows.map(({ name }) => name).join()).not.toContain('ETH')
    expect(notices).toContain('premise.otherCoin')
  })

  it('buys BTC at the ask of a spot market for a contract in dollars, at its own index for one in a stablecoin', async () => {
    const spot = live({ kind: 'spot', payoff: 'linear', expiry: null, venue: 'coinbase', ask: decimal('120') })
    const tether = live({ symbol: 'T', payoff: 'linear', quoteCurrency: 'USDT', marginCurrency: 'USDT' })
    const { quoted } = await asked(round, live({}), tether, spot)
    expect(quoted.map(({ name, values }) => [name, values[3]?.toFixed()])).toEqual([
      ['Deribit T · USDT', '100'],
      ['Deribit BTC-25DEC26 · BTC', '120'],
    ])
  })

  it('earns a perpetual its running rate where that is the premise, and leaves out one without', async () => {
    const running = { ...round, fundingPremise: 'running' }
    const perpetual = live({
      kind: 'perpetual',
      expiry: null,
      fundingRate: decimal('0.0001'),
      fundingHours: decimal('8'),
    })
    const { quantities, notices, headline } = await asked(running, perpetual, live({ kind: 'perpetual', expiry: null }))
    expect(headline).toBe('headline.perpetual')
    // By hand: 0.01% three times a day, 365 days.
    expect(quantities.expectedYearRate?.toFixed()).toBe('0.1095')
    expect(notices).toContain('premise.unpriced')
  })

  it('leaves out what expires after the horizon', async () => {
    const { rows, notices } = await asked({ ...round, horizonDays: '364' })
    expect(rows.map(({ name }) => name)).toEqual(['Perpetual · BTC'])
    expect(notices).toContain('premise.later')
  })

  it('sells at the mark where nothing is quoted, in these words', async () => {
    const { rows } = await asked(round, live({ bid: null, mark: decimal('140') }))
    expect(rows[0]?.word).toBe('row.inverseAtMark')
    expect(rows[0]?.values[4]?.toFixed()).toBe('140')
  })
})

describe('a trade taken into the desk', () => {
  it('yields there what it does in the ranking', async () => {
    const { rows } = await asked({ ...venues, orderKind: 'maker' })
    const dated = rows.filter(({ takes }) => takes?.panel === 'fixed-bond')
    expect(dated.length).toBeGreaterThan(3)
    for (const { takes, values, name } of dated) {
      const outcome = fixedBond.run(draftOf({ calculator: fixedBond, desk: takes!.desk, own: {} }))
      const found = outcome.state === 'answered' ? outcome.answer.quantities.annualisedYield : null
      expect(found?.toFixed(20), name).toBe(values[2]?.toFixed(20))
    }
  })

  it('goes to the linear desk where dollars are its margin, and nowhere where no panel has it', async () => {
    const { rows } = await asked(venues)
    const linear = rows.find(({ name }) => name === 'OKX BTC-USDT-270326 · USDT')
    expect(linear?.takes).toMatchObject({
      panel: 'linear-carry',
      desk: { linearSymbol: 'BTC-USDT-270326', linearPrice: '70195', contractCoin: '0.0001', contractsPerLot: '1' },
    })
    expect(rows.find(({ name }) => name === 'Binance BTCUSDT · USDT')?.takes).toBeUndefined()
    expect(rows.find(({ name }) => name?.startsWith('Binance BTCUSD_PERP'))?.takes?.panel).toBe('floating-bond')
  })

  it('yields on the linear desk what it does in the ranking, whatever stood in its panel, where no settlement fee is taken', async () => {
    const { rows } = await asked({ ...venues, venueFees: 'okx\tlinear\t0.02\t0.05\t0' })
    const { takes, values } = rows.find(({ name }) => name === 'OKX BTC-USDT-270326 · USDT')!
    const own = { ...linearCarry.examples[0]!.draft, ...takes!.own }
    const outcome = linearCarry.run(draftOf({ calculator: linearCarry, desk: takes!.desk, own }))
    const found = outcome.state === 'answered' ? outcome.answer.quantities.equityYield : null
    expect(found?.toFixed(20)).toBe(values[2]?.toFixed(20))
  })

  it('takes the funding assumed onto the timetable of its venue', async () => {
    const hourly = 'Kraken\tPI_XBTUSD\tcoin\t\t65,440\t65,441\t\t\t'
    const { rows } = await asked({ ...venues, offers: hourly, horizonDays: '30' })
    const { takes, values } = rows[0]!
    expect(takes?.desk['venue']).toBe('kraken')
    // 0.01% every eight hours, paid every hour.
    expect(takes?.own?.['generatedRate']).toBe('0.00125')
    const outcome = floatingBond.run(draftOf({ calculator: floatingBond, desk: takes!.desk, own: { ...takes!.own } }))
    const found = outcome.state === 'answered' ? outcome.answer.quantities.annualisedFunding : null
    expect(found?.toFixed(20)).toBe(values[5]?.toFixed(20))
  })

  it('brings the other quotes of its venue, which the roll reads', async () => {
    const { rows } = await asked(round, live({}), live({ symbol: 'BTC-26MAR27', bid: decimal('140') }))
    expect(rows[0]?.takes?.desk[curveKey]).toContain('BTC-26MAR27')
  })
})

describe('the slippage of order books', () => {
  const rows = (...cells: readonly string[][]) => cells.map((row) => row.join('\t')).join('\n')
  const typed = { ...round, spotSlippageRate: '1', futuresSlippageRate: '2', spotAsks: '', offerBids: '' }
  // 100,000 dollars buy 1,000 BTC at 100, which cover 150,000 contracts at 150.
  const asks = rows(['100', '500'], ['104', '500'])
  const bids = rows(['', 'Inverse', '150', '75,000', 'usd'], ['', 'Inverse', '100', '500,000', 'usd'])
  const slippages = async (draft: Draft, sources = noSources) => {
    const outcome = bestTrade.run(draft, sources)
    if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
    const margins = (await bestTrade.details())({ title: 'listing.margins', draft, sources })
    if (margins?.kind !== 'listing') throw new Error('no listing')
    const at = (term: string) => margins.columns.findIndex((column) => column.term === term)
    const figures = margins.rows.map(({ name, word, values }) => [
      name?.split(' ')[0],
      word,
      ...['futuresSlippageRate', 'spotSlippageRate'].map((term) => values[at(term)]?.toFixed()),
    ])
    return { figures, notices: outcome.answer.notices }
  }

  it('stands in the place of the typed ones where there is a book, and each row says so', async () => {
    const { figures, notices } = await slippages({ ...typed, spotAsks: asks, offerBids: bids })
    // 500 BTC at 150 and 750 at 100 for 75,000 dollars each: 120 on average. The linear one buys 571 coins: 500 and 71.428.
    expect(figures.find(([name]) => name === 'Inverse')).toEqual(['Inverse', 'row.inverseBook', '0.2', '0.02'])
    expect(figures.find(([name]) => name === 'Linear')).toEqual(['Linear', 'row.linearTyped', '0.02', '0.004999965'])
    expect(notices).toEqual(expect.arrayContaining(['premise.books', 'premise.spotBook']))
    const untouched = await slippages(typed)
    expect(untouched.figures.map(([, , sale, spot]) => [sale, spot])).toEqual([
      ['0.02', '0.01'],
      ['0.02', '0.01'],
      ['0.02', '0.01'],
    ])
    expect(untouched.notices).not.toContain('premise.spotBook')
  })

  it('of a book that ends before the capital counts where it is more than typed, and is said to', async () => {
    const short = rows(['', 'Inverse', '150', '1,000', 'usd'])
    const { figures, notices } = await slippages({ ...typed, offerBids: short })
    expect(figures.find(([name]) => name === 'Inverse')).toEqual(['Inverse', 'row.inverseThin', '0.02', '0.01'])
    expect(notices).toContain('notice.thin')
  })

  it('is that of live books for the very contract that is watched, and of none for a maker', async () => {
    const quotes = [live({}), live({ symbol: 'BTC-26MAR27' })]
    const books = {
      sold: { venue: 'deribit', symbol: 'BTC-25DEC26' },
      beside: [],
      sizeUnit: 'usd' as const,
      spotAsks: [{ price: decimal('100'), coin: decimal('1e6') }],
      futureBids: [
        { price: decimal('150'), size: decimal('75000') },
        { price: decimal('100'), size: decimal('500000') },
      ],
      receivedTime: '2021-01-01T12:00:00.000Z',
    }
    const { figures } = await slippages(typed, { ...noSources, quotes, books })
    expect(figures.map(([, word, sale, spot]) => [word, sale, spot]).toSorted()).toEqual([
      ['row.inverseBook', '0.2', '0'],
      ['row.inverseTyped', '0.02', '0'],
    ])
    const other = { ...books, sold: { venue: 'deribit', symbol: 'BTC-26MAR27' } }
    const both = await slippages(typed, { ...noSources, quotes, books: { ...books, beside: [other] } })
    expect(both.figures.map(([, word, sale]) => [word, sale])).toEqual([
      ['row.inverseBook', '0.2'],
      ['row.inverseBook', '0.2'],
    ])
    const maker = await slippages({ ...typed, orderKind: 'maker' }, { ...noSources, quotes, books })
    expect(maker.figures.map(([, word, sale]) => [word, sale])).toEqual([
      ['row.inverse', '0'],
      ['row.inverse', '0'],
    ])
  })

  it('is wanted of the contract that is shown and then of the best, whatever their books say', () => {
    const quotes = [live({}), live({ symbol: 'BTC-26MAR27', bid: decimal('101') })]
    const wanted = (changes: Draft, sources: Partial<typeof noSources> = {}) => {
      const outcome = bestTrade.run({ ...typed, ...changes }, { ...noSources, quotes, ...sources })
      return outcome.state === 'answered' ? outcome.answer.books?.map(({ symbol }) => symbol) : null
    }
    const inOrder = wanted({})
    expect(inOrder).toHaveLength(2)
    const thin = [{ price: decimal('150'), size: decimal('1') }, { price: decimal('1'), size: decimal('1e9') }] // prettier-ignore
    const books = { sold: { venue: 'deribit', symbol: inOrder?.[0] ?? '' }, beside: [], sizeUnit: 'usd' as const, spotAsks: [], futureBids: thin, receivedTime: '2021-01-01T12:00:00.000Z' } // prettier-ignore
    // Its own book puts the best one last in the ranking, and the other in front of it as the one shown.
    expect(wanted({}, { books })?.toSorted()).toEqual(inOrder?.toSorted())
    expect(wanted({ shownTrade: `deribit ${inOrder?.[1] ?? ''}` })?.[0]).toBe(inOrder?.[1])
    expect(wanted({ orderKind: 'maker' })).toEqual([])
  })

  it('goes along into the desk, where the trade yields the same', async () => {
    const draft = { ...typed, spotAsks: asks, offerBids: bids, offerMargin: 'inverse', offerTerm: 'dated' }
    const { rows: ranked } = await asked(draft)
    const taken = ranked[0]?.takes
    const outcome = fixedBond.run(draftOf({ calculator: fixedBond, desk: { ...draft, ...taken?.desk }, own: {} }))
    if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
    expect(taken?.desk).toMatchObject({ spotSlippageRate: '2', futuresSlippageRate: '20' })
    expect(outcome.answer.quantities.annualisedYield?.toFixed(30)).toBe(ranked[0]?.values[2]?.toFixed(30))
  })

  it('names the level that is missing', () => {
    const outcome = bestTrade.run({ ...typed, spotAsks: rows(['100', '0']) })
    expect(outcome).toMatchObject({ state: 'refused', problems: { spotAsks: { cell: { row: '1' } } } })
  })
})
