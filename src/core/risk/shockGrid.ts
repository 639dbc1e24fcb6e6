import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePriceFrom, requireShare } from '../number/domain'
import { symmetricGrid } from '../number/symmetricGrid'
import { yearFraction } from '../time/yearFraction'
import { shockedBond, type ShockedBond, type ShockedBondArguments } from './shockedBond'

export type ShockGridArguments = Omit<ShockedBondArguments, 'spotShock' | 'basisShock'> & {
  /** The largest move of the spot price to either side, in [0, 1). */
  spotRange: Decimal
  /** The largest change of the annualised basis to either side, at least 0. */
  basisRange: Decimal
  /** Intervals of either axis, whole and even, so that today is the centre. */
  steps: number
}

export type ShockGrid = {
  /** One a row, rising. */
  spotShocks: readonly Decimal[]
  /** One a column, rising. */
  basisShocks: readonly Decimal[]
  cells: readonly (readonly ShockedBond[])[]
}

/**
 * A bond and its margin over moves of the spot price (rows) and of the annualised basis (columns), today in the centre.
 *
 *     spotShocks = symmetricGrid of spotRange    basisShocks = symmetricGrid of basisRange
 *     cell = shockedBond at the two
 *
 * Convention: steps + 1 rows and columns; a range of 0 has a single one.
 *
 * @throws DomainError where shockedBond does, a range is negative, or the widest of them makes a price 0 or less
 * @example shockGrid({ ...bond, spotRange: 0.5, basisRange: 0.5, steps: 2 }).cells[1][1].changeUsd // 0
 * @see shockedBond
 */
export function shockGrid({ spotRange, basisRange, steps, ...bond }: ShockGridArguments): ShockGrid {
  requireShare({ spotRange })
  requireAtLeastZero({ basisRange })
  const lowest = bond.futuresPrice.div(bond.spotPrice).minus(basisRange.times(yearFraction({ days: bond.days })))
  requirePriceFrom({ quantity: 'basisRange', found: basisRange, price: lowest })
  const spotShocks = symmetricGrid({ range: spotRange, steps })
  const basisShocks = symmetricGrid({ range: basisRange, steps })
  const cells = spotShocks.map((spotShock) =>
    basisShocks.map((basisShock) => shockedBond({ ...bond, spotShock, basisShock })),
  )
  return { spotShocks, basisShocks, cells }
}
