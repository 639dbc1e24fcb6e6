import { rollSchedule, type Roll, type RollLeg, type RollScheduleRow } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { RollDeskValues } from './fields'
import { legCostsOf, rollAt } from './market'

export type ScheduledRoll = {
  leg: RollLeg
  roll: Roll
  /** What it makes with all before it; of the bond alone, which earns. */
  sums: Pick<RollScheduleRow, 'cumulativeDays' | 'cumulativeReturnRate' | 'cumulativeAnnualisedYield'> | null
}

/** The typed rolls one after the other, from the position of the panel; none are typed at first. */
export function scheduleOf(values: RollDeskValues): readonly ScheduledRoll[] {
  const { contracts, heldResidualCoin: residualCoin, schedule: legs, side, costOfCapital } = values
  if (legs.length === 0) return []
  const held = { contracts, residualCoin, contract: contractOfDesk(values) }
  // Either side needs it: it names the leg that no position can take.
  const { rows } = rollSchedule({ ...held, ...legCostsOf(values), legs, costOfCapital })
  if (side === 'short') return rows.map((row) => ({ leg: row, roll: row, sums: row }))
  let carried = { contracts, residualCoin }
  return legs.map((leg) => {
    const roll = rollAt(values, leg, carried)
    carried = { contracts: roll.farContracts, residualCoin: roll.residualCoin }
    return { leg, roll, sums: null }
  })
}
