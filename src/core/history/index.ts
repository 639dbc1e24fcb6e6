// What both bonds paid, and how today stands beside it.
export type { TimedRate } from './datedRates'
export { totalReturnIndex, type IndexPoint, type TotalReturnIndexArguments } from './totalReturnIndex'
export {
  quarterlyComparison,
  type ComparedQuarter,
  type QuarterRow,
  type QuarterlyComparison,
} from './quarterlyComparison'
export {
  floatingReplay,
  fundingConventions,
  type FloatingReplay,
  type FloatingReplayArguments,
  type FundingConvention,
} from './floatingReplay'
export type { FixedEntry, ListedFuture, TimedPrice } from './entries'
export { listingDayEntries, type ListingDayEntriesArguments } from './listingDayEntries'
export { executableRollEntries, type ExecutableRollEntriesArguments } from './executableRollEntries'
export { fixedReplay, type FixedReplay, type FixedReplayRow } from './fixedReplay'
export { policyKinds, type PolicyDecision, type PolicyKind, type PolicyRoll, type PolicyRule } from './policyRules'
export type { PolicyMark } from './policyMarks'
export { policyReplay, type PolicyReplay, type PolicyReplayArguments } from './policyReplay'
export { drawdown, type Drawdown, type DrawdownRow } from './drawdown'
export { percentileRank, type PercentileRank, type PercentileRankArguments } from './percentileRank'
export { rollingReturns, type RollingReturn, type RollingReturns, type RollingReturnsArguments } from './rollingReturns'
export { runningSums } from './runningSums'
export { compoundedFunding } from './compoundedFunding'
export { floaterLead, type FloaterOdds } from './floaterLead'
export { floaterOdds, type FloaterOddsArguments } from './floaterOdds'
export { distribution, type DistributionArguments, type DistributionBin } from './distribution'
