import type { FeedVenue } from '../../market/feeds'

/** The venues that can be asked, as they call themselves. */
export const venueNames: Readonly<Record<FeedVenue, string>> = {
  deribit: 'Deribit',
  bybit: 'Bybit',
  binance: 'Binance',
  okx: 'OKX',
  kraken: 'Kraken Futures',
  coinbase: 'Coinbase',
}
