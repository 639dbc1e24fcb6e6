import { describe, expect, test } from 'vitest'
import { constantMaturityPanel } from '../../src/calculators/constant-maturity'
import { noSources, type LiveQuote, type Sources } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import { stripOf } from '../kernels/stripOf'
import { someQuote } from './liveQuote'

const draft = { ...constantMaturityPanel.examples[0]!.draft, stripSeries: 'strip', stripCoinSeries: 'coin' }
function answered(stripFrom: string, sources: Partial<Sources>) {
  const outcome = constantMaturityPanel.run({ ...draft, stripFrom }, { ...noSources, ...sources })
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  const { quantities, notices } = outcome.answer
  return { rate: quantities.maturity60Rate?.toFixed(6), notices }
}

const day = 86_400_000
const midnight = Date.UTC(2026, 0, 1)
const future = (place: number, days: number, price: number) => ({
  time: midnight,
  place,
  expiry: midnight + days * day,
  price,
})

describe('the basis of fixed maturities', () => {
  // By hand: 10% over 30 days and 20% over 90; half of the way between them.
  const prices = [future(0, 30, 100 * (1 + (0.1 * 30) / 365)), future(1, 90, 100 * (1 + (0.2 * 90) / 365))]
  const { times, prices: price, places: symbol, expiries: expiry, symbols } = stripOf(prices, ['near', 'far'])
  const strip = { times, symbols, columns: { price, symbol, expiry } }
  const coin = { times: Float64Array.of(midnight), columns: { price: Float64Array.of(100) } }

  test('of an imported strip, against imported prices', () => {
    expect(answered('series', { series: { strip, coin } })).toMatchObject({ rate: '0.150000' })
  })

  test.each([
    ['no strip', { coin }],
    ['no prices', { strip }],
    ['prices of futures in the place of those of the coin', { strip, coin: strip }],
    ['prices of a coin in the place of a strip', { strip: coin, coin }],
  ])('is not there with %s, and says so', (_, series) => {
    const { rate, notices } = answered('series', { series })
    expect(rate).toBeUndefined()
    expect(notices).toContain('premise.noSeries')
  })

  const live = (days: number, mark: string, changes: Partial<LiveQuote> = {}): LiveQuote => ({
    ...someQuote,
    symbol: `F${days}`,
    index: decimal('100'),
    mark: decimal(mark),
    bid: decimal('1'),
    expiry: new Date(Date.parse(someQuote.receivedTime) + days * day).toISOString(),
    ...changes,
  })

  test('of what venues quote now is at the mark, and leaves stale, linear and other coins’ futures out', () => {
    // 100 + 100 * 10% * 36.5 / 365 in 36.5 days, and as much a year in 73.
    const quotes = [live(36.5, '101'), live(73, '102')]
    const others = [{ isStale: true }, { payoff: 'linear' }, { coin: 'ETH' }] as const
    const withOthers = [...quotes, ...others.map((changes) => live(60, '150', changes))]
    for (const shown of [quotes, withOthers]) expect(answered('live', { quotes: shown }).rate).toBe('0.100000')
  })

  test('says where no venue is on', () => {
    expect(answered('live', {}).notices).toContain('premise.noQuotes')
  })
})
