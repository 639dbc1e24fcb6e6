import * as v from 'valibot'
import { decimal, type Decimal } from '../../../core'
import { coinName } from '../payload/coinName'
import { currency, currencyOrNone, expiry, figure, name, step, stepOrNone } from '../payload/fields'
import { listedPart } from '../payload/listedPart'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing, type MessagePart } from '../venueMessage'

const one = decimal('1')
const satoshiPerCoin = decimal('1e8')

const listed = v.object({
  symbol: name,
  /** FFWCSX is a perpetual, FFCCSX a dated future; FFWCSF a perpetual on a rate of exchange. */
  typ: v.picklist(['FFWCSX', 'FFCCSX', 'FFWCSF']),
  underlying: currency,
  quoteCurrency: currency,
  settlCurrency: currencyOrNone,
  isInverse: v.boolean(),
  isQuanto: v.nullish(v.boolean(), false),
  expiry,
  lotSize: step,
  tickSize: v.optional(stepOrNone),
  multiplier: figure,
  underlyingToPositionMultiplier: v.optional(figure, null),
})
type Listed = v.InferOutput<typeof listed>

/** A quanto pays a coin for a move in dollars: neither of our payoffs. */
export const readListed = rowReader(listed, (row): MessagePart => {
  const multiplier = row.isQuanto ? null : multiplierOf(row)
  if (multiplier === null) return nothing
  const kind = row.typ === 'FFCCSX' ? 'future' : 'perpetual'
  return listedPart({
    venue: 'bitmex',
    symbol: row.symbol,
    payoff: row.isInverse ? 'inverse' : 'linear',
    kind,
    coin: coinName(row.underlying),
    quoteCurrency: coinName(row.quoteCurrency),
    marginCurrency: coinName(row.settlCurrency || 'XBT'),
    expiry: kind === 'future' ? row.expiry : null,
    multiplier,
    lotSize: row.lotSize,
    ...present({ tickSize: row.tickSize ?? undefined }),
  })
})

/**
 * Inverse: the satoshi in a contract at a price of one, with a minus sign, hence -100000000 is 1 USD. Linear: how many
 * contracts are one coin.
 */
function multiplierOf(row: Listed): Decimal | null {
  if (row.isInverse) return row.multiplier?.isNegative() === true ? row.multiplier.abs().div(satoshiPerCoin) : null
  const perCoin = row.underlyingToPositionMultiplier
  return perCoin?.greaterThan(0) === true ? one.div(perCoin) : null
}
