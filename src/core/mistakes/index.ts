// Seven real mistakes, each beside what is right.
export { finalMinusInitialPnl } from './finalMinusInitialPnl'
export { mistakeDamage, mistakeKinds, type MistakeDamage, type MistakeKind, type SettledHedge } from './damage'
export { mistakeOfSign, type MistakeOfSign } from './sign'
export { mistakeOfSizing, type MistakeOfSizing, type MistakeOfSizingArguments } from './sizing'
export { mistakeOfLinearity, type MistakeOfLinearity } from './linearity'
export { mistakeOfDayCount, type MistakeOfDayCount, type MistakeOfDayCountArguments } from './dayCount'
export {
  mistakeOfFundingInterval,
  type MistakeOfFundingInterval,
  type MistakeOfFundingIntervalArguments,
} from './fundingInterval'
export {
  mistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFundingArguments,
} from './unhedgedFunding'
export { mistakeOfRounding, roundingStretch, type MistakeOfRounding } from './rounding'
