import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requireFinite, requirePositive, requireShare } from '../number/domain'
import { nextRow, startRow, type TokenRow } from './row'
import type { Slicing } from './slicedTrade'

export type { TokenRow } from './row'

export type TokenPathArguments = {
  /** Position per dollar of value after each rebalance; any sign. */
  leverage: Decimal
  /** Prices of the index at the times of the rebalance, at least one [USD per coin]. */
  prices: readonly Decimal[]
  /** Share of the value that the issuer takes from one price to the next; 0 by default. */
  feeRate?: Decimal
  /** What longs pay shorts on the position from one price to the next, any sign; 0 by default. */
  fundingRate?: Decimal
  /** Put in at the start, more than 0; 1 by default [USD]. */
  fundUsd?: Decimal
  /** Over-leverage at which it is rebalanced between two prices, more than 0: a third is 4 times instead of 3. Left out, never. */
  triggerRate?: Decimal
  /** How each rebalance is sliced, and the price that runs away meanwhile; at once and at one price by default. */
  slicing?: Slicing
  /** A move of the index that is no move, either way, and gives no multiple; 0 by default. */
  quietRate?: Decimal
}

export type TokenPath = {
  rows: TokenRow[]
  leverage: Decimal
  /** Whether the next price would have left nothing: the rows end before it. */
  liquidated: boolean
}

/**
 * A leveraged token as it is run: rebalanced at each price, and between two prices where its leverage has grown too much.
 *
 *     grown = 1 + leverage * move, for the whole move or for each part of it up to a trigger
 *     trigger: the move at which leverage * (1 + move) / (1 + leverage * move) = leverage * (1 + triggerRate)
 *     nav = previousNav * (grown - leverage * fundingRate - feeRate) - sliceCostUsd / fundUsd
 *     valueUsd = fundUsd * nav    naiveUsd = fundUsd * (1 + leverage * (price / firstPrice - 1)) [USD]
 *     fundingUsd = leverage * previousValueUsd * fundingRate    feeUsd = previousValueUsd * feeRate [USD]
 *     rebalanceUsd = leverage * value before sliceCostUsd - position    sliceCostUsd as in slicedTrade, of this trade [USD]
 *
 * Convention: between two prices the index goes straight from one to the other; fee and funding are taken on the value after
 * the last rebalance, and triggers trade at once. The leverage is taken on what the slices leave; what their cost takes off
 * the position is part of no slice. Without fee, funding, trigger and slices it is leveragedToken.
 *
 * @throws DomainError where there is no price, one is not positive, or a rate is out of bounds
 * @example tokenPath({ leverage: 3, prices: [100, 80], triggerRate: 1/3 }) // one rebalance on the way, nav 0.4666... instead of 0.4
 * @see the essay on leveraged tokens of 2020: 00:02 UTC every day, and at a third of over-leverage
 */
export function tokenPath(given: TokenPathArguments): TokenPath {
  const { leverage, prices, feeRate = zero, fundingRate = zero, fundUsd = one, quietRate = zero } = given
  const { triggerRate, slicing } = given
  requireFinite({ leverage, fundingRate })
  requireShare({ feeRate })
  requireAtLeastZero({ quietRate })
  requirePositive({ fundUsd, ...(triggerRate === undefined ? {} : { triggerRate }) })
  requireEntries({ quantity: 'prices', entries: prices })
  prices.forEach((price, index) => requirePositive({ [`prices[${index}]`]: price }))
  const [first = one] = prices
  const token = { leverage, feeRate, fundingRate, fundUsd, quietRate, triggerRate, slicing, first }
  const rows: TokenRow[] = [startRow(token)]
  for (const price of prices.slice(1)) {
    const previous = rows.at(-1) ?? startRow(token)
    const row = nextRow({ ...token, previous, price })
    if (!row.nav.greaterThan(zero)) return { rows, leverage, liquidated: true }
    rows.push(row)
  }
  return { rows, leverage, liquidated: false }
}
