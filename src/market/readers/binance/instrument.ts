import * as v from 'valibot'
import { decimal, type Decimal } from '../../../core'
import { currency, currencyOrNone, expiry, name, step, word } from '../payload/fields'
import { textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { rowReader } from '../payload/rows'
import { nothing, problem, type Instrument, type MessagePart } from '../venueMessage'

const one = decimal('1')

const listed = v.object({
  symbol: name,
  baseAsset: currency,
  quoteAsset: currency,
  marginAsset: currencyOrNone,
  contractType: word,
  deliveryDate: expiry,
  /** Dollars in a coin-margined contract; the others have none, and count coin. */
  contractSize: v.optional(step),
  maintMarginPercent: v.optional(v.unknown()),
  requiredMarginPercent: v.optional(v.unknown()),
  isSpotTradingAllowed: v.optional(v.unknown()),
  filters: v.array(v.looseObject({ filterType: v.string() })),
})
type Listed = v.InferOutput<typeof listed>

/** PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER; shares and metals are perpetuals of another name. */
const contractTypes = /^(PERPETUAL|(CURRENT|NEXT)_(QUARTER|MONTH))$/

/** What does not trade, or is no contract on a coin, is passed over. */
function trades(row: unknown): boolean {
  const status = textAt(row, 'contractStatus') || textAt(row, 'status')
  const type = textAt(row, 'contractType')
  return status === 'TRADING' && (type === '' || contractTypes.test(type))
}

export const readInstrument = (row: unknown): MessagePart => (trades(row) ? readListed(row) : nothing)

const readListed = rowReader(listed, (row) => {
  const steps = { lotSize: filterStep(row, 'LOT_SIZE'), tickSize: filterStep(row, 'PRICE_FILTER') }
  if (steps.lotSize === null || steps.tickSize === null) return problem('bad-field', `${row.symbol}: filters`)
  const kind = kindOf(row)
  // exchangeInfo has no flag for it: margin in the coin itself makes a contract inverse, and only those state a size.
  const inverse = kind !== 'spot' && row.marginAsset === row.baseAsset
  // One coin says what leaving it out says: the lists of both margins may grow alike while their engines are merged.
  const stated = inverse || row.contractSize?.equals(one) !== true ? row.contractSize : undefined
  if (inverse !== (stated !== undefined)) return problem('bad-field', `${row.symbol}: contractSize`)
  return listedPart({
    venue: 'binance',
    symbol: row.symbol,
    payoff: inverse ? 'inverse' : 'linear',
    kind,
    coin: row.baseAsset,
    quoteCurrency: row.quoteAsset,
    marginCurrency: row.marginAsset || row.quoteAsset,
    expiry: kind === 'future' ? row.deliveryDate : null,
    multiplier: row.contractSize ?? one,
    lotSize: steps.lotSize,
    tickSize: steps.tickSize,
  })
})

function kindOf(row: Listed): Instrument['kind'] {
  if (row.isSpotTradingAllowed !== undefined) return 'spot'
  if (row.contractType !== '') return row.contractType === 'PERPETUAL' ? 'perpetual' : 'future'
  if (row.deliveryDate !== null) return 'future'
  // The futures of 2019 had no contractType and were perpetual; only futures have margin percents.
  const isContract = row.marginAsset !== '' || (row.maintMarginPercent ?? row.requiredMarginPercent) !== undefined
  return isContract ? 'perpetual' : 'spot'
}

const stepNames: Readonly<Record<string, string>> = { LOT_SIZE: 'stepSize', PRICE_FILTER: 'tickSize' }

function filterStep({ filters }: Listed, filterType: string): Decimal | null {
  const filter = filters.find((other) => other.filterType === filterType)
  const read = v.safeParse(step, filter?.[stepNames[filterType] ?? ''])
  return read.success ? read.output : null
}
