import {
  daysBetween,
  impliedFuturesPrice,
  roll,
  type Decimal,
  type Roll,
  type RollAlternativesArguments,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { RollDeskValues } from './fields'

/** The question that the ranking answers, but for the perpetual. */
export function fixedMarketOf(values: RollDeskValues) {
  const { valuation, expiry, contracts, heldResidualCoin, fars } = values
  const { settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = values
  return {
    position: { contracts, residualCoin: heldResidualCoin },
    contract: contractOfDesk(values),
    spotPrice: values.spotPrice,
    nearPrice: values.futuresPrice,
    daysToNear: daysBetween({ from: valuation, to: expiry }),
    fars: fars.map((far) => ({ price: far.price, daysToExpiry: daysBetween({ from: valuation, to: far.expiry }) })),
    costOfCapital: values.costOfCapital,
    waitDays: values.waitDays,
    fees: { ...legCostsOf(values), settlementFeeRate, exitSpotFeeRate, exitSlippageRate },
  } satisfies RollAlternativesArguments
}

/** The same with the perpetual, which is sold at the spot price and pays the expected funding. */
export function marketOf(values: RollDeskValues) {
  const { expectedFunding: rate, intervalHours, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate } = values
  return {
    ...fixedMarketOf(values),
    floating: { rate, intervalHours, feeRate, slippageRate },
  } satisfies RollAlternativesArguments
}

/** Both legs are futures of the same venue. */
export const legCostsOf = ({ futuresFeeRate, futuresSlippageRate }: RollDeskValues) => ({
  nearFeeRate: futuresFeeRate,
  farFeeRate: futuresFeeRate,
  nearSlippageRate: futuresSlippageRate,
  farSlippageRate: futuresSlippageRate,
})

/** The position rolled from one price to another, on its own side. */
export function rollAt(
  values: RollDeskValues,
  leg: { nearPrice: Decimal; farPrice: Decimal; days: Decimal },
  held = { contracts: values.contracts, residualCoin: values.heldResidualCoin },
): Roll {
  const { side, costOfCapital } = values
  return roll({ ...held, ...leg, ...legCostsOf(values), contract: contractOfDesk(values), side, costOfCapital })
}

/** The price today of a far future at a premium over the coin. */
export const priceAtPremium = (
  { spotPrice }: RollDeskValues,
  { daysToFar, premium }: { daysToFar: Decimal; premium: Decimal },
): Decimal => impliedFuturesPrice({ spotPrice, annualisedRate: premium, daysToExpiry: daysToFar })
