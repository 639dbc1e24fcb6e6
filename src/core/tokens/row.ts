import { one, zero, type Decimal } from '../number/decimal'
import { slicedTrade, type Slicing } from './slicedTrade'
import { multipleOf } from './tracking'
import { movedPosition } from './trigger'

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
  /** Return of the token over that of the index; null at the start and where the index hardly moved. */
  trackingMultiple: Decimal | null
  /** Bought (+) or sold (-) at this price [USD]. */
  rebalanceUsd: Decimal
  /** Rebalances since the price before, before this one. */
  triggered: number
  /** Funding paid since the price before [USD]. */
  fundingUsd: Decimal
  /** Fee paid since the price before [USD]. */
  feeUsd: Decimal
  /** What the slices of this rebalance cost; negative where they gained [USD]. */
  sliceCostUsd: Decimal
}

/** How a token is run, and the first price of its path. */
export type RunToken = {
  leverage: Decimal
  feeRate: Decimal
  fundingRate: Decimal
  fundUsd: Decimal
  quietRate: Decimal
  triggerRate: Decimal | undefined
  slicing: Slicing | undefined
  first: Decimal
}

export function startRow({ first: price, fundUsd }: RunToken): TokenRow {
  const dollars = { valueUsd: fundUsd, indexUsd: fundUsd, naiveUsd: fundUsd }
  const none = { rebalanceUsd: zero, triggered: 0, fundingUsd: zero, feeUsd: zero, sliceCostUsd: zero }
  return { day: zero, price, nav: one, ...dollars, dailyReturn: null, trackingMultiple: null, ...none }
}

/** A token at the next price, rebalanced there. */
export function nextRow(step: RunToken & { previous: TokenRow; price: Decimal }): TokenRow {
  const { leverage, feeRate, fundingRate, fundUsd, triggerRate, slicing, quietRate, first, previous, price } = step
  const ratio = price.div(previous.price)
  const { grown, position, triggered } = movedPosition({ leverage, ratio, triggerRate })
  const factor = grown.minus(leverage.times(fundingRate)).minus(feeRate)
  const rebalanceUsd = previous.valueUsd.times(leverage.times(factor).minus(position))
  const sliceCostUsd = slicing === undefined ? zero : slicedTrade({ ...slicing, tradeUsd: rebalanceUsd }).costUsd
  const nav = previous.nav.times(factor).minus(sliceCostUsd.div(fundUsd))
  const dailyReturn = factor.minus(one).minus(sliceCostUsd.div(previous.valueUsd))
  const whole = price.div(first)
  return {
    day: previous.day.plus(1),
    price,
    nav,
    valueUsd: fundUsd.times(nav),
    indexUsd: fundUsd.times(whole),
    naiveUsd: fundUsd.times(one.plus(leverage.times(whole.minus(one)))),
    dailyReturn,
    trackingMultiple: multipleOf({ tokenReturn: dailyReturn, indexReturn: ratio.minus(one), quietRate }),
    rebalanceUsd,
    sliceCostUsd,
    triggered,
    fundingUsd: leverage.times(previous.valueUsd).times(fundingRate),
    feeUsd: previous.valueUsd.times(feeRate),
  }
}
