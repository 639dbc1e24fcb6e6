import { simulatedBond, type SimulatedBond, type SimulatedBondArguments } from '../kernels/simulatedBond'
import type { Work } from './work'

/** A bond along simulated paths; tells how many are done. */
export const simulateBond: Work<SimulatedBondArguments, SimulatedBond> = simulatedBond
