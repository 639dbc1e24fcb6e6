import type { Adapter } from '../adapter'
import type { FeedVenue } from '../hosts'
import { binance, binanceLinear } from './binance'
import { bybit, bybitLinear } from './bybit'
import { coinbase } from './coinbase'
import { deribit } from './deribit'
import { kraken } from './kraken'
import { okx } from './okx'

export const adapters: Readonly<Record<FeedVenue, Adapter>> = {
  deribit,
  bybit,
  'bybit-linear': bybitLinear,
  binance,
  'binance-linear': binanceLinear,
  okx,
  kraken,
  coinbase,
}
