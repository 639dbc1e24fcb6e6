import * as v from 'valibot'
import { decimal } from '../../../core'
import { currency, currencyOrNone, expiry, name, step, stepOrNone } from '../payload/fields'
import { hasAny, textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { present } from '../payload/present'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type Instrument, type MessagePart } from '../venueMessage'

const one = decimal('1')
const minutesPerHour = decimal('60')

const pair = {
  symbol: name,
  baseCoin: currency,
  quoteCoin: currency,
  priceFilter: v.optional(v.object({ tickSize: v.optional(stepOrNone) }), {}),
}

const contract = v.object({
  ...pair,
  contractType: v.picklist(['InversePerpetual', 'InverseFutures', 'LinearPerpetual', 'LinearFutures']),
  settleCoin: currencyOrNone,
  deliveryTime: expiry,
  lotSizeFilter: v.object({ qtyStep: step }),
  /** Minutes here, while tickers count hours; 0 of what pays none. */
  fundingInterval: v.optional(stepOrNone),
})

const spot = v.object({ ...pair, lotSizeFilter: v.object({ basePrecision: step }) })

const readContract = rowReader(contract, (row): MessagePart => {
  const inverse = row.contractType.startsWith('Inverse')
  const kind = row.contractType.endsWith('Perpetual') ? 'perpetual' : 'future'
  const hours = kind === 'perpetual' ? row.fundingInterval?.div(minutesPerHour) : undefined
  const instrument: Instrument = {
    venue: 'bybit',
    symbol: row.symbol,
    payoff: inverse ? 'inverse' : 'linear',
    kind,
    coin: row.baseCoin,
    quoteCurrency: row.quoteCoin,
    marginCurrency: row.settleCoin || (inverse ? row.baseCoin : row.quoteCoin),
    expiry: kind === 'future' ? row.deliveryTime : null,
    // Sizes are dollars when inverse and coins when linear: a contract is one of them.
    multiplier: one,
    lotSize: row.lotSizeFilter.qtyStep,
    ...present({ tickSize: row.priceFilter.tickSize ?? undefined, fundingIntervalHours: hours }),
  }
  return listedPart(instrument)
})

const readSpot = rowReader(spot, (row) => ({
  instruments: [
    {
      venue: 'bybit',
      symbol: row.symbol,
      payoff: 'linear',
      kind: 'spot',
      coin: row.baseCoin,
      quoteCurrency: row.quoteCoin,
      marginCurrency: row.quoteCoin,
      expiry: null,
      multiplier: one,
      lotSize: row.lotSizeFilter.basePrecision,
      ...present({ tickSize: row.priceFilter.tickSize ?? undefined }),
    },
  ],
}))

/** A row of instruments-info; options, and what does not trade yet or no longer, are passed over. */
export const readInstrument =
  (category: string): RowReader =>
  (row) => {
    if (category === 'option' || hasAny(row, 'optionsType') || textAt(row, 'status') !== 'Trading') return nothing
    return category === 'spot' || !hasAny(row, 'contractType') ? readSpot(row) : readContract(row)
  }
