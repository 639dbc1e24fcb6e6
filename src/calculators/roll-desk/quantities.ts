import { basis, forwardRate, realisedReturn, rollLegCosts, type Decimal, type RollAlternativeKind } from '../../core'
import type { Quantities } from '../answer'
import type { FarRoll, Position } from './position'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(position: Position): Quantities {
  const { values, daysToExpiry, near, shown } = position
  return {
    daysToExpiry,
    basis: near.basis,
    basisRate: near.basisRate,
    grossAnnualisedYield: near.annualised.simple,
    ...(values.side === 'short' ? { ...rankingQuantities(position), ...realisedQuantities(position) } : {}),
    ...(shown === null
      ? {}
      : { ...rollQuantities(shown), ...forwardQuantities(position, shown), ...legQuantities(position, shown) }),
  }
}

/** What the bond has earned on the desk's capital if it is closed now, before the fees of closing. */
function realisedQuantities({ values, contract }: Position): Quantities {
  const { heldResidualCoin: residualCoin, ...market } = values
  const { valueUsd, returnRate } = realisedReturn({ ...market, residualCoin, contract })
  return { realisedUsd: valueUsd, realisedReturnRate: returnRate }
}

/** The most dollars at the horizon of any alternative but the one given. */
const bestBeside = ({ ranked }: Position, way: Position['ranked'][number] | undefined): Decimal | null =>
  ranked.find((other) => other !== way)?.endUsd ?? null

function rankingQuantities(position: Position): Quantities {
  const { startUsd, horizonDays, ranked, shown } = position
  const of = (kind: RollAlternativeKind) => ranked.find((way) => way.kind === kind)
  const [best, rolled, floating] = [ranked.at(0), of('roll'), of('float')]
  return {
    startUsd,
    horizonDays,
    endUsd: best?.endUsd ?? null,
    rivalEndUsd: bestBeside(position, best),
    horizonYield: best?.netAnnualisedYield ?? null,
    horizonExcessYield: best?.excessYield ?? null,
    holdEndUsd: of('hold')?.endUsd ?? null,
    closeEndUsd: of('close')?.endUsd ?? null,
    floatEndUsd: floating?.endUsd ?? null,
    floatContracts: floating?.contracts ?? null,
    floatResidualCoin: floating?.residualCoin ?? null,
    floatRivalUsd: bestBeside(position, floating),
    tieCapitalRate: best?.breakEven.costOfCapital ?? null,
    tieFundingRate: floating?.breakEven.fundingRate ?? null,
    ...(shown === null
      ? {}
      : {
          rollEndUsd: rolled?.endUsd ?? null,
          rollRivalUsd: bestBeside(position, rolled),
          nextRollEndUsd: ranked.filter(({ kind }) => kind === 'roll').at(1)?.endUsd ?? null,
          tieFarPrice: rolled?.breakEven.farPrice ?? null,
          tieFeeRate: rolled?.breakEven.feeRate ?? null,
        }),
  }
}

function rollQuantities({ farPrice, daysToFar, days, roll }: FarRoll): Quantities {
  const { attribution, annualised } = roll
  return {
    farPrice,
    daysToFar,
    days,
    rollBasis: roll.rollBasis,
    rollRate: roll.rollRate,
    rollYield: annualised.simple,
    rollCompoundedYield: annualised.compounded,
    rollContinuousYield: annualised.continuous,
    rollReturnRate: roll.netReturnRate,
    netRollYield: roll.netAnnualisedYield,
    excessYield: roll.excessYield,
    breakEvenFarPrice: roll.breakEvenFarPrice,
    breakEvenFeeRate: roll.breakEvenFeeRate,
    ...tradesOf(roll),
    equityCoin: roll.equityCoin,
    equityUsd: roll.equityUsd,
    nearNotionalCoin: roll.nearNotionalCoin,
    nearFeeCoin: roll.nearFeeCoin,
    availableCoin: roll.availableCoin,
    lots: roll.lots,
    farNotionalCoin: roll.farNotionalCoin,
    farFeeCoin: roll.farFeeCoin,
    residualCoin: roll.residualCoin,
    newFaceUsd: roll.newFaceUsd,
    rollBasisUsd: attribution.rollBasisUsd,
    nearSlippageUsd: attribution.nearSlippageUsd,
    farSlippageUsd: attribution.farSlippageUsd,
    nearFeeUsd: attribution.nearFeeUsd,
    farFeeUsd: attribution.farFeeUsd,
    earnedUsd: attribution.earnedUsd,
    unexplainedUsd: attribution.unexplainedUsd,
  }
}

/** The rate between the two expiries that both futures promise together. */
function forwardQuantities({ values, daysToExpiry, near }: Position, { farPrice, daysToFar }: FarRoll): Quantities {
  const far = basis({ spotPrice: values.spotPrice, futuresPrice: farPrice, daysToExpiry: daysToFar })
  const farYield = far.annualised.simple
  return {
    farYield,
    forwardRate: forwardRate({
      near: { days: daysToExpiry, annualisedRate: near.annualised.simple },
      far: { days: daysToFar, annualisedRate: farYield },
    }),
  }
}

const tradesOf = (roll: FarRoll['roll']): Quantities =>
  roll.side === 'short'
    ? { buyNear: roll.buyNear, sellFar: roll.sellFar }
    : { sellNear: roll.sellNear, buyFar: roll.buyFar }

/** What each leg costs, and what a basis point of the forward yield is worth. */
function legQuantities({ values }: Position, { roll, days }: FarRoll): Quantities {
  const { nearCostBp, farCostBp, dv01Usd } = rollLegCosts({ roll, days, nearPrice: values.futuresPrice })
  return { nearCostBp, farCostBp, rollDv01Usd: dv01Usd }
}
