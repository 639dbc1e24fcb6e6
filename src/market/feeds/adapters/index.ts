import type { Adapter } from '../adapter'
import type { FeedVenue } from '../hosts'
import { binance } from './binance'
import { bybit } from './bybit'
import { coinbase } from './coinbase'
import { deribit } from './deribit'
import { kraken } from './kraken'
import { okx } from './okx'

export const adapters: Readonly<Record<FeedVenue, Adapter>> = { deribit, bybit, binance, okx, kraken, coinbase }
