import type { MarketVenue } from '../readers'

/** Venues that are still open, in the order in which they are offered. */
export const feedVenues = ['deribit', 'bybit', 'binance', 'okx', 'kraken', 'coinbase'] as const satisfies MarketVenue[]
export type FeedVenue = (typeof feedVenues)[number]

/** Where each venue is asked, and nothing else: the page's policy allows exactly these. */
export const feedHosts: Readonly<Record<FeedVenue, readonly string[]>> = {
  deribit: ['wss://www.deribit.com'],
  bybit: ['https://api.bybit.com', 'wss://stream.bybit.com'],
  binance: ['https://dapi.binance.com', 'wss://dstream.binance.com'],
  okx: ['https://www.okx.com', 'wss://ws.okx.com:8443'],
  kraken: ['https://futures.kraken.com', 'wss://futures.kraken.com'],
  coinbase: ['wss://ws-feed.exchange.coinbase.com'],
}

/** Where order books are asked for beyond those: spot in dollars. */
export const bookHosts = ['wss://ws.kraken.com'] as const
