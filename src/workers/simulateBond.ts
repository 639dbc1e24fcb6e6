import { simulatedBondInParts, type SimulatedBond, type SimulatedBondArguments } from '../kernels/simulatedBond'
import { lookUp } from './lookUp'
import type { Work } from './work'

/** A bond along simulated paths; tells how many are done, and what they say so far. */
export const simulateBond: Work<SimulatedBondArguments, SimulatedBond> = async (input, tell) => {
  const parts = simulatedBondInParts(input)
  for (;;) {
    const next = parts.next()
    if (next.done === true) return next.value
    tell(next.value)
    await lookUp()
  }
}
