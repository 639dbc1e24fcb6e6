import { describe, expect, test } from 'vitest'
import {
  executableRollEntries,
  fixedReplay,
  floatingReplay,
  listingDayEntries,
  percentOf,
  type ListedFuture,
  type TimedPrice,
} from '../../src/core'
import { ownHistory } from '../../src/kernels/ownHistory'
import { firstRoll, fundings, futures, missing, spotCloses, start, end } from '../core/history/recordedHistory'
import { numbers, stripOf } from './stripOf'
import { refuses } from '../core/refusals'

const dated = (rows: readonly (readonly [string, number])[]) =>
  numbers(rows.map(([time, value]) => [Date.parse(time), value] as const))

const rowsOf = (listed: readonly Pick<ListedFuture, 'symbol' | 'expiry' | 'prices'>[]) =>
  listed.flatMap(({ expiry, prices }, place) =>
    prices.map(({ time, price }) => ({
      time: Date.parse(time),
      price: price.toNumber(),
      place,
      expiry: Date.parse(expiry),
    })),
  )
const priced = (prices: readonly TimedPrice[]) =>
  dated(prices.map(({ time, price }) => [time, price.toNumber()] as const))
const percent = (rate: Parameters<typeof percentOf>[0]['rate']) => percentOf({ rate }).toFixed(3)

describe('ownHistory', () => {
  // By hand: a payment at noon of two days, the coin at 100 and 110, a future at 120 that ends at 105.
  const given = () => ({
    funding: dated([
      ['2021-03-24T12:00:00Z', 0.01],
      ['2021-03-25T06:00:00Z', 0.02],
      ['2021-03-25T12:00:00Z', 0.01],
      ['2021-03-27T00:00:00Z', 0],
    ]),
    spot: dated([
      ['2021-03-24T00:00:00Z', 100],
      ['2021-03-26T00:00:00Z', 110],
      ['2021-03-27T00:00:00Z', 104],
    ]),
    strip: {
      times: Float64Array.from(['2021-03-25T00:00Z', '2021-03-26T11:00Z', '2021-03-26T13:00Z'], Date.parse),
      prices: Float64Array.of(120, 105, 1),
      places: Float64Array.of(0, 0, 0),
      expiries: new Float64Array(3).fill(Date.parse('2021-03-26T12:00Z')),
      symbols: ['XBTH21'],
    },
  })

  test('a row a day and one a roll, with what was paid in between', () => {
    const { marks, sums, futures: chain, first, term } = ownHistory(given())
    const read = marks.map(({ time, rate, spotPrice, futuresPrice }) => [
      time.slice(8, 13),
      rate.toNumber().toFixed(6),
      spotPrice.toFixed(),
      futuresPrice?.toFixed() ?? null,
    ])
    expect(read).toEqual([
      ['25T00', '0.000000', '100', '120'],
      // The strip has no price within the day, which has begun at the same hour.
      ['26T00', '0.030200', '110', null],
      ['26T12', '0.000000', '105', null],
      ['27T00', '0.000000', '104', null],
    ])
    expect(sums.map(({ rate }) => rate.toNumber().toFixed(6))).toEqual(['0.000000', '0.030000', '0.000000', '0.000000'])
    expect(chain.map(({ symbol, settlementPrice }) => [symbol, settlementPrice.toFixed()])).toEqual([['XBTH21', '105']])
    expect([first.price.toFixed(), term.start.slice(0, 10), term.end.slice(0, 10)]).toEqual([
      '100',
      '2021-03-25',
      '2021-03-27',
    ])
  })

  refuses([
    [
      'futures must lie within the history, was 2021-03-25 – 2021-03-26',
      () => ownHistory({ ...given(), strip: { ...given().strip, expiries: Float64Array.of(NaN, NaN, NaN) } }),
    ],
  ])

  test.skipIf(missing !== null)('the real series come to the recorded figures', () => {
    const listed = futures()
    const own = ownHistory({
      funding: dated(fundings().map(({ time, rate }) => [time, rate.toNumber()] as const)),
      spot: priced(spotCloses()),
      strip: stripOf(
        rowsOf(listed),
        listed.map(({ symbol }) => symbol),
      ),
    })
    expect(own.futures.map(({ symbol }) => symbol)).toEqual(listed.map(({ symbol }) => symbol))
    const floating = floatingReplay({ start, end, fundings: own.marks, convention: 'every-interval' })
    expect(percent(floating.returnRate)).toBe('58.851')
    expect(percent(floatingReplay({ start, end, fundings: own.sums, convention: 'simple-sum' }).returnRate)).toBe(
      '46.514',
    )
    const listing = fixedReplay({ entries: listingDayEntries({ futures: own.futures, spot: own.spot }) })
    expect(percent(listing.returnRate)).toBe('48.596')
    expect(percent(listing.basisSum)).toBe('42.446')
    // The rolls are the recorded ones at the recorded settlements. The first sale is the strip's own, when it begins.
    const settled = own.futures.map((future, place) => ({ ...future, settlementPrice: listed[place]!.settlementPrice }))
    const rolled = fixedReplay({ entries: executableRollEntries({ futures: settled, start: own.first }) })
    const recorded = fixedReplay({ entries: executableRollEntries({ futures: listed, start: firstRoll }) })
    const rates = ({ rows }: typeof rolled) => rows.slice(1).map(({ basisRate }) => basisRate.toFixed(12))
    expect(rates(rolled)).toEqual(rates(recorded))
  })
})
