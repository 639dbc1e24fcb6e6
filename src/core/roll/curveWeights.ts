import type { Contract } from '../contract/contract'
import { basis } from '../curve/basis'
import type { Decimal } from '../number/decimal'
import { requireChoice, requireContracts, requirePositive } from '../number/domain'
import { inWholeLots } from '../number/lots'
import { dv01PerUsd, type CurveLeg } from './curveTrade'

export const curveWeightings = ['dv01', 'one-to-one'] as const
/** So that a parallel move of the annual basis earns nothing, or contract for contract. */
export type CurveWeighting = (typeof curveWeightings)[number]

export type CurveWeightsArguments = {
  contract: Contract
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** In the leg that the others are weighed against, whole and at least 0. */
  contracts: Decimal
  /** That leg: the far one of a spread, the middle one of a butterfly. */
  body: Pick<CurveLeg, 'price' | 'daysToExpiry'>
  /** The others: one of a spread, two of a butterfly. */
  wings: readonly Pick<CurveLeg, 'price' | 'daysToExpiry'>[]
  weighting: CurveWeighting
}

/**
 * Contracts of each wing against those of the body: a spread has one wing, a butterfly two.
 *
 *     one-to-one: contracts / wings
 *     dv01:       contracts / wings * dv01 of a contract of the body / dv01 of a contract of the wing
 *     dv01 of a contract = multiplier * t / (1 + annualisedRate * t)^2 * 0.0001      t = daysToExpiry / 365 [USD]
 *
 * Convention: in whole lots, never more. Each wing takes the same part of the body.
 *
 * @throws DomainError where a price or days are not positive, the contracts are not whole or the weighting is unknown
 * @example curveWeights({ contracts: 100, body: 110 with 200 days, wings: 110 with 100 days, weighting: 'one-to-one', ... }) // 100
 * @see Tuckman and Serrat, "Fixed Income Securities", on DV01-weighted trades
 */
export function curveWeights(given: CurveWeightsArguments): Decimal[] {
  const { contract, spotPrice, contracts, body, wings, weighting } = given
  requirePositive({ spotPrice })
  requireContracts({ contracts })
  requireChoice({ quantity: 'weighting', found: weighting, choices: curveWeightings })
  const dv01Of = (leg: Pick<CurveLeg, 'price' | 'daysToExpiry'>, quantity: string) => {
    requirePositive({ [`${quantity}.price`]: leg.price, [`${quantity}.daysToExpiry`]: leg.daysToExpiry })
    const { annualised } = basis({ spotPrice, futuresPrice: leg.price, daysToExpiry: leg.daysToExpiry })
    return dv01PerUsd(leg, annualised.simple)
  }
  const ofBody = dv01Of(body, 'body')
  const share = contracts.div(Math.max(wings.length, 1))
  return wings.map((wing, index) => {
    const ofWing = dv01Of(wing, `wings[${index}]`)
    const wanted = weighting === 'dv01' ? share.times(ofBody).div(ofWing) : share
    return inWholeLots({ contracts: wanted, lotSize: contract.lotSize })
  })
}
