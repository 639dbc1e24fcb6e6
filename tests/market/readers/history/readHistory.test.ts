import { describe, expect, test } from 'vitest'
import { decimal } from '../../../../src/core'
import { readHistory } from '../../../../src/market/readers'
import { closes, fundingDumps, isoAt, priceDumps, rates } from './dumps'

describe('funding', () => {
  test.each(Object.entries(fundingDumps))('%s', (_, { name, text, symbol }) => {
    const reading = readHistory({ text, name })
    expect(reading.questions).toEqual([])
    expect(reading.rejected).toEqual([])
    expect(reading).toMatchObject({ kind: 'funding', symbol, duplicates: 0, gaps: [] })
    expect(reading.intervalHours).toEqual(decimal('8'))
    expect(
      reading.rows.map(({ time, ...row }) => [time.slice(0, 19), 'rate' in row ? row.rate.toFixed() : null]),
    ).toEqual(rates.map((rate, place) => [isoAt(8 * place).slice(0, 19), rate]))
  })

  test('a mark price beside the rate comes along', () => {
    const { text } = fundingDumps['Binance, JSON of texts']!
    expect(readHistory({ text, name: '' }).rows[0]).toEqual({
      time: isoAt(0),
      rate: decimal('0.0001'),
      price: decimal('30000.5'),
    })
  })
})

describe('prices', () => {
  test.each(Object.entries(priceDumps))('%s', (_, { name, text }) => {
    const reading = readHistory({ text, name })
    expect([...reading.questions, ...reading.rejected]).toEqual([])
    expect(reading).toMatchObject({ kind: 'prices', duplicates: 0, gaps: [], from: isoAt(0), to: isoAt(2) })
    expect(reading.intervalHours).toEqual(decimal('1'))
    const read = reading.rows.map((row) => ('close' in row ? row.close.toFixed() : null))
    expect(read).toEqual(closes)
    expect(reading.rows[0]).toMatchObject({ open: decimal('100'), high: decimal('120'), low: decimal('90') })
  })
})
