import * as v from 'valibot'
import { counter, levelOf, name, stamp } from '../payload/fields'
import { rowReader } from '../payload/rows'
import { nothing, problem, type Level } from '../venueMessage'
import { krakenSymbol } from './symbol'

/** A level with names instead of places, as both markets of Kraken write it. */
export const namedLevel = v.pipe(
  v.object({ price: v.unknown(), qty: v.unknown() }),
  v.rawTransform(({ dataset, addIssue, NEVER }): Level => {
    const read = levelOf([dataset.value.price, dataset.value.qty])
    if (read !== null) return read
    addIssue()
    return NEVER
  }),
)

const of = { product_id: name, timestamp: stamp, seq: counter }

const snapshot = v.object({ ...of, bids: v.array(namedLevel), asks: v.array(namedLevel) })

export const readSnapshot = rowReader(snapshot, ({ product_id, timestamp: sourceTime, seq: sequence, bids, asks }) => {
  const known = krakenSymbol(product_id)
  if (known === null) return nothing
  const { symbol, sizeUnit } = known
  return { books: [{ venue: 'kraken', symbol, kind: 'snapshot', bids, asks, sizeUnit, sourceTime, sequence }] }
})

const change = v.object({ ...of, side: v.picklist(['buy', 'sell']), price: v.unknown(), qty: v.unknown() })

/** One level a frame; its numbers follow one another, for each product by itself. */
export const readChange = rowReader(change, (row) => {
  const known = krakenSymbol(row.product_id)
  if (known === null) return nothing
  const level = levelOf([row.price, row.qty])
  if (level === null) return problem('bad-field', `${known.symbol}: ${row.side}`)
  const [bids, asks]: [Level[], Level[]] = row.side === 'buy' ? [[level], []] : [[], [level]]
  const { symbol, sizeUnit } = known
  const { timestamp: sourceTime, seq: sequence } = row
  return { books: [{ venue: 'kraken', symbol, kind: 'delta', bids, asks, sizeUnit, sourceTime, sequence }] }
})
