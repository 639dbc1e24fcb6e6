import { coinOwedByLongs, priceMove, supplyCapPrice } from '../../core'
import type { Quantities } from '../answer'
import { hedgedQuantities } from '../hedgedBond'
import { marginQuantities } from './topUps'
import { failureOf, distanceOf, endsOf, exposureAt, longsOf, type Exposure } from './exposure'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(exposure: Exposure): Quantities {
  const { values, bond } = exposure
  const ends = endsOf(exposure, values.margin)
  const { liquidationPrice: taken } = ends
  const distance = distanceOf(exposure, taken)
  const there = exposureAt(exposure, { margin: values.margin, price: values.exposurePrice })
  const longs = longsOf(values)
  const cap = supplyCapPrice(longs)
  return {
    ...hedgedQuantities(exposure.hedged),
    liquidationPrice: taken,
    bankruptcyPrice: ends.bankruptcyPrice,
    tierRate: ends.rate,
    liquidationDistanceRate: distance.rate,
    liquidationMoves: distance.moves,
    touchRate: distance.touchRate,
    dailyMoveRate: distance.dailyMoveRate,
    ...marginQuantities(exposure),
    wholeLiquidationPrice: endsOf(exposure, bond.heldCoin).liquidationPrice,
    ...defaultQuantities(exposure),
    exposureCoin: there.coin,
    exposureUsd: there.usd,
    ...cutQuantities(exposure),
    supplyCapPrice: cap,
    supplyCapMoveRate: priceMove({ from: longs.entryPrice, to: cap }),
    owedCoin: coinOwedByLongs({ ...longs, price: values.fallenPrice }),
  }
}

function defaultQuantities(exposure: Exposure): Quantities {
  const whole = failureOf(exposure, exposure.bond.heldCoin)
  const part = failureOf(exposure, exposure.values.margin)
  return {
    wholeLossCoin: whole.lossCoin,
    wholeLossUsd: whole.lossUsd,
    wholeLossRate: whole.lossRate,
    wholeRecoveredUsd: whole.recoveredUsd,
    requiredUsd: whole.requiredUsd,
    wholeDefaultRate: whole.breakEvenProbability,
    wholeYearlyDefaultRate: whole.breakEvenYearlyProbability,
    wholeExpectedUsd: whole.expectedUsd,
    depositExpectedUsd: part.expectedUsd,
    depositLossCoin: part.lossCoin,
    depositLossUsd: part.lossUsd,
    depositLossRate: part.lossRate,
    depositRecoveredUsd: part.recoveredUsd,
    depositDefaultRate: part.breakEvenProbability,
    depositYearlyDefaultRate: part.breakEvenYearlyProbability,
  }
}

const cutQuantities = ({ cut }: Exposure): Quantities => ({
  toResellContracts: cut?.toResell ?? null,
  closedUsd: cut?.closedUsd ?? null,
  exposedCoin: cut?.unhedgedCoin ?? null,
  newAnnualisedRate: cut?.newAnnualisedRate ?? null,
  resoldContracts: cut?.resoldContracts ?? null,
  resoldUsd: cut?.resoldUsd ?? null,
  resoldResidualCoin: cut?.residualCoin ?? null,
  adlChangeUsd: cut?.changeUsd ?? null,
})
