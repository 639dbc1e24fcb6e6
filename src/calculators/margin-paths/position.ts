import {
  bankruptcyPrice,
  dailyMoves,
  decimal,
  leverage,
  leverageLadder,
  liquidationPrice,
  priceMove,
  type Decimal,
  type FixedBond,
  type LeverageStep,
} from '../../core'
import { fixedBondOfDesk } from '../../desk/fixedBondOfDesk'
import type { Sources } from '../sources'
import { estimatesOf, type Estimates } from './estimates'
import type { PathsValues } from './fields'

/** The bond with part of its coin posted, where that ends, and where other leverages would. */
export type Position = {
  values: PathsValues
  daysToExpiry: Decimal
  bond: FixedBond
  leverage: Decimal | null
  /** Where the short with this margin ends; null where no price does it. */
  ends: { liquidationPrice: Decimal | null; bankruptcyPrice: Decimal | null }
  ladder: readonly LeverageStep[]
  estimates: Estimates
}

const leverages = ['1', '1.25', '1.5', '2', '3', '4', '5', '7', '10', '15', '20', '30', '50'].map((text) =>
  decimal(text),
)

export function positionOf(values: PathsValues, sources: Sources): Position {
  const { contract, daysToExpiry, bond } = fixedBondOfDesk(values)
  const { maintenanceMarginRate, maintenanceOn } = values
  const short = { contract, contracts: bond.contracts, entryPrice: bond.futuresExecutionPrice }
  const { margin } = values
  const isOpen = !bond.contracts.isZero() && !margin.isZero()
  const position = { ...short, side: 'short', margin } as const
  return {
    ...{ values, daysToExpiry, bond },
    leverage: isOpen ? leverage({ ...short, margin }) : null,
    ends: {
      liquidationPrice: liquidationPrice({ ...position, maintenanceMarginRate, maintenanceOn }),
      bankruptcyPrice: bankruptcyPrice(position),
    },
    ladder: leverageLadder({ ...short, leverages, maintenanceMarginRate, maintenanceOn }),
    estimates: estimatesOf(values, sources),
  }
}

/** How far the future is from a price that takes the short. */
export function distanceOf({ values }: Position, price: Decimal | null) {
  if (price === null) return { rate: null, moves: null }
  const { futuresPrice: from, spotVolatility: volatility } = values
  return { rate: priceMove({ from, to: price }), moves: dailyMoves({ from, to: price, volatility }).moves }
}
