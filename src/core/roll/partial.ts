import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice } from '../number/domain'
import { DomainError } from '../number/domainError'
import { requireEquity, statedMarket } from './alternativeMarket'
import { idleGrowth, rollOutcomes, type RollMarket } from './alternativeOutcomes'
import { dividedPosition, type PositionPart } from './dividedPosition'
import { rollRests, type PartialRoll, type PartialRollArguments, type RollPart } from './partialFigures'

/**
 * A share of a hedged bond rolled, into one far future or several, and the rest held to expiry or closed now: on the
 * footing of rollAlternatives, which has the formulas of each part.
 *
 *     shareRate = rolledShare * weight / the sum of the weights          1 - rolledShare of the rest
 *     endUsd = the sum of the parts' endUsd [USD]
 *     netReturnRate = endUsd / startUsd - 1
 *     netAnnualisedYield = netReturnRate * 365 / horizonDays
 *     excessYield = netAnnualisedYield - costOfCapital
 *
 * Convention: each part is a position of its own, sized in whole lots; the residual given is divided by the same shares.
 * Rolled whole into one future it is the roll of the ranking, and with nothing rolled it is the hold or the close.
 *
 * @throws DomainError as rollAlternatives; where the rolled share is not from 0 to 1, a weight is negative, or a share
 *   is rolled and no future has a weight
 * @example partialRoll({ position: 150000 contracts, ..., fars: 132 in 396 days, weight 1, rolledShare: 0.5 })
 *   // 75000 become 90000, 75000 are held; endUsd 165000
 * @see rollAlternatives
 */
export function partialRoll(given: PartialRollArguments): PartialRoll {
  const { rolledShare = one, rest = 'hold' } = given
  requireChoice({ quantity: 'rest', found: rest, choices: rollRests })
  requireAtLeastZero({ rolledShare, restShare: one.minus(rolledShare) })
  const market = statedMarket(given)
  const weights = given.fars.map(({ weight }) => weight)
  weights.forEach((weight, index) => requireAtLeastZero({ [`fars[${index}].weight`]: weight }))
  const isRolled = rolledShare.greaterThan(zero)
  if (isRolled) requireWeight(weights)
  const { parts: rolled, kept } = dividedPosition({
    position: market.position,
    lotSize: market.contract.lotSize,
    weights: isRolled ? weights : [],
    dividedShare: rolledShare,
  })

  const shares: Share[] = [
    ...rolled.map((part, far) => ({ ...part, kind: 'roll' as const, far })),
    { ...kept, kind: rest, far: null },
  ]
  const parts = shares.filter(({ shareRate }) => shareRate.greaterThan(zero)).flatMap((share) => partOf(share, market))
  const sumOf = (figure: (part: RollPart) => Decimal) => parts.reduce((sum, part) => sum.plus(figure(part)), zero)
  const [startUsd, endUsd] = [sumOf((part) => part.startUsd), sumOf((part) => part.endUsd)]
  requireEquity({ startUsd, position: market.position })
  return {
    startUsd,
    endUsd,
    parts,
    horizonDays: market.horizonDays,
    ...yieldOf({ startUsd, endUsd, market }),
    rolledContracts: market.position.contracts.minus(kept.position.contracts),
    restContracts: kept.position.contracts,
  }
}

/** What is rolled has to go somewhere. */
function requireWeight(weights: readonly Decimal[]): void {
  if (weights.some((weight) => weight.greaterThan(zero))) return
  const [quantity, found] = weights.length === 0 ? ['fars', '0'] : ['fars[0].weight', '0']
  const requirement = weights.length === 0 ? 'must have at least one entry' : 'must be greater than zero'
  throw new DomainError({ quantity, requirement, found })
}

type Share = PositionPart & Pick<RollPart, 'kind' | 'far'>

/** The one outcome of a share, as if it were the whole position. */
function partOf(share: Share, market: RollMarket): RollPart[] {
  const { floating: _, ...fixed } = market
  const fars = market.fars.filter((_far, index) => index === share.far)
  const outcomes = rollOutcomes({ ...fixed, fars, position: share.position })
  const startUsd = outcomes.find(({ kind }) => kind === 'close')?.cashUsd ?? zero
  return outcomes
    .filter(({ kind }) => kind === share.kind)
    .map(({ contracts, residualCoin, cashUsd, cashDay }) => {
      const endUsd = cashUsd.times(idleGrowth(market, cashDay))
      const { netAnnualisedYield, excessYield } = startUsd.greaterThan(zero)
        ? yieldOf({ startUsd, endUsd, market })
        : { netAnnualisedYield: null, excessYield: null }
      return {
        ...share,
        contracts,
        residualCoin,
        cashUsd,
        cashDay,
        startUsd,
        endUsd,
        netAnnualisedYield,
        excessYield,
      }
    })
}

function yieldOf({ startUsd, endUsd, market }: { startUsd: Decimal; endUsd: Decimal; market: RollMarket }) {
  const netReturnRate = endUsd.minus(startUsd).div(startUsd)
  const netAnnualisedYield = netReturnRate.times(365).div(market.horizonDays)
  return { netReturnRate, netAnnualisedYield, excessYield: netAnnualisedYield.minus(market.costOfCapital) }
}
