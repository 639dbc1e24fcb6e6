import { settlementExit, type Decimal } from '../../core'
import { fixedBondOfDesk } from '../../desk/fixedBondOfDesk'
import type { ExitValues } from './fields'

type Change = { slices?: Decimal; delayHours?: Decimal }

/** The face of the desk's bond, and how far its sale may miss the settlement price. */
export function exitOf(values: ExitValues) {
  const { daysToExpiry, bond } = fixedBondOfDesk(values)
  const { windowMinutes, exitSlices: slices, exitDelayHours: delayHours, spotVolatility: volatility } = values
  const terms = { windowMinutes, slices, delayHours, volatility, costOfCapital: values.costOfCapital }
  const at = (change: Change) => settlementExit({ ...terms, amountUsd: bond.faceUsd, ...change })
  return { values, terms, daysToExpiry, bond, at, exit: at({}) }
}
export type Exit = ReturnType<typeof exitOf>
