import { existsSync, readFileSync } from 'node:fs'
import { decimal, type ListedFuture, type TimedPrice, type TimedRate } from '../../../src/core'

/**
 * The real history in the folder beside the project, which is not part of it: BitMEX's fundings, hourly futures and their
 * settlements, and Bitstamp's daily closes. Read here by hand, so that no reader of the project is its own witness.
 */
const folder = '../shared/data'
export const missing = existsSync(folder) ? null : `${folder} is not there`

/** The essay's term: 2016-12-16 to 2021-03-29. */
export const start = '2016-12-16T00:00:00Z'
export const end = '2021-03-29T00:00:00Z'

const cellsOf = (path: string): string[][] =>
  readFileSync(`${folder}/${path}`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', '').split(','))

/** XBTUSD's 5,315 fundings. */
export const fundings = (): TimedRate[] =>
  cellsOf('bitmex/XBTUSD_funding_2016-05-14_2021-04-03.csv')
    .slice(1)
    .map(([time = '', , , rate = '']) => ({ time, rate: decimal(rate) }))

const secondsPerDay = 86_400

/** Bitstamp's daily closes, each at the end of its day. */
export const spotCloses = (): TimedPrice[] =>
  cellsOf('spot/Bitstamp_BTCUSD_1d_2014-11-28_2023-05-28.csv')
    .slice(2)
    .map(([opened = '', , , , , , close = '']) => ({
      time: new Date((Number(opened) + secondsPerDay) * 1000).toISOString(),
      price: decimal(close),
    }))
    .toReversed()

/** XBTUSD's daily closes: the bars are named by their ends. */
export const perpetualCloses = (): TimedPrice[] =>
  cellsOf('bitmex/XBTUSD_1d_2015-09-26_2021-02-25.csv')
    .slice(1)
    // One bar stands there twice.
    .filter(([time], place, bars) => time !== bars[place - 1]?.[0])
    .map(([time = '', , , , , close = '']) => ({ time, price: decimal(close) }))

const quarterlies = ['17H', '17M', '17U', '17Z', '18H', '18M', '18U', '18Z', '19H', '19M', '19U', '19Z']
  .concat(['20H', '20M', '20U', '20Z', '21H'])
  .map((name) => `XBT${name.slice(2)}${name.slice(0, 2)}`)

/** The 17 quarterly futures from XBTH17 to XBTH21, in the order of their expiries. */
export const futures = (): ListedFuture[] => {
  const [header = [], ...rows] = cellsOf('bitmex/XBT_instruments.csv')
  const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? ''
  return quarterlies.map((symbol) => {
    const row = rows.find(([name]) => name === symbol) ?? []
    return {
      symbol,
      listing: cell(row, 'listing'),
      expiry: cell(row, 'expiry'),
      settlementPrice: decimal(cell(row, 'settledPrice')),
      prices: cellsOf(`bitmex/futures_1h/${symbol}_1h.csv`)
        .slice(1)
        // One bar of each file stands there twice.
        .filter(([time, , , , , close], place, bars) => close !== '' && time !== bars[place - 1]?.[0])
        .map(([time = '', , , , , close = '']) => ({ time, price: decimal(close) })),
    }
  })
}

/** The first sale of the executable roll. Its spot price is the history's own: no series in the folder holds it. */
export const firstRoll: TimedPrice = { time: '2016-12-16T12:00:00.000Z', price: decimal('777.99') }
