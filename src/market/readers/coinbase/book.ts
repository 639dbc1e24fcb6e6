import * as v from 'valibot'
import type { Decimal } from '../../../core'
import { levelOf, levels, name, stamp } from '../payload/fields'
import { rowReader, type RowReader } from '../payload/rows'
import { problem, type BookUpdate, type Level } from '../venueMessage'

const snapshot = v.object({ product_id: name, time: stamp, bids: levels, asks: levels })

/** The whole book of the exchange's socket, which numbers nothing. */
export const readSnapshot = rowReader(snapshot, ({ product_id: symbol, time: sourceTime, bids, asks }) => ({
  books: [{ venue: 'coinbase', symbol, kind: 'snapshot', bids, asks, sizeUnit: 'coin', sourceTime }],
}))

type Change = { side: string; price: unknown; size: unknown }

/** The levels that changes make on either side, sizes absolute; null where one of them is not a level. */
function sidesOf(changes: readonly Change[]): Pick<BookUpdate, 'bids' | 'asks'> | null {
  const sides = { bids: [] as Level[], asks: [] as Level[] }
  for (const { side, price, size } of changes) {
    const level = levelOf([price, size])
    if (level === null) return null
    sides[side === 'buy' || side === 'bid' ? 'bids' : 'asks'].push(level)
  }
  return sides
}

const update = v.object({
  product_id: name,
  time: stamp,
  changes: v.array(v.tuple([v.picklist(['buy', 'sell']), v.unknown(), v.unknown()])),
})

export const readUpdate = rowReader(update, ({ product_id: symbol, time: sourceTime, changes }) => {
  const sides = sidesOf(changes.map(([side, price, size]) => ({ side, price, size })))
  if (sides === null) return problem('bad-field', `${symbol}: changes`)
  return { books: [{ venue: 'coinbase', symbol, kind: 'delta', ...sides, sizeUnit: 'coin', sourceTime }] }
})

const event = v.object({
  product_id: name,
  type: v.picklist(['snapshot', 'update']),
  updates: v.array(
    // The other side is `offer` here, and `ask` nowhere.
    v.object({ side: v.picklist(['bid', 'offer', 'ask']), price_level: v.unknown(), new_quantity: v.unknown() }),
  ),
})

/** An event of `l2_data`; the number counts the messages of the connection, of whatever channel. */
export const readEvent = ({ sequence, time }: { sequence: Decimal | null; time: string | null }): RowReader =>
  rowReader(event, ({ product_id: symbol, type, updates }) => {
    const sides = sidesOf(updates.map((row) => ({ side: row.side, price: row.price_level, size: row.new_quantity })))
    if (sides === null) return problem('bad-field', `${symbol}: updates`)
    const kind = type === 'snapshot' ? 'snapshot' : 'delta'
    const number = sequence === null ? {} : { sequence }
    return {
      books: [{ venue: 'coinbase', symbol, kind, ...sides, sizeUnit: 'coin', sourceTime: time, ...number }],
    }
  })
