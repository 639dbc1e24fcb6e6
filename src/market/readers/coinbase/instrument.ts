import * as v from 'valibot'
import { decimal, type Decimal } from '../../../core'
import { currency, currencyOrNone, expiry, instant, name, price, rate, step, word } from '../payload/fields'
import { fieldOf, hasAny, textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { rowReader } from '../payload/rows'
import { nothing, type FundingRate, type Instrument, type MessagePart } from '../venueMessage'

const one = decimal('1')
const secondsPerHour = decimal('3600')

type Pair = { symbol: string; coin: string; quoteCurrency: string; lotSize: Decimal; tickSize: Decimal }

const spotOf = ({ quoteCurrency, ...of }: Pair): Instrument => ({
  venue: 'coinbase',
  payoff: 'linear',
  kind: 'spot',
  ...of,
  quoteCurrency,
  marginCurrency: quoteCurrency,
  expiry: null,
  multiplier: one,
})

const exchangePair = v.object({
  id: name,
  base_currency: currency,
  quote_currency: currency,
  base_increment: step,
  quote_increment: step,
})

/** A product of the exchange's list, or of the channel `status` of either market. */
const readExchangePair = rowReader(exchangePair, (row) => ({
  instruments: [
    spotOf({
      symbol: row.id,
      coin: row.base_currency,
      quoteCurrency: row.quote_currency,
      lotSize: row.base_increment,
      tickSize: row.quote_increment,
    }),
  ],
}))

const advancedPair = v.object({
  product_id: name,
  price: v.optional(price),
  base_currency_id: currencyOrNone,
  quote_currency_id: currency,
  base_increment: step,
  quote_increment: step,
  price_increment: v.optional(step),
})

const readAdvancedPair = rowReader(advancedPair, (row) => ({
  instruments: [
    spotOf({
      symbol: row.product_id,
      coin: row.base_currency_id,
      quoteCurrency: row.quote_currency_id,
      lotSize: row.base_increment,
      tickSize: row.price_increment ?? row.quote_increment,
    }),
  ],
  quotes: lastOf(row.product_id, row.price),
}))

const future = v.object({
  ...advancedPair.entries,
  future_product_details: v.object({
    contract_root_unit: currency,
    contract_size: step,
    contract_expiry: expiry,
    contract_expiry_type: word,
    funding_interval: word,
    funding_rate: v.optional(rate),
    funding_time: v.optional(instant),
  }),
})

const readFuture = rowReader(future, (row) => {
  const details = row.future_product_details
  // The perpetual style of this venue has a date years ahead, and a funding.
  const isPerpetual = details.contract_expiry_type === 'PERPETUAL' || details.funding_interval !== ''
  const instrument: Instrument = {
    venue: 'coinbase',
    symbol: row.product_id,
    payoff: 'linear',
    kind: isPerpetual ? 'perpetual' : 'future',
    coin: details.contract_root_unit,
    quoteCurrency: row.quote_currency_id,
    marginCurrency: row.quote_currency_id,
    expiry: isPerpetual ? null : details.contract_expiry,
    multiplier: details.contract_size,
    lotSize: row.base_increment,
    tickSize: row.price_increment ?? row.quote_increment,
  }
  return {
    ...listedPart(instrument),
    quotes: lastOf(row.product_id, row.price),
    fundings: isPerpetual ? fundingOf(row.product_id, details) : [],
  }
})

type Details = v.InferOutput<typeof future>['future_product_details']

function fundingOf(symbol: string, { funding_rate, funding_time, funding_interval }: Details): FundingRate[] {
  if (funding_rate === undefined) return []
  const [, seconds] = /^(\d{1,7})s$/.exec(funding_interval) ?? []
  const interval = seconds === undefined ? {} : { intervalHours: decimal(seconds).div(secondsPerHour) }
  const next = funding_time === undefined ? {} : { nextTime: funding_time }
  return [{ venue: 'coinbase', symbol, sourceTime: null, rate: funding_rate, ...interval, ...next }]
}

const lastOf = (symbol: string, last: Decimal | null | undefined): NonNullable<MessagePart['quotes']> =>
  last === undefined ? [] : [{ venue: 'coinbase', symbol, sourceTime: null, last }]

const isSet = (flag: unknown) => flag !== undefined && flag !== null && flag !== false

/** What is not online, or takes no orders, is passed over. */
const trades = (row: unknown) =>
  ['', 'online'].includes(textAt(row, 'status')) &&
  !['trading_disabled', 'is_disabled', 'cancel_only', 'auction_mode'].some((flag) => isSet(fieldOf(row, flag)))

export function readInstrument(row: unknown): MessagePart {
  if (!trades(row)) return nothing
  if (hasAny(row, 'id')) return readExchangePair(row)
  return textAt(row, 'product_type') === 'FUTURE' ? readFuture(row) : readAdvancedPair(row)
}
