import type { Decimal, FixedBond } from '../core'
import type { Quantities } from './answer'

type Bought = Pick<
  FixedBond,
  | 'spotExecutionPrice'
  | 'futuresExecutionPrice'
  | 'coin'
  | 'contracts'
  | 'notionalCoin'
  | 'entryFeeCoin'
  | 'heldCoin'
  | 'residualCoin'
  | 'residualUsd'
  | 'faceUsd'
  | 'finalUsd'
  | 'returnRate'
>

/** What either bond, fixed or floating, bought and comes to. */
export const boughtQuantities = (bond: Bought): Quantities => ({
  spotExecutionPrice: bond.spotExecutionPrice,
  futuresExecutionPrice: bond.futuresExecutionPrice,
  coin: bond.coin,
  contracts: bond.contracts,
  notionalCoin: bond.notionalCoin,
  entryFeeCoin: bond.entryFeeCoin,
  heldCoin: bond.heldCoin,
  residualCoin: bond.residualCoin,
  residualUsd: bond.residualUsd,
  faceUsd: bond.faceUsd,
  finalUsd: bond.finalUsd,
  returnRate: bond.returnRate,
})

/** The bond's purchase, as its formulas have it. */
export const purchaseQuantities = (bond: FixedBond): Quantities => ({
  ...boughtQuantities(bond),
  basis: bond.basis,
  basisRate: bond.basisRate,
})

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
