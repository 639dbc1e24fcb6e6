import {
  bankruptcyPrice,
  basis,
  dailyMoves,
  decimal,
  leverage,
  leverageLadder,
  priceMove,
  tieredShort,
  type Decimal,
  type LeverageStep,
} from '../../core'
import { hedgedBondOfDesk, type HedgedBond } from '../../desk/hedgedBondOfDesk'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { Sources } from '../sources'
import { estimatesOf, type Estimates } from './estimates'
import type { PathsValues } from './fields'

/** The bond with part of its coin posted, where that ends, and where other leverages would. */
export type Position = {
  values: PathsValues
  hedged: HedgedBond
  leverage: Decimal | null
  /** Where the short with this margin ends; null where no price does it. `tierRate` is the maintenance there, of its `tier`. */
  ends: { liquidationPrice: Decimal | null; bankruptcyPrice: Decimal | null; tierRate: Decimal; tier: number }
  ladder: readonly LeverageStep[]
  /** The same at leverages of one's own. */
  ladderAt: (leverages: readonly Decimal[]) => readonly LeverageStep[]
  /** What the model starts from: the annualised basis of the future, or the premium of the perpetual. */
  startBasis: Decimal
  estimates: Estimates
}

const leverages = ['1', '1.25', '1.5', '2', '3', '4', '5', '7', '10', '15', '20', '30', '50'].map((text) =>
  decimal(text),
)

export function positionOf(values: PathsValues, sources: Sources): Position {
  const hedged = hedgedBondOfDesk(values)
  const { contract, bond } = hedged
  const { maintenanceMarginRate, maintenanceOn, margin } = values
  const short = { contract, contracts: bond.contracts, entryPrice: bond.futuresExecutionPrice }
  const tiered = { maintenanceOn, ...tiersOfDesk(values) }
  const isOpen = !bond.contracts.isZero() && !margin.isZero()
  const taken = tieredShort({ ...short, ...tiered, margin })
  const ladderAt = (multiples: readonly Decimal[]) =>
    leverageLadder({ ...short, ...tiered, maintenanceMarginRate, leverages: multiples })
  return {
    values,
    hedged,
    ladderAt,
    ladder: ladderAt(leverages),
    startBasis: startBasisOf(values, hedged),
    leverage: isOpen ? leverage({ ...short, margin }) : null,
    ends: {
      liquidationPrice: taken.liquidationPrice,
      bankruptcyPrice: bankruptcyPrice({ ...short, side: 'short', margin }),
      tierRate: taken.rate,
      tier: taken.tier,
    },
    estimates: estimatesOf(values, sources),
  }
}

function startBasisOf({ bondKind, spotPrice, futuresPrice }: PathsValues, { daysToExpiry, hedgePrice }: HedgedBond) {
  if (bondKind === 'floating') return priceMove({ from: spotPrice, to: hedgePrice })
  return basis({ spotPrice, futuresPrice, daysToExpiry }).annualised.simple
}

/** How far the hedge is from a price that liquidates the short. */
export function distanceOf({ values, hedged }: Position, price: Decimal | null) {
  if (price === null) return { rate: null, moves: null }
  const { spotVolatility: volatility } = values
  const { hedgePrice: from } = hedged
  return { rate: priceMove({ from, to: price }), moves: dailyMoves({ from, to: price, volatility }).moves }
}
