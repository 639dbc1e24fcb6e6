import { fundingSummary, type FundingSummary } from '../kernels/fundingSummary'
import type { FundingReplayArguments } from '../kernels/fundingReplay'
import type { Work } from './work'

/** Goes over a long funding history once, so that the page need not. */
export const summariseFunding: Work<FundingReplayArguments, FundingSummary> = fundingSummary
