import type { OrderFees, VenueTerms } from '../venueTerms'
import type { Venue } from '../venues'
import { binance } from './binance'
import { bybit } from './bybit'
import { deribit } from './deribit'
import { kraken } from './kraken'
import { okx } from './okx'

/** What a venue charges for a trade in one kind of contract, in percent, as published for its first tier. */
type Fees = { maker: string; taker: string; settlement: string }

type VenueFees = {
  inverse: Fees
  linear: Fees & {
    /** Smallest step of a size [coin]. */
    lotCoin: string
  }
}

type TradedTerms = VenueTerms & { terms: { settlementFeeRate: string }; orders: { futures: OrderFees } }

/** The linear contracts pay as the inverse ones do, but for what is said of them. */
function feesOf({ terms, orders }: TradedTerms, linear: Partial<Fees> & { lotCoin: string }): VenueFees {
  const { maker, taker } = orders.futures
  const inverse = { maker, taker, settlement: terms.settlementFeeRate }
  return { inverse, linear: { ...inverse, ...linear } }
}

/** As of the day of each venue's terms. */
export const tradingFees: Readonly<Partial<Record<Venue, VenueFees>>> = {
  deribit: feesOf(deribit, { lotCoin: '0.0001' }),
  binance: feesOf(binance, { maker: '0.02', lotCoin: '0.001' }),
  bybit: feesOf(bybit, { lotCoin: '0.001' }),
  okx: feesOf(okx, { lotCoin: '0.0001' }),
  kraken: feesOf(kraken, { lotCoin: '0.0001' }),
}
