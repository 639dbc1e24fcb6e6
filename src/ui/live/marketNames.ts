import type { FeedVenue } from '../../market/feeds'
import { venueNames } from '../../vocabulary/venueNames'

const { deribit, bybit, binance, okx, kraken, coinbase } = venueNames

/** What each market is called that has a switch of its own: a venue, or the part of one that it keeps apart. */
export const marketNames: Readonly<Record<FeedVenue, string>> = {
  deribit,
  bybit: `${bybit} USD`,
  'bybit-linear': `${bybit} USDT/USDC`,
  binance: `${binance} COIN-M`,
  'binance-linear': `${binance} USD-M`,
  okx,
  kraken: `${kraken} Futures`,
  coinbase,
}
