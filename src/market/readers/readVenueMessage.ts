import { parse } from 'lossless-json'
import { readBinance } from './binance/message'
import { readBitmex } from './bitmex/message'
import { readBybit } from './bybit/message'
import { readCoinbase } from './coinbase/message'
import { readDeribit } from './deribit/message'
import { readKraken } from './kraken/message'
import { largestFileBytes } from './limits'
import { readOkx } from './okx/message'
import { excerptOf, isObject } from './payload/json'
import { problem, together, type MarketVenue, type MessagePart, type VenueMessage } from './venueMessage'

const readers: Readonly<Record<MarketVenue, (payload: unknown) => MessagePart>> = {
  deribit: readDeribit,
  bybit: readBybit,
  binance: readBinance,
  okx: readOkx,
  kraken: readKraken,
  coinbase: readCoinbase,
  bitmex: readBitmex,
}

/** Keeps a connection open, in plain text and not in JSON, at OKX. */
const heartbeat = /^p[io]ng$/

/**
 * What one frame or one body of REST says, in our own shapes, every number digit for digit. It never throws: what is malformed
 * is a problem, and the rest of the message is read all the same; what is of no interest is passed over in silence.
 *
 * @example readVenueMessage({ venue: 'binance', text: '{"e":"indexPriceUpdate","E":1626916403983,"i":"BTCUSD","p":"32182.7"}' })
 */
export function readVenueMessage({ venue, text }: { venue: MarketVenue; text: string }): VenueMessage {
  return together([partOf({ venue, text: text.replace(/^\uFEFF/, '').trim() })])
}

function partOf({ venue, text }: { venue: MarketVenue; text: string }): MessagePart {
  if (!Object.hasOwn(readers, venue)) return problem('unknown-venue', excerptOf(venue))
  if (text === '') return problem('empty', '')
  if (text.length > largestFileBytes) return problem('too-large', `${text.length}`)
  if (heartbeat.test(text)) return {}
  let payload: unknown
  try {
    payload = parse(text)
  } catch {
    return problem('broken-json', excerptOf(text))
  }
  const isPayload = isObject(payload) || Array.isArray(payload)
  return isPayload ? readers[venue](payload) : problem('wrong-shape', excerptOf(payload))
}
