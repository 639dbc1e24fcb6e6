import { one, zero, type Decimal } from '../number/decimal'
import { requireEntries, requireFinite, requirePositive, requireShare } from '../number/domain'
import { movedPosition } from './trigger'

export type TokenPathArguments = {
  /** Position for a dollar of value after each rebalance; any sign. */
  leverage: Decimal
  /** Prices of the index at the times of the rebalance, one at least [USD per coin]. */
  prices: readonly Decimal[]
  /** Share of the value that the issuer takes from one price to the next; 0 by default. */
  feeRate?: Decimal
  /** What longs pay shorts on the position from one price to the next, any sign; 0 by default. */
  fundingRate?: Decimal
  /** Put in at the start, more than 0; 1 by default [USD]. */
  fundUsd?: Decimal
  /** Over-leverage at which it is rebalanced between two prices, more than 0: a third is 4 times instead of 3. Left out, never. */
  triggerRate?: Decimal
}

export type TokenRow = {
  /** Prices since the start. */
  day: Decimal
  /** Price of the index [USD per coin]. */
  price: Decimal
  /** Value of what was 1 at the start. */
  nav: Decimal
  /** nav for what was put in [USD]. */
  valueUsd: Decimal
  /** The same dollars in the index itself [USD]. */
  indexUsd: Decimal
  /** The multiple of the index's whole move: what a buyer may expect who does not think of rebalancing [USD]. */
  naiveUsd: Decimal
  /** Null at the start. */
  dailyReturn: Decimal | null
  /** Return of the token over that of the index; null at the start and where the index did not move. */
  trackingMultiple: Decimal | null
  /** Bought (+) or sold (-) at this price [USD]. */
  rebalanceUsd: Decimal
  /** Rebalances since the price before, before this one. */
  triggered: number
  /** Funding paid since the price before [USD]. */
  fundingUsd: Decimal
  /** Fee paid since the price before [USD]. */
  feeUsd: Decimal
}

export type TokenPath = {
  rows: TokenRow[]
  /** Whether the next price would have left nothing: the rows end before it. */
  liquidated: boolean
}

/**
 * A leveraged token as it is run: rebalanced at each price, and between two prices where its leverage has grown too much.
 *
 *     grown = 1 + leverage * move, for the whole move or for each part of it up to a trigger
 *     trigger: the move at which leverage * (1 + move) / (1 + leverage * move) = leverage * (1 + triggerRate)
 *     nav = previousNav * (grown - leverage * fundingRate - feeRate)
 *     valueUsd = fundUsd * nav    naiveUsd = fundUsd * (1 + leverage * (price / firstPrice - 1)) [USD]
 *     fundingUsd = leverage * previousValueUsd * fundingRate    feeUsd = previousValueUsd * feeRate [USD]
 *
 * Convention: between two prices the index goes straight from one to the other; fee and funding are taken on the value after
 * the last rebalance. Without fee, funding and trigger it is leveragedToken.
 *
 * @throws DomainError where there is no price, one is not positive, or a rate is out of bounds
 * @example tokenPath({ leverage: 3, prices: [100, 80], triggerRate: 1/3 }) // one rebalance on the way, nav 0.4666... instead of 0.4
 * @see the essay on leveraged tokens of 2020: 00:02 UTC every day, and at a third of over-leverage
 */
export function tokenPath(given: TokenPathArguments): TokenPath {
  const { leverage, prices, feeRate = zero, fundingRate = zero, fundUsd = one, triggerRate } = given
  requireFinite({ leverage, fundingRate })
  requireShare({ feeRate })
  requirePositive({ fundUsd, ...(triggerRate === undefined ? {} : { triggerRate }) })
  requireEntries({ quantity: 'prices', entries: prices })
  prices.forEach((price, index) => requirePositive({ [`prices[${index}]`]: price }))
  const [first = one] = prices
  const token = { leverage, feeRate, fundingRate, fundUsd, triggerRate, first }
  const rows: TokenRow[] = [startRow(token)]
  for (const price of prices.slice(1)) {
    const previous = rows.at(-1) ?? startRow(token)
    const row = nextRow({ ...token, previous, price })
    if (!row.nav.greaterThan(zero)) return { rows, liquidated: true }
    rows.push(row)
  }
  return { rows, liquidated: false }
}

type Token = Required<Pick<TokenPathArguments, 'leverage' | 'feeRate' | 'fundingRate' | 'fundUsd'>> & {
  triggerRate: Decimal | undefined
  first: Decimal
}

function startRow({ first: price, fundUsd }: Token): TokenRow {
  const dollars = { valueUsd: fundUsd, indexUsd: fundUsd, naiveUsd: fundUsd }
  const none = { rebalanceUsd: zero, triggered: 0, fundingUsd: zero, feeUsd: zero }
  return { day: zero, price, nav: one, ...dollars, dailyReturn: null, trackingMultiple: null, ...none }
}

function nextRow(step: Token & { previous: TokenRow; price: Decimal }): TokenRow {
  const { leverage, feeRate, fundingRate, fundUsd, triggerRate, first, previous, price } = step
  const ratio = price.div(previous.price)
  const { grown, position, triggered } = movedPosition({ leverage, ratio, triggerRate })
  const factor = grown.minus(leverage.times(fundingRate)).minus(feeRate)
  const nav = previous.nav.times(factor)
  const dailyReturn = factor.minus(one)
  const whole = price.div(first)
  return {
    ...{ day: previous.day.plus(1), price, nav, valueUsd: fundUsd.times(nav), indexUsd: fundUsd.times(whole) },
    naiveUsd: fundUsd.times(one.plus(leverage.times(whole.minus(one)))),
    dailyReturn,
    trackingMultiple: ratio.equals(one) ? null : dailyReturn.div(ratio.minus(one)),
    rebalanceUsd: previous.valueUsd.times(leverage.times(factor).minus(position)),
    triggered,
    fundingUsd: leverage.times(previous.valueUsd).times(fundingRate),
    feeUsd: previous.valueUsd.times(feeRate),
  }
}
