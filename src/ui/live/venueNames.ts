import type { FeedVenue } from '../../market/feeds'

/** What each venue, or each of its markets, is called. */
export const venueNames: Readonly<Record<FeedVenue, string>> = {
  deribit: 'Deribit',
  bybit: 'Bybit USD',
  'bybit-linear': 'Bybit USDT, USDC',
  binance: 'Binance COIN-M',
  'binance-linear': 'Binance USD-M',
  okx: 'OKX',
  kraken: 'Kraken Futures',
  coinbase: 'Coinbase',
}
