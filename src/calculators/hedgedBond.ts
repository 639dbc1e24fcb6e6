import type { HedgedBond, HedgedDesk } from '../desk/hedgedBondOfDesk'
import type { Formulas, Quantities } from './answer'
import { bondFormulas } from './bondFormulas'
import { boughtQuantities } from './bondQuantities'

/** The bond that is asked about, fixed or floating, by the names of hedgedFormulas. */
export const hedgedQuantities = ({ bond, daysToExpiry, hedgePrice }: HedgedBond): Quantities => ({
  ...boughtQuantities(bond),
  annualisedYield: bond.annualisedYield,
  excessYield: bond.excessYield,
  carryUsd: bond.carryUsd,
  daysToExpiry,
  hedgePrice,
  fundingUsd: bond.fundingUsd,
})

const { spotExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin, residualCoin } = bondFormulas
const { residualUsd, faceUsd, finalUsd, returnRate, annualisedYield } = bondFormulas

const either = {
  spotExecutionPrice,
  coin,
  contracts,
  notionalCoin,
  entryFeeCoin,
  heldCoin,
  residualCoin,
  residualUsd,
  faceUsd,
  futuresExecutionPrice: 'hedgePrice * (1 - futuresSlippageRate)',
  returnRate,
  annualisedYield,
  excessYield: 'annualisedYield - costOfCapital',
  carryUsd: 'capitalUsd * excessYield * daysToExpiry / 365',
} as const satisfies Formulas

const ownFormulas = {
  fixed: { hedgePrice: 'futuresPrice', finalUsd },
  floating: {
    hedgePrice: 'perpetualPrice',
    finalUsd:
      '(faceUsd * (1 - futuresFeeRate) / (1 + futuresSlippageRate) + fundingUsd + residualUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  },
} as const satisfies Record<HedgedDesk['bondKind'], Formulas>

/** How the figures of either bond follow from the desk. */
export const hedgedFormulas = ({ bondKind }: Pick<HedgedDesk, 'bondKind'>) => ({ ...either, ...ownFormulas[bondKind] })

/** Where the funding is asked for. */
export const fundingFormula: Formulas = { fundingUsd: 'faceUsd * expectedFundingRate * daysToExpiry / 365' }
