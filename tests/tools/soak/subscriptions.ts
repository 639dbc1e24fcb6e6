import type { BusyVenue } from './manyContracts'

/** What whoever wants prices sends, and whoever wants the book of a future. */
const words: Readonly<Record<BusyVenue, { prices: string; book: string }>> = {
  deribit: { prices: '"ticker.', book: '"book.' },
  bybit: { prices: '"tickers.', book: '"orderbook.' },
  binance: { prices: '@bookTicker', book: '@depth@' },
  okx: { prices: '"tickers"', book: '"books"' },
  kraken: { prices: '"feed":"ticker"', book: '"feed":"book"' },
}

const asksFor = (word: string) => (asked: string) => /subscribe/i.test(asked) && asked.includes(word)

export const asksForPrices = (venue: BusyVenue) => asksFor(words[venue].prices)
export const asksForBook = (venue: BusyVenue) => asksFor(words[venue].book)
export const asksForSpotBook = asksFor('"book"')
