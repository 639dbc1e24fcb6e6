import type { FixedBond } from '../core'
import type { Values } from '../form'
import type { Quantities } from './answer'
import type { deskFields } from '../desk/deskFields'

type BondInput =
  | ('capitalUsd' | 'spotPrice' | 'futuresPrice' | 'multiplier' | 'lotSize')
  | ('spotFeeRate' | 'futuresFeeRate' | 'settlementFeeRate' | 'exitSpotFeeRate')
  | ('spotSlippageRate' | 'futuresSlippageRate' | 'exitSlippageRate')

/** The desk's numbers that the bond's formulas refer to. */
export function bondInputs(desk: Pick<Values<typeof deskFields>, BondInput>): Quantities {
  const { capitalUsd, spotPrice, futuresPrice, multiplier, lotSize } = desk
  const { spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate } = desk
  const { spotSlippageRate, futuresSlippageRate, exitSlippageRate } = desk
  return {
    ...{ capitalUsd, spotPrice, futuresPrice, multiplier, lotSize },
    ...{ spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate },
    ...{ spotSlippageRate, futuresSlippageRate, exitSlippageRate },
  }
}

/** The bond's purchase, as its formulas have it. */
export function purchaseQuantities(bond: FixedBond): Quantities {
  const { spotExecutionPrice, futuresExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin } = bond
  const { residualCoin, residualUsd, faceUsd, finalUsd, returnRate, basis, basisRate } = bond
  return {
    ...{ spotExecutionPrice, futuresExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin },
    ...{ residualCoin, residualUsd, faceUsd, finalUsd, returnRate, basis, basisRate },
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
