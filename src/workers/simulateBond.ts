import { simulatedBond } from '../kernels/simulatedBond'
import { inParts } from './inParts'

/** A bond along simulated paths; tells how many are done, and what they say so far. */
export const simulateBond = inParts(simulatedBond)
