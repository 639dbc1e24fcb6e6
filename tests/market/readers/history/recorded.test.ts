import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decimal, floatingReplay } from '../../../../src/core'
import { readHistory } from '../../../../src/market/readers'

const folder = '../shared/data'
const isMissing = !existsSync(folder)
const read = (path: string) => readHistory({ text: readFileSync(`${folder}/${path}`, 'utf8'), name: path })

describe.skipIf(isMissing)(`real dumps${isMissing ? `: ${folder} is not there` : ''}`, () => {
  test("XBTUSD's 5,315 fundings: daily at first, then every eight hours, no gap; 58.851% over the essay's years", () => {
    const reading = read('bitmex/XBTUSD_funding_2016-05-14_2021-04-03.csv')
    expect(reading).toMatchObject({
      kind: 'funding',
      symbol: 'XBTUSD',
      duplicates: 0,
      gaps: [],
      rejected: [],
      questions: [],
      from: '2016-05-14T12:00:00.000Z',
      to: '2021-04-03T20:00:00.000Z',
    })
    expect([reading.intervalHours, ...reading.intervals.map(({ hours }) => hours)]).toEqual(
      ['8', '24', '8'].map(decimal),
    )
    expect(reading.rows).toHaveLength(5315)
    const fundings = reading.rows.flatMap((row) => ('rate' in row ? [row] : []))
    const term = { start: '2016-12-16T00:00:00Z', end: '2021-03-29T00:00:00Z' }
    expect(floatingReplay({ ...term, fundings, convention: 'every-interval' }).returnRate.toFixed(5)).toBe('0.58851')
  })

  test.each(isMissing ? [] : readdirSync(`${folder}/bitmex/futures_1h`))(
    '%s: bars of an hour, one twice, none missing',
    (file) => {
      const reading = read(`bitmex/futures_1h/${file}`)
      expect(reading).toMatchObject({
        kind: 'prices',
        symbol: file.slice(0, 6),
        duplicates: 1,
        gaps: [],
        questions: [],
      })
      expect(reading.intervalHours).toEqual(decimal('1'))
      expect(reading.rejected.every(({ line, reason }) => line === 2 && reason === 'no value')).toBe(true)
      expect(reading.rows.length).toBeGreaterThan(2500)
    },
  )

  test('daily prices: of the perpetual one twice, of the coin behind a banner and newest first', () => {
    expect(read('bitmex/XBTUSD_1d_2015-09-26_2021-02-25.csv')).toMatchObject({ duplicates: 1, gaps: [], rejected: [] })
    const coin = read('spot/Bitstamp_BTCUSD_1d_2014-11-28_2023-05-28.csv')
    expect(coin).toMatchObject({ kind: 'prices', symbol: 'BTC/USD', gaps: [], rejected: [], duplicates: 0 })
    expect(coin).toMatchObject({ from: '2014-11-28T00:00:00.000Z', to: '2023-05-28T00:00:00.000Z' })
  })

  test('53 dated contracts: those that are settled, each at its expiry', () => {
    const reading = read('bitmex/XBT_instruments.csv')
    expect([reading.kind, reading.rows.length, reading.rejected.length]).toEqual(['strip', 48, 5])
  })
})
