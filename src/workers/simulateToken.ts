import { simulatedToken, type SimulatedToken, type SimulatedTokenArguments } from '../kernels/simulatedToken'
import type { Work } from './work'

/** A leveraged token along simulated paths; tells how many are done. */
export const simulateToken: Work<SimulatedTokenArguments, SimulatedToken> = simulatedToken
