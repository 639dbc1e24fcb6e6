import { requireInverse, type Contract } from '../contract/contract'
import { statedCosts, type Costs } from '../contract/costs'
import { fixedBondPurchase, type FixedBondPurchase } from '../fixed/purchase'
import { zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireFinite, requirePositive } from '../number/domain'
import { yearDays, yearFraction } from '../time/yearFraction'
import { perpetualBondClose } from './perpetualBondClose'

export type PerpetualBondArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** [USD per coin] */
  spotPrice: Decimal
  /** At which the perpetual is quoted [USD per coin]. */
  perpetualPrice: Decimal
  /** For which it is held, more than 0; may be fractional. */
  days: Decimal
  /** Inverse. */
  contract: Contract
  /** Funding expected over a year, simple, as a fraction of the face; 0 by default, negative where the short pays. */
  expectedFunding?: Decimal
  /** Simple annual rate that the capital would earn or cost elsewhere; 0 by default. */
  costOfCapital?: Decimal
  /** As in fixedBond; the perpetual is bought back at the fee and the slippage of the future, and is not settled. */
  costs?: Costs
}

/** The purchase on the first day, and what it is expected to bring: the figures of fixedBond, by the same names. */
export type PerpetualBond = FixedBondPurchase & {
  /** Received over the days [USD]. */
  fundingUsd: Decimal
  finalUsd: Decimal
  returnRate: Decimal
  annualisedYield: Decimal
  excessYield: Decimal
  carryUsd: Decimal
}

/**
 * Dollars turned into coin and hedged with a short inverse perpetual, held for some days: what a floating bond brings where
 * its funding is as expected.
 *
 *     the purchase is that of fixedBond, with perpetualPrice in the place of futuresPrice
 *     fundingUsd = faceUsd * expectedFunding * days / 365 [USD]
 *     boughtBackUsd = faceUsd * (1 - futuresFeeRate) / (1 + futuresSlippageRate) [USD]
 *     finalUsd = (boughtBackUsd + fundingUsd + residualUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     returnRate = finalUsd / capitalUsd - 1
 *     annualisedYield = returnRate * 365 / days
 *     excessYield = annualisedYield - costOfCapital
 *     carryUsd = capitalUsd * excessYield * days / 365 [USD]
 *
 * Convention: the perpetual is bought back at the spot price, as in rollAlternatives and tradeRanking. Funding pulls it
 * there within days, and a premium that stayed would be paid as funding, so that expecting both would count it twice. Funding
 * is not hedged again; the residual is valued at today's spot price. The expectation is the user's: nothing fixes the funding.
 *
 * @throws DomainError where the contract is linear, capital, prices or days are not positive, or a rate is out of bounds
 * @example perpetualBond({ capitalUsd: 100000, spotPrice: 100, perpetualPrice: 100, days: 365, contract: one dollar inverse,
 *   expectedFunding: 0.1095 }) // contracts 100000, fundingUsd 10950, finalUsd 110950
 * @see floatingBond for a ledger of payments; the cash-and-carry essay of 2021, on the floating bond
 */
export function perpetualBond(given: PerpetualBondArguments): PerpetualBond {
  const { capitalUsd, spotPrice, perpetualPrice, days, contract } = given
  const { expectedFunding = zero, costOfCapital = zero } = given
  requirePositive({ capitalUsd, spotPrice, perpetualPrice, days })
  requireInverse(contract)
  requireFinite({ expectedFunding })
  requireAboveMinusOne({ costOfCapital })
  const costs = statedCosts(given.costs)
  const purchase = fixedBondPurchase({ capitalUsd, spotPrice, futuresPrice: perpetualPrice, contract, costs })
  const { faceUsd } = purchase

  const term = yearFraction({ days })
  const fundingUsd = faceUsd.times(expectedFunding).times(term)
  const entryPrice = purchase.futuresExecutionPrice
  const finalUsd = perpetualBondClose({
    ...purchase,
    contract,
    entryPrice,
    spotPrice,
    perpetualPrice: spotPrice,
    fundingUsd,
    costs,
  })
  const returnRate = finalUsd.minus(capitalUsd).div(capitalUsd)
  const annualisedYield = returnRate.times(yearDays('act/365')).div(days)
  const excessYield = annualisedYield.minus(costOfCapital)
  return {
    ...purchase,
    fundingUsd,
    finalUsd,
    returnRate,
    annualisedYield,
    excessYield,
    carryUsd: capitalUsd.times(excessYield).times(term),
  }
}
