import { one, zero, type Decimal } from '../number/decimal'
import { requireResultFrom } from '../number/domain'
import { tokenPath, type TokenPathArguments } from './path'
import { tokenTotals } from './totals'

export type TokenDecay = {
  /** What compounding adds where the index goes one way, or takes at a leverage between 0 and 1 [USD]. */
  trendUsd: Decimal
  /** What the swings on the way took, or gave at a leverage between 0 and 1 [USD]. */
  volatilityUsd: Decimal
  /** What rebalancing between two prices changed [USD]. */
  triggerUsd: Decimal
  /** What funding, the fee and the slices of the rebalance took: negative where they cost [USD]. */
  fundingUsd: Decimal
  feeUsd: Decimal
  sliceUsd: Decimal
  /** All of it: the token less the multiple of the index's whole move [USD]. */
  decayUsd: Decimal
}

/**
 * What becomes of a token beside the multiple that it is named after, cause by cause.
 *
 *     smoothUsd = fundUsd * (price / firstPrice)^leverage, rebalanced all the time on a path without swings [USD]
 *     trendUsd = smoothUsd - naiveUsd    volatilityUsd = rebalanced at each price, at no cost - smoothUsd [USD]
 *     triggerUsd, fundingUsd, feeUsd, sliceUsd: the value with each of them, in this order, less the one without [USD]
 *     decayUsd = trendUsd + volatilityUsd + triggerUsd + fundingUsd + feeUsd + sliceUsd [USD]
 *
 * Convention: every value at the last price of the token itself, and where that was liquidated at the price that did it,
 * naiveUsd and smoothUsd at the one before; it is worth 0 then, here as in its totals. In another order each cost takes a
 * little of what another took.
 *
 * @throws DomainError as tokenPath does, and where the leverage is too great for a power
 * @example tokenDecay({ leverage: 3, prices: [10000, 11000, 10000] }) // trendUsd 0, volatilityUsd -0.0545..., and all of it
 * @see tokenPath, tokenTotals
 */
export function tokenDecay(given: TokenPathArguments): TokenDecay {
  const { leverage, fundUsd = one, feeRate, fundingRate, triggerRate, slicing } = given
  const whole = tokenPath(given)
  // A token that would have survived without the costs is not followed any further.
  const prices = given.prices.slice(0, whole.rows.length + 1)
  const [first, last] = [whole.rows[0], whole.rows.at(-1)]
  const naiveUsd = last?.naiveUsd ?? zero
  const ratio = first === undefined || last === undefined ? one : last.price.div(first.price)
  const smoothUsd = fundUsd.times(ratio.pow(leverage))
  requireResultFrom({ quantity: 'leverage', found: leverage, result: smoothUsd })
  let [token, before]: [TokenPathArguments, Decimal] = [{ leverage, prices, fundUsd }, smoothUsd]
  const stepTo = (more: Partial<TokenPathArguments>): Decimal => {
    token = { ...token, ...more }
    const value = tokenTotals(tokenPath(token)).valueUsd
    const change = value.minus(before)
    before = value
    return change
  }
  const volatilityUsd = stepTo({})
  return {
    trendUsd: smoothUsd.minus(naiveUsd),
    volatilityUsd,
    triggerUsd: triggerRate === undefined ? zero : stepTo({ triggerRate }),
    fundingUsd: fundingRate === undefined || fundingRate.isZero() ? zero : stepTo({ fundingRate }),
    feeUsd: feeRate === undefined || feeRate.isZero() ? zero : stepTo({ feeRate }),
    sliceUsd: slicing === undefined || slicing.adverseRate.isZero() ? zero : stepTo({ slicing }),
    decayUsd: tokenTotals(whole).decayUsd,
  }
}
