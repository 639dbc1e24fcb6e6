import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { readCurveFile, textOfCurveFile, type BoardQuote } from '../../../src/market/feeds'

const quote: BoardQuote = {
  venue: 'okx',
  symbol: 'BTC-USD-261225',
  payoff: 'inverse',
  kind: 'future',
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'BTC',
  multiplier: decimal('100'),
  lotSize: decimal('1'),
  expiry: '2026-12-25T08:00:00.000Z',
  sourceTime: null,
  receivedTime: '2026-11-21T12:00:00.000Z',
  bid: decimal('64000.10'),
  ask: null,
  last: null,
  mark: decimal('64001'),
  index: decimal('63900'),
  openInterest: decimal('7'),
  fundingRate: null,
  fundingHours: null,
  nextFunding: null,
  isStale: false,
  fundingForecast: null,
  fundingCap: null,
  fundingFloor: null,
}
const file = { coin: 'BTC', savedTime: '2026-11-21T12:00:01.000Z', quotes: [quote] }

describe('a curve as a file', () => {
  test('reads as what was saved, digit for digit', () => {
    expect(readCurveFile(textOfCurveFile(file))).toEqual(file)
  })

  test('keeps the funding of a perpetual, and opens a file that was saved without forecast and limits', () => {
    const rates = { fundingForecast: decimal('0.0002'), fundingCap: decimal('0.005'), fundingFloor: decimal('-0.005') }
    const text = textOfCurveFile({ ...file, quotes: [{ ...quote, ...rates }] })
    expect(readCurveFile(text)?.quotes[0]).toMatchObject(rates)
    const earlier = text.replaceAll(/"funding(?=Forecast|Cap|Floor)/g, '"not')
    expect(earlier).not.toContain('fundingCap')
    expect(readCurveFile(earlier)?.quotes).toEqual([quote])
  })

  test('is null where no version is stated, or a later one', () => {
    for (const other of ['', '{}', '[]', 'null', textOfCurveFile(file).replace('"version": "1"', '"version": "2"')])
      expect(readCurveFile(other)).toBe(null)
  })

  test.each([
    ['a venue that nobody knows', '"okx"', '"nobody"'],
    ['a payoff that there is not', '"inverse"', '"square"'],
    ['a size of 0', '"100"', '"0"'],
    ['no time', '2026-11-21T12:00:00.000Z', 'noon'],
  ])('leaves out a quote with %s', (_, from, to) => {
    expect(readCurveFile(textOfCurveFile(file).replace(from, to))?.quotes).toEqual([])
  })

  test('takes a price that is none for no price', () => {
    for (const bad of ['"-1"', '"0"', '"x"', '1e999', 'null'])
      expect(readCurveFile(textOfCurveFile(file).replace('"64000.1"', bad))?.quotes[0]?.bid).toBe(null)
  })
})
