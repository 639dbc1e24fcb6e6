import { describe, expect, test } from 'vitest'
import { decimal } from '../../../../src/core'
import { readHistory } from '../../../../src/market/readers'
import { isoAt } from './dumps'

describe('several futures in one file', () => {
  test('stand side by side, in time, each with the expiry that its symbol names', () => {
    const text = [
      'timestamp,symbol,close',
      `${isoAt(1)},XBTH21,31000`,
      `${isoAt(0)},XBTM21,32000`,
      `${isoAt(0)},XBTH21,30000`,
      `${isoAt(0)},XBTH21,30000`,
      `${isoAt(0)},XBTUSD,29000`,
    ].join('\n')
    const reading = readHistory({ text, name: '' })
    expect(reading).toMatchObject({ kind: 'strip', symbol: null, duplicates: 1, questions: [], gaps: [] })
    const [march, june] = ['2021-03-26T12:00:00.000Z', '2021-06-25T12:00:00.000Z']
    expect(reading.rows).toEqual([
      { time: isoAt(0), symbol: 'XBTM21', expiry: june, price: decimal('32000') },
      { time: isoAt(0), symbol: 'XBTH21', expiry: march, price: decimal('30000') },
      { time: isoAt(0), symbol: 'XBTUSD', expiry: null, price: decimal('29000') },
      { time: isoAt(1), symbol: 'XBTH21', expiry: march, price: decimal('31000') },
    ])
  })

  test('or with the expiry in a column of its own', () => {
    const text = `time,contract,expiry,price\n${isoAt(0)},A,2021-03-26T08:00:00Z,1\n${isoAt(0)},B,2021-06-25T08:00:00Z,2`
    expect(readHistory({ text, name: '' }).rows.map((row) => 'expiry' in row && row.expiry)).toEqual([
      '2021-03-26T08:00:00.000Z',
      '2021-06-25T08:00:00.000Z',
    ])
  })

  test('settlements are prices at their expiries; one that is not settled yet is listed', () => {
    const text = [
      'symbol,listing,front,expiry,settle,isInverse,settledPrice',
      'XBTH21,2020-09-11T08:00:00.000Z,2021-01-29T12:00:00.000Z,2021-03-26T12:00:00.000Z,2021-03-26T12:00:00.000Z,true,52803.44',
      'XBTM21,2020-12-11T08:00:00.000Z,2021-04-30T12:00:00.000Z,2021-06-25T12:00:00.000Z,2021-06-25T12:00:00.000Z,true,33402.88',
      'XBTU21,2021-03-12T08:00:00.000Z,2021-07-30T12:00:00.000Z,2021-09-24T12:00:00.000Z,2021-09-24T12:00:00.000Z,true,',
    ].join('\n')
    const reading = readHistory({ text, name: '' })
    expect(reading).toMatchObject({
      kind: 'strip',
      to: '2021-06-25T12:00:00.000Z',
      rejected: [{ line: 4, reason: 'no value' }],
    })
    expect(reading.rows[0]).toMatchObject({ time: '2021-03-26T12:00:00.000Z', price: decimal('52803.44') })
  })
})
