import { decimal, shockGrid, shockedBond, tieredShort, zero, type ShockGrid } from '../../core'
import { hedgedBondOfDesk } from '../../desk/hedgedBondOfDesk'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { ScenarioValues } from './fields'

/** The premium of a perpetual is not an annual rate: it is treated as one over a single year. */
const yearDays = decimal('365')

/** The bond of the desk today, and after the shocks typed; what the grid could not show is refused here. */
export function scenarioOf(values: ScenarioValues) {
  const hedged = hedgedBondOfDesk(values)
  const { contract, daysToExpiry, bond, hedgePrice: futuresPrice } = hedged
  const { spotPrice, margin, maintenanceMarginRate, maintenanceOn } = values
  const { spotShockRate: spotShock, basisShockRate: basisShock, spotRangeRate, basisRangeRate } = values
  const short = { contract, contracts: bond.contracts, entryPrice: bond.futuresExecutionPrice, margin }
  const position = {
    ...short,
    coin: bond.heldCoin,
    spotPrice,
    futuresPrice,
    maintenanceMarginRate,
    maintenanceOn,
    ...tiersOfDesk(values),
    days: values.bondKind === 'fixed' ? daysToExpiry : yearDays,
  }
  const gridOf = (steps: number): ShockGrid =>
    shockGrid({ ...position, spotRange: spotRangeRate, basisRange: basisRangeRate, steps })
  const { cells } = gridOf(2)
  return {
    values,
    hedged,
    bond,
    position,
    gridOf,
    /** At shocks of one's own. */
    at: (shocks: Pick<Parameters<typeof shockedBond>[0], 'spotShock' | 'basisShock'>) =>
      shockedBond({ ...position, ...shocks }),
    shocked: shockedBond({ ...position, spotShock, basisShock }),
    /** At the prices of today. */
    unshocked: shockedBond({ ...position, spotShock: zero, basisShock: zero }),
    /** Whether any of the widest shocks liquidates the short. */
    isCalled: cells.some((row) => row.some(({ spareCoin }) => !spareCoin.greaterThan(0))),
    taken: tieredShort({ ...position, margin }),
  }
}
export type Scenario = ReturnType<typeof scenarioOf>
