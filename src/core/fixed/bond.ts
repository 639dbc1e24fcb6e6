import { requireInverse } from '../contract/contract'
import { statedCosts } from '../contract/costs'
import { annualisedYields } from '../curve/annualisedYields'
import { basis } from '../curve/basis'
import { Decimal, one, zero } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { lazily } from '../number/lazily'
import { yearFraction } from '../time/yearFraction'
import { fixedBondAttribution } from './attribution'
import { fixedBondBreakEvens } from './breakEvens'
import type { BondYields, FixedBond, FixedBondArguments } from './figures'
import { fixedBondProceeds } from './proceeds'
import { fixedBondPurchase } from './purchase'

const basisPoint = new Decimal('0.0001')

/**
 * Dollars turned into coin and hedged with a short inverse future: a zero-coupon dollar bond that matures when the future
 * expires.
 *
 *     coin = capitalUsd * (1 - spotFeeRate) / (spotPrice * (1 + spotSlippageRate)) [coin]
 *     contracts = the most whole lots with contracts * multiplier / futuresExecutionPrice * (1 + futuresFeeRate) <= coin
 *     futuresExecutionPrice = futuresPrice * (1 - futuresSlippageRate) [USD per coin]
 *     residualCoin = coin - entryFeeCoin - notionalCoin [coin]
 *     faceUsd = contracts * multiplier [USD]
 *     priceOfFace = (capitalUsd - residualUsd) / faceUsd: what is paid for the face alone
 *     finalUsd = (faceUsd * (1 - settlementFeeRate) + residualCoin * spotPrice) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     returnRate = finalUsd / capitalUsd - 1
 *     annualisedYield = returnRate * 365 / daysToExpiry
 *     excessYield = annualisedYield - costOfCapital
 *     carryUsd = capitalUsd * excessYield * daysToExpiry / 365 [USD]
 *     dv01Usd = -faceUsd * t / (1 + grossAnnualisedYield * t)^2 * 0.0001    t = daysToExpiry / 365 [USD]
 *
 * Convention: rates simple, Act/365; gross is from the quotes, net from finalUsd. Lots are decided without rounding. The
 * residual is valued at today's spot price. Less than one lot is the answer 0 contracts.
 *
 * @throws DomainError where the contract is linear, capital, prices or days are not positive, or a rate is out of bounds
 * @example fixedBond({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 150, daysToExpiry: 365, contract: one dollar inverse })
 *   // coin 1000, contracts 150000, faceUsd 150000, annualisedYield 0.5, naive.contracts 100000
 * @see the cash-and-carry essay of 2021; Hull, "Options, Futures, and Other Derivatives", on cash-and-carry arbitrage
 */
export function fixedBond(given: FixedBondArguments): FixedBond {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, contract, costOfCapital = zero } = given
  requirePositive({ capitalUsd, spotPrice, futuresPrice, daysToExpiry })
  requireInverse(contract)
  requireAboveMinusOne({ costOfCapital })
  const costs = statedCosts(given.costs)
  const purchase = fixedBondPurchase({ capitalUsd, spotPrice, futuresPrice, contract, costs })
  const { faceUsd, residualUsd } = purchase
  const { settledUsd, finalUsd } = fixedBondProceeds({ purchase, costs })
  const quoted = basis({ spotPrice, futuresPrice, daysToExpiry })
  const grossYields = bondYields({ paid: spotPrice, received: futuresPrice, days: daysToExpiry })
  const netYields = bondYields({ paid: capitalUsd, received: finalUsd, days: daysToExpiry })

  const t = yearFraction({ days: daysToExpiry })
  const excessYield = netYields.simple.minus(costOfCapital)
  const growth = one.plus(grossYields.simple.times(t))
  const attribution = fixedBondAttribution({
    capitalUsd,
    spotPrice,
    futuresPrice,
    costs,
    purchase,
    settledUsd,
    finalUsd,
  })
  return {
    ...purchase,
    priceOfFace: faceUsd.isZero() ? null : capitalUsd.minus(residualUsd).div(faceUsd),
    finalUsd,
    basis: quoted.basis,
    basisRate: quoted.basisRate,
    grossYields,
    netYields,
    grossAnnualisedYield: grossYields.simple,
    returnRate: finalUsd.minus(capitalUsd).div(capitalUsd),
    annualisedYield: netYields.simple,
    excessYield,
    carryUsd: capitalUsd.times(excessYield).times(daysToExpiry).div(365),
    dv01Usd: zero.minus(faceUsd.times(t).div(growth.pow(2)).times(basisPoint)),
    attribution,
    costsUsd: zero.minus(attribution.costsUsd),
    breakEven: fixedBondBreakEvens({ ...given, costOfCapital, costs, coin: purchase.coin, finalUsd }),
  }
}

function bondYields(term: { paid: Decimal; received: Decimal; days: Decimal }): BondYields {
  const yields = annualisedYields({ ...term, dayCount: 'act/365', quantity: 'daysToExpiry' })
  return lazily(yields, { act360: () => yields.simple.times(360).div(365) })
}
