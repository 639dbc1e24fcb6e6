/** Venues that are still open, or their markets where they keep them apart, in the order in which they are offered. */
export const feedVenues = [
  'deribit',
  'bybit',
  'bybit-linear',
  'binance',
  'binance-linear',
  'okx',
  'kraken',
  'coinbase',
] as const
export type FeedVenue = (typeof feedVenues)[number]

/** Where each venue is asked, and nothing else: the page's policy allows exactly these. */
export const feedHosts: Readonly<Record<FeedVenue, readonly string[]>> = {
  deribit: ['wss://www.deribit.com'],
  bybit: ['https://api.bybit.com', 'wss://stream.bybit.com'],
  'bybit-linear': ['https://api.bybit.com', 'wss://stream.bybit.com'],
  binance: ['https://dapi.binance.com', 'wss://dstream.binance.com'],
  'binance-linear': ['https://fapi.binance.com', 'wss://fstream.binance.com'],
  okx: ['https://www.okx.com', 'wss://ws.okx.com:8443'],
  kraken: ['https://futures.kraken.com', 'wss://futures.kraken.com'],
  coinbase: ['wss://ws-feed.exchange.coinbase.com'],
}

/** Where order books are asked for beyond those: spot in dollars. */
export const bookHosts = ['wss://ws.kraken.com'] as const

/** Every host of any of them, once. */
export const allHosts: readonly string[] = [...new Set([...Object.values(feedHosts).flat(), ...bookHosts])]
