import { describe, expect, it } from 'vitest'
import type { QuotesFound } from '../../src/workers/quotesFound'
import { readQuoteSource, type QuoteSource } from '../../src/workers/readQuoteSource'
import { rowsOf } from '../../src/workers/rowPages'
import { asOf, sheetOf } from '../market/readers/payloads'

const table = [
  'symbol,expiry,bid,ask,index',
  'XBTUSD,,99990,100010,100000',
  'XBTH30,2030-03-29T12:00Z,101010,101030,100000',
  'ETHH30,2030-03-29T12:00Z,4000,4001,',
].join('\n')
const read = async (source: QuoteSource): Promise<QuotesFound> => readQuoteSource({ source, asOf }, () => undefined)

describe('readQuoteSource', () => {
  it('finds in a text, and in a file of it, what the readers read', async () => {
    const { quotes, leftOut, ...origin } = sheetOf(table)
    for (const source of [table, new File([table], 'quotes.csv')]) {
      const found = await read(source)
      if (found.outcome === 'refused') throw new Error(found.reason)
      expect(found).toMatchObject({ outcome: 'read', ...origin })
      expect([found.quotes.count, found.leftOut.count]).toEqual([2, 1])
      expect(quotes.map((_, place) => rowsOf(found.quotes)(place))).toEqual(quotes)
      expect(rowsOf(found.leftOut)(0)).toEqual(leftOut[0])
    }
  })

  it('says why a source is refused, with the rows that are no quotes', async () => {
    const found = await read('symbol,expiry,bid\nETHH30,2030-03-29T12:00Z,4000')
    expect(found).toMatchObject({ outcome: 'refused', reason: 'no-usable-contract', leftOut: { count: 1 } })
    expect(rowsOf(found.leftOut)(0)).toMatchObject({ symbol: 'ETHH30', reason: 'not-btc' })
  })

  it('refuses a file that cannot be read, as a folder is', async () => {
    const folder = Object.assign(new File([], 'folder'), { text: () => Promise.reject(new Error('NotReadableError')) })
    expect(await read(folder)).toMatchObject({ outcome: 'refused', reason: 'unreadable', detail: 'folder' })
  })
})
