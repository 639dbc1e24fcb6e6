import { simulatedToken } from '../kernels/simulatedToken'
import { inParts } from './inParts'

/** A leveraged token along simulated paths; tells how many are done. */
export const simulateToken = inParts(simulatedToken)
