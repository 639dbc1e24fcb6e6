import type { FeedVenue } from '../../market/feeds'

/** What each venue is called. */
export const venueNames: Readonly<Record<FeedVenue, string>> = {
  deribit: 'Deribit',
  bybit: 'Bybit',
  binance: 'Binance',
  okx: 'OKX',
  kraken: 'Kraken Futures',
  coinbase: 'Coinbase',
}
