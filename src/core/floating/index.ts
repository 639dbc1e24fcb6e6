// The floating-rate bond: coin and a short perpetual, and the funding that it is paid.
export { annualisedFunding, type AnnualisedFundingArguments, type SimpleAndCompounded } from './annualisedFunding'
export { fundingAtInterval, type FundingAtIntervalArguments } from './fundingAtInterval'
export { breakEvenFunding, type BreakEvenFundingArguments } from './breakEvenFunding'
export { floatingBond } from './bond'
export { closedFloatingBond, type ClosedFloatingBond, type ClosedFloatingBondArguments } from './closed'
export {
  rehedgeRules,
  type FloatingBond,
  type FloatingBondArguments,
  type FloatingBondAttribution,
  type FloatingBondPurchase,
  type FloatingBondRow,
  type FloatingBondTotals,
  type FundingEvent,
  type Rehedge,
} from './figures'
export type { EventInterval } from './eventInterval'
export { generatedFundings, type GeneratedFundingsArguments } from './generatedFundings'
export { fundingsAlongPath, type FundingPathPoint, type FundingsAlongPathArguments } from './fundingsAlongPath'
export { costRecovery, type CostRecovery, type CostRecoveryArguments } from './costRecovery'
export { floatingReturn, type FloatingReturn, type FloatingReturnArguments } from './return'
export { leaveBeforeFunding, type LeaveBeforeFunding, type LeaveBeforeFundingArguments } from './leaveBeforeFunding'
export {
  fixedAgainstFloating,
  type BondWinner,
  type FixedAgainstFloating,
  type FixedAgainstFloatingArguments,
} from './fixedAgainstFloating'
export { fundingAtPremium, premiumsOfFunding, type FundingFormula, type PremiumRange } from './fundingFormula'
export { fundingPremium, type FundingPremiumArguments, type PremiumPrice } from './fundingPremium'
export { nextFunding, type NextFunding, type NextFundingArguments, type PremiumAveraging } from './nextFunding'
