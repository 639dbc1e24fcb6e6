import { readQuotes, type Quote, type QuoteSheet, type SideOfBook } from '../../../src/market/readers'
import { asOf, futureRow, jsonOf, sheetOf } from './payloads'

/** XBTU21 as BitMEX quoted it on 2021-07-22 (VENUES.md, section 4), read on that day. */
export function sheetOfJuly2021(changes: Readonly<Record<string, string>> = {}): QuoteSheet {
  const row = {
    ...futureRow,
    symbol: '"XBTU21"',
    expiry: '"2021-09-24T12:00:00.000Z"',
    lastPrice: '32305',
    bidPrice: '32333',
    askPrice: '32343',
    markPrice: '32350.84',
    indicativeSettlePrice: '32182.72',
    timestamp: '"2021-07-22T22:36:05.000Z"',
    ...changes,
  }
  const reading = readQuotes({ text: jsonOf([row]), asOf: '2021-07-22T22:36:05Z' })
  if (reading.outcome === 'refused') throw new Error(`refused: ${reading.reason} ${reading.detail}`)
  return reading.sheet
}

/** A table that says nothing but prices, and an expiry where one is given. */
export const bareSheet = (expiry = '2030-03-29T12:00Z'): QuoteSheet =>
  sheetOf(`symbol,expiry,bid\n${expiry === '' ? 'BTC-PERPETUAL' : 'BTC-29MAR30'},${expiry},101`)

const firstOf = ({ quotes: [quote] }: QuoteSheet): Quote => {
  if (quote === undefined) throw new Error('a quote was typed')
  return quote
}

export const at = (sheet: QuoteSheet, sideOfBook: SideOfBook) => ({ quote: firstOf(sheet), sideOfBook, asOf })
