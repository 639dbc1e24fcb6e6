import * as v from 'valibot'
import { decimal } from '../../../core'
import { coinName } from '../payload/coinName'
import { currency, figure, name, price, stamp, step } from '../payload/fields'
import { fieldOf, hasAny, textAt } from '../payload/json'
import { present } from '../payload/present'
import { eachRow, rowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { namedLevel } from './book'

const one = decimal('1')
const sides = ['snapshot', 'update']

const ticker = v.object({
  symbol: name,
  timestamp: stamp,
  bid: v.optional(price),
  ask: v.optional(price),
  last: v.optional(price),
})

const readTicker = rowReader(ticker, ({ symbol, timestamp: sourceTime, bid, ask, last }) => ({
  quotes: [{ venue: 'kraken', symbol, sourceTime, ...present({ bid, ask, last }) }],
}))

const book = v.object({
  symbol: name,
  timestamp: stamp,
  bids: v.optional(v.array(namedLevel), []),
  asks: v.optional(v.array(namedLevel), []),
  checksum: v.optional(figure, null),
})

const readBook = (kind: 'snapshot' | 'delta') =>
  rowReader(book, ({ symbol, timestamp: sourceTime, bids, asks, checksum }) => {
    const sum = checksum === null ? {} : { checksum: checksum.toFixed() }
    return { books: [{ venue: 'kraken', symbol, kind, bids, asks, sizeUnit: 'coin', sourceTime, ...sum }] }
  })

const pair = v.object({ symbol: name, base: currency, quote: currency, qty_increment: step, price_increment: step })

const readPair = rowReader(pair, ({ symbol, base, quote, qty_increment: lotSize, price_increment: tickSize }) => {
  const quoteCurrency = coinName(quote)
  const of = { venue: 'kraken', symbol, payoff: 'linear', kind: 'spot', expiry: null } as const
  const currencies = { coin: coinName(base), quoteCurrency, marginCurrency: quoteCurrency }
  return { instruments: [{ ...of, ...currencies, multiplier: one, lotSize, tickSize }] }
})

/** A message of a channel of the spot market, version 2. */
export function readSpotChannel(payload: unknown): MessagePart {
  const [channel, type] = [textAt(payload, 'channel'), textAt(payload, 'type')]
  const data = fieldOf(payload, 'data')
  if (channel === 'ticker') return eachRow(data, readTicker)
  // News of currencies come without a pair.
  if (channel === 'instrument' && hasAny(data, 'pairs'))
    return eachRow(fieldOf(data, 'pairs'), (row) => (textAt(row, 'status') === 'online' ? readPair(row) : nothing))
  if (channel !== 'book') return nothing
  if (!sides.includes(type)) return problem('bad-field', `type ${type}`)
  return eachRow(data, readBook(type === 'snapshot' ? 'snapshot' : 'delta'))
}
