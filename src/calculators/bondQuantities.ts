import type { Decimal, FixedBond } from '../core'
import type { Quantities } from './answer'

/** The bond's purchase, as its formulas have it. */
export function purchaseQuantities(bond: FixedBond): Quantities {
  const { spotExecutionPrice, futuresExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin } = bond
  const { residualCoin, residualUsd, faceUsd, finalUsd, returnRate, basis, basisRate } = bond
  return {
    spotExecutionPrice,
    futuresExecutionPrice,
    coin,
    contracts,
    notionalCoin,
    entryFeeCoin,
    heldCoin,
    residualCoin,
    residualUsd,
    faceUsd,
    finalUsd,
    returnRate,
    basis,
    basisRate,
  }
}

/** The bond's yields before and after costs, in every convention. */
export const yieldQuantities = ({ grossYields, netYields }: FixedBond): Quantities => ({
  grossAnnualisedYield: grossYields.simple,
  grossCompoundedYield: grossYields.compounded,
  grossContinuousYield: grossYields.continuous,
  grossAct360Yield: grossYields.act360,
  annualisedYield: netYields.simple,
  netCompoundedYield: netYields.compounded,
  netContinuousYield: netYields.continuous,
  netAct360Yield: netYields.act360,
})

/** Every figure of which bondFormulas has a formula. */
export const bondQuantities = ({ bond, daysToExpiry }: { bond: FixedBond; daysToExpiry: Decimal }): Quantities => ({
  ...purchaseQuantities(bond),
  ...yieldQuantities(bond),
  daysToExpiry,
  profitUsd: bond.attribution.profitUsd,
})
