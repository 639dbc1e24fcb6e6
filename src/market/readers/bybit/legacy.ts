import * as v from 'valibot'
import { decimal } from '../../../core'
import { currency, levelOf, name, step } from '../payload/fields'
import { fieldOf, textAt } from '../payload/json'
import { eachRow, rowReader } from '../payload/rows'
import { nothing, problem, type Level, type MessagePart } from '../venueMessage'
import { sizeUnitOf } from './symbol'

/** Version 2 of the interface, in force until 2023: recordings of that time are still about. */
const listed = v.object({
  name,
  alias: name,
  base_currency: currency,
  quote_currency: currency,
  price_filter: v.object({ tick_size: step }),
  lot_size_filter: v.object({ qty_step: step }),
})

const readListed = rowReader(listed, (row): MessagePart => {
  const inverse = row.quote_currency === 'USD'
  const expiry = expiryOf(row)
  if (expiry === null && row.alias !== row.name) return problem('bad-field', `${row.name}: alias ${row.alias}`)
  return {
    instruments: [
      {
        venue: 'bybit',
        symbol: row.name,
        payoff: inverse ? 'inverse' : 'linear',
        kind: expiry === null ? 'perpetual' : 'future',
        coin: row.base_currency,
        quoteCurrency: row.quote_currency,
        marginCurrency: inverse ? row.base_currency : row.quote_currency,
        expiry,
        multiplier: decimal('1'),
        lotSize: row.lot_size_filter.qty_step,
        tickSize: row.price_filter.tick_size,
      },
    ],
  }
})

export const readSymbolOf2021 = (row: unknown): MessagePart =>
  textAt(row, 'status') === 'Trading' && textAt(row, 'alias') !== '' ? readListed(row) : nothing

/** BTCUSDM21, alias BTCUSD0625: the day stands in the alias, the year in the name, and the hour is the venue's, 08:00 UTC. */
function expiryOf(row: v.InferOutput<typeof listed>): string | null {
  const [, month, day] = /(\d\d)(\d\d)$/.exec(row.alias) ?? []
  const [, year] = /[FGHJKMNQUVXZ](\d\d)$/.exec(row.name) ?? []
  return month === undefined || day === undefined || year === undefined
    ? null
    : `20${year}-${month}-${day}T08:00:00.000Z`
}

const row = v.object({
  symbol: name,
  side: v.picklist(['Buy', 'Sell']),
  price: v.unknown(),
  size: v.optional(v.unknown()),
})

/**
 * A book of version 2: a list of levels, or lists of those that were deleted, updated and inserted. Its number counts the
 * messages of the whole venue, and tells nothing of what this book lost.
 */
export function readBookOf2021(payload: unknown): MessagePart {
  const data = fieldOf(payload, 'data')
  const isSnapshot = textAt(payload, 'type') === 'snapshot'
  const symbol = textAt(payload, 'topic').split('.')[1] ?? ''
  const acts = isSnapshot ? ['snapshot'] : ['delete', 'update', 'insert']
  const sides: Record<'Buy' | 'Sell', Level[]> = { Buy: [], Sell: [] }
  const read = (act: string) =>
    rowReader(row, ({ side, price, size }) => {
      const level = levelOf([price, act === 'delete' ? '0' : size])
      if (level === null) return problem('bad-field', `${symbol}: ${side}`)
      sides[side].push(level)
      return nothing
    })
  const problems = acts.flatMap((act) => eachRow(isSnapshot ? data : fieldOf(data, act), read(act)).problems ?? [])
  if (problems.length > 0) return { problems }
  return {
    books: [
      {
        venue: 'bybit',
        symbol,
        kind: isSnapshot ? 'snapshot' : 'delta',
        bids: sides.Buy,
        asks: sides.Sell,
        sizeUnit: sizeUnitOf(symbol),
      },
    ],
  }
}
