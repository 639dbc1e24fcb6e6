import * as v from 'valibot'
import { decimal } from '../../../core'
import { currency, currencyOrNone, expiry, name, step, stepOrNone, word } from '../payload/fields'
import { fieldOf, textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing, type Instrument, type MessagePart } from '../venueMessage'

const one = decimal('1')

const payoffName = v.nullish(v.picklist(['reversed', 'linear', '']), '')

const listed = v.object({
  instrument_name: name,
  kind: v.picklist(['future', 'spot']),
  base_currency: currency,
  quote_currency: currency,
  settlement_currency: currencyOrNone,
  /** `future_type` before 2023, and neither in 2021, when every future was inverse. */
  instrument_type: payoffName,
  future_type: payoffName,
  settlement_period: word,
  expiration_timestamp: expiry,
  contract_size: step,
  /** The least order [quote currency when inverse, coin when linear]; `lot_size` is reserved and means nothing. */
  min_trade_amount: step,
  tick_size: v.optional(stepOrNone),
})
type Listed = v.InferOutput<typeof listed>

/** Options, combinations and contracts that do not trade are passed over; `is_active` alone stays true for closed ones. */
const trades = (row: unknown) =>
  fieldOf(row, 'is_active') !== false &&
  ['future', 'spot', ''].includes(textAt(row, 'kind')) &&
  ['', 'open', 'started', 'locked', 'halted'].includes(textAt(row, 'state'))

const readListed = rowReader(listed, (row) => listedPart(instrumentOf(row)))

export const readInstrument = (row: unknown): MessagePart => (trades(row) ? readListed(row) : nothing)

function instrumentOf(row: Listed): Instrument {
  const kind = kindOf(row)
  const type = row.instrument_type || row.future_type || (row.quote_currency === 'USD' ? 'reversed' : 'linear')
  const inverse = kind !== 'spot' && type === 'reversed'
  const multiplier = kind === 'spot' ? one : row.contract_size
  return {
    venue: 'deribit',
    symbol: row.instrument_name,
    payoff: inverse ? 'inverse' : 'linear',
    kind,
    coin: row.base_currency,
    quoteCurrency: row.quote_currency,
    marginCurrency: marginOf(row, inverse),
    expiry: kind === 'future' ? row.expiration_timestamp : null,
    multiplier,
    lotSize: row.min_trade_amount.div(multiplier),
    ...present({ tickSize: row.tick_size ?? undefined }),
  }
}

function kindOf({ kind, settlement_period, instrument_name }: Listed): Instrument['kind'] {
  if (kind === 'spot') return 'spot'
  return settlement_period === 'perpetual' || instrument_name.endsWith('-PERPETUAL') ? 'perpetual' : 'future'
}

/** What a pair of the spot market is paid with; else what the contract settles in, which the lists of 2021 left out. */
function marginOf({ kind, settlement_currency, base_currency, quote_currency }: Listed, inverse: boolean): string {
  if (kind === 'spot') return quote_currency
  return settlement_currency || (inverse ? base_currency : quote_currency)
}
