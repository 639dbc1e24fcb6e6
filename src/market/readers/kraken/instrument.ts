import * as v from 'valibot'
import { decimal, type Decimal } from '../../../core'
import { expiry, figure, name, step, stepOrNone } from '../payload/fields'
import { fieldOf, textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { krakenSymbol } from './symbol'

const one = decimal('1')
const ten = decimal('10')
const mostPlaces = 18

const listed = v.object({
  symbol: name,
  lastTradingTime: expiry,
  tickSize: v.optional(stepOrNone),
  contractSize: step,
  /** Decimal places of a size: below zero where sizes step by tens or thousands. */
  contractValueTradePrecision: v.optional(figure, null),
})

const readListed = rowReader(listed, (row): MessagePart => {
  const known = krakenSymbol(row.symbol)
  if (known === null) return nothing
  const { symbol, kind, payoff, coin, quoteCurrency } = known
  const lotSize = lotOf(row.contractValueTradePrecision)
  if (lotSize === null) return problem('bad-field', `${symbol}: contractValueTradePrecision`)
  return listedPart({
    venue: 'kraken',
    symbol,
    payoff,
    kind,
    coin,
    quoteCurrency,
    marginCurrency: payoff === 'inverse' ? coin : quoteCurrency,
    expiry: kind === 'future' ? row.lastTradingTime : null,
    multiplier: row.contractSize,
    lotSize,
    ...present({ tickSize: row.tickSize ?? undefined }),
  })
})

function lotOf(places: Decimal | null): Decimal | null {
  if (places === null) return one
  return places.isInteger() && places.abs().lessThanOrEqualTo(mostPlaces) ? ten.pow(places.negated()) : null
}

/** Indices, options and what is not tradeable are passed over. */
export const readInstrument = (row: unknown): MessagePart =>
  krakenSymbol(textAt(row, 'symbol')) === null || fieldOf(row, 'tradeable') === false ? nothing : readListed(row)
