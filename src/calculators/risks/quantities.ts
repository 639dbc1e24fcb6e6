import { coinOwedByLongs, priceMove, supplyCapPrice, type FixedBond } from '../../core'
import type { Quantities } from '../answer'
import { defaultOf, endsOf, longsOf, type Exposure } from './exposure'
import type { RisksValues } from './fields'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(exposure: Exposure): Quantities {
  const { values, daysToExpiry, bond } = exposure
  const { grossYields, netYields } = bond
  const ends = endsOf(exposure, values.margin)
  const { liquidationPrice: taken } = ends
  const longs = longsOf(values)
  const cap = supplyCapPrice(longs)
  return {
    ...inputsOf(values),
    ...bondQuantities(bond),
    daysToExpiry,
    grossCompoundedYield: grossYields.compounded,
    grossContinuousYield: grossYields.continuous,
    grossAct360Yield: grossYields.act360,
    netCompoundedYield: netYields.compounded,
    netContinuousYield: netYields.continuous,
    netAct360Yield: netYields.act360,
    ...ends,
    liquidationDistanceRate: taken === null ? null : priceMove({ from: values.futuresPrice, to: taken }),
    wholeLiquidationPrice: endsOf(exposure, bond.heldCoin).liquidationPrice,
    ...defaultQuantities(exposure),
    ...cutQuantities(exposure),
    supplyCapPrice: cap,
    supplyCapMoveRate: priceMove({ from: longs.entryPrice, to: cap }),
    owedCoin: coinOwedByLongs({ ...longs, price: values.fallenPrice }),
  }
}

/** The typed numbers themselves: formulas refer to them. */
function inputsOf(values: RisksValues): Quantities {
  const { capitalUsd, spotPrice, futuresPrice, multiplier, lotSize, costOfCapital, maintenanceMarginRate } = values
  const { spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate } = values
  const { spotSlippageRate, futuresSlippageRate, exitSlippageRate } = values
  const { margin, recoveryRate, remainingContracts, adlPrice, newFuturesPrice, daysRemaining } = values
  const { openInterestUsd, openInterestPrice, reserveCoin, fallenPrice } = values
  return {
    ...{ capitalUsd, spotPrice, futuresPrice, multiplier, lotSize, costOfCapital, maintenanceMarginRate },
    ...{ spotFeeRate, futuresFeeRate, settlementFeeRate, exitSpotFeeRate },
    ...{ spotSlippageRate, futuresSlippageRate, exitSlippageRate },
    ...{ margin, recoveryRate, remainingContracts, adlPrice, newFuturesPrice, daysRemaining },
    ...{ openInterestUsd, openInterestPrice, reserveCoin, fallenPrice },
  }
}

function bondQuantities(bond: FixedBond): Quantities {
  const { spotExecutionPrice, futuresExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin } = bond
  const { residualCoin, residualUsd, faceUsd, finalUsd, returnRate, basis, basisRate } = bond
  const { grossAnnualisedYield, annualisedYield, excessYield, carryUsd } = bond
  return {
    ...{ spotExecutionPrice, futuresExecutionPrice, coin, contracts, notionalCoin, entryFeeCoin, heldCoin },
    ...{ residualCoin, residualUsd, faceUsd, finalUsd, returnRate, basis, basisRate },
    ...{ grossAnnualisedYield, annualisedYield, excessYield, carryUsd },
    profitUsd: bond.attribution.profitUsd,
  }
}

function defaultQuantities(exposure: Exposure): Quantities {
  const whole = defaultOf(exposure, exposure.bond.heldCoin)
  const part = defaultOf(exposure, exposure.values.margin)
  return {
    wholeLossCoin: whole.lossCoin,
    wholeLossUsd: whole.lossUsd,
    wholeLossRate: whole.lossRate,
    wholeDefaultRate: whole.breakEvenProbability,
    wholeYearlyDefaultRate: whole.breakEvenYearlyProbability,
    depositLossCoin: part.lossCoin,
    depositLossUsd: part.lossUsd,
    depositLossRate: part.lossRate,
    depositDefaultRate: part.breakEvenProbability,
    depositYearlyDefaultRate: part.breakEvenYearlyProbability,
  }
}

const cutQuantities = ({ cut }: Exposure): Quantities => ({
  toResellContracts: cut?.toResell ?? null,
  closedUsd: cut?.closedUsd ?? null,
  exposedCoin: cut?.unhedgedCoin ?? null,
  newAnnualisedRate: cut?.newAnnualisedRate ?? null,
  originalInterestUsd: cut?.originalInterestUsd ?? null,
  newInterestUsd: cut?.newInterestUsd ?? null,
  lostInterestUsd: cut?.lostInterestUsd ?? null,
})
