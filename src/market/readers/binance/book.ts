import * as v from 'valibot'
import { decimal } from '../../../core'
import { counter, levels, name, stamp } from '../payload/fields'
import { rowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { isOption, sizeUnitOf } from './symbol'

const one = decimal('1')

const event = v.object({
  s: name,
  E: stamp,
  b: levels,
  a: levels,
  U: counter,
  u: counter,
  /** When the venue's engine did it: only the futures say so. */
  T: v.optional(stamp),
  /** `u` of the event before, at the futures; spot has none, and there `U` follows on it. */
  pu: v.optional(counter),
})

/** What changed, or with a stream of the best levels (`@depth20`) all of them each time. */
export const readEvent = ({ whole }: { whole: boolean }) =>
  rowReader(event, ({ s: symbol, E: sourceTime, T, b: bids, a: asks, U, u: sequence, pu }): MessagePart => {
    if (isOption(symbol)) return nothing
    const sizes = { bids, asks, sizeUnit: sizeUnitOf(symbol) }
    const of = { venue: 'binance', symbol, sourceTime, sequence } as const
    if (whole) return { books: [{ ...of, kind: 'snapshot', ...sizes }] }
    if (T !== undefined && pu === undefined) return problem('bad-field', `${symbol}: pu`)
    return {
      books: [{ ...of, kind: 'delta', ...sizes, firstSequence: U, previousSequence: pu ?? U.minus(one) }],
    }
  })

const snapshot = v.object({
  symbol: name,
  E: stamp,
  lastUpdateId: counter,
  bids: levels,
  asks: levels,
})

/**
 * A whole book, which only the coin-margined side names in the body, and a stream of the best levels in its own name.
 */
export const readSnapshot = rowReader(snapshot, ({ symbol, E: sourceTime, lastUpdateId: sequence, bids, asks }) => ({
  books: [
    { venue: 'binance', symbol, kind: 'snapshot', bids, asks, sizeUnit: sizeUnitOf(symbol), sourceTime, sequence },
  ],
}))
