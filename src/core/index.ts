export { Decimal, decimal, numeralProblem, zero } from './decimal'
export { DomainError, requirements, type Requirement } from './domainError'

export { payoffs, sides, type Contract, type Payoff, type Side } from './contract'
export { contractValue, type ContractValue, type ContractValueArguments } from './contractValue'
export { positionPnl, type PositionPnl, type PositionPnlArguments } from './positionPnl'
export { positionEquity, type PositionEquity, type PositionEquityArguments } from './positionEquity'
export { tangentPnl } from './tangentPnl'
export { filledPosition, type Fill, type FilledPosition, type FilledPositionArguments } from './filledPosition'
export { averageEntryPrice, type AverageEntryPriceArguments } from './averageEntryPrice'
export {
  liquidationPrice,
  maintenanceBases,
  type LiquidationPriceArguments,
  type MaintenanceOn,
} from './liquidationPrice'
export { bankruptcyPrice, type BankruptcyPriceArguments } from './bankruptcyPrice'
export { breakEvenPrice, type BreakEvenPriceArguments } from './breakEvenPrice'
export { equivalentLinearContract, type EquivalentLinearContractArguments } from './equivalentLinearContract'
export { finalMinusInitialPnl } from './mistakes'

export { percentOf, rateOf } from './percent'
export { instantProblem } from './instant'
export { daysBetween, type DaysBetweenArguments } from './daysBetween'
export { daysRemaining, type DaysRemainingArguments } from './daysRemaining'
export { addDays, type AddDaysArguments } from './addDays'
export { dayCounts, yearFraction, type DayCount, type YearFractionArguments } from './yearFraction'
export type { AnnualisedYields } from './annualisedYields'
export { basis, type Basis, type BasisArguments } from './basis'
export {
  impliedFuturesPrice,
  yieldConventions,
  type ImpliedFuturesPriceArguments,
  type YieldConvention,
} from './impliedFuturesPrice'
export { forwardRate, type ForwardRateArguments, type TermQuote } from './forwardRate'
export {
  constantMaturityBasis,
  interpolationRules,
  type ConstantMaturityBasis,
  type ConstantMaturityBasisArguments,
  type InterpolationRule,
} from './constantMaturityBasis'

export type { Costs } from './costs'
export { fixedBond } from './fixedBond'
export type { BondYields, FixedBond, FixedBondArguments } from './fixedBondFigures'
export type { FixedBondAttribution } from './fixedBondAttribution'
export type { FixedBondPurchase, NaiveHedge } from './fixedBondPurchase'
export { fixedBondValue, type FixedBondValue, type FixedBondValueArguments } from './fixedBondValue'
export { fixedBondSettlement, type FixedBondSettlement, type FixedBondSettlementArguments } from './fixedBondSettlement'
export {
  fixedBondPath,
  fixedBondPathValue,
  type BasisPathPoint,
  type FixedBondPathArguments,
  type FixedBondPathValue,
  type FixedBondPathValueArguments,
} from './fixedBondPathValue'

export { rollYield, type RollYield, type RollYieldArguments } from './rollYield'
export { roll } from './roll'
export type { LongRoll, Roll, RollArguments, RollFigures, ShortRoll } from './rollFigures'
export type { RollAttribution } from './rollAttribution'
export type { RollTrade } from './rollTrade'
export { realisedReturn, type RealisedReturn, type RealisedReturnArguments } from './realisedReturn'
export { rollAlternatives } from './rollAlternatives'
export {
  rollAlternativeKinds,
  type RollAlternative,
  type RollAlternativeKind,
  type RollAlternatives,
  type RollAlternativesArguments,
  type RollBreakEven,
  type RollFees,
} from './rollAlternativeFigures'
export {
  rollSchedule,
  type RollLeg,
  type RollSchedule,
  type RollScheduleArguments,
  type RollScheduleRow,
} from './rollSchedule'
export { rollHeatMap, type RollHeatMapArguments, type RollHeatMapCell } from './rollHeatMap'

export { annualisedFunding, type AnnualisedFundingArguments, type SimpleAndCompounded } from './annualisedFunding'
export { breakEvenFunding, type BreakEvenFundingArguments } from './breakEvenFunding'
export { floatingBond } from './floatingBond'
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
} from './floatingBondFigures'
export { fundingTimes, type FundingTimesArguments } from './fundingTimes'
export { generatedFundings, type GeneratedFundingsArguments } from './generatedFundings'
export { fundingsAlongPath, type FundingPathPoint, type FundingsAlongPathArguments } from './fundingsAlongPath'
export { leaveBeforeFunding, type LeaveBeforeFunding, type LeaveBeforeFundingArguments } from './leaveBeforeFunding'
export {
  fixedAgainstFloating,
  type BondWinner,
  type FixedAgainstFloating,
  type FixedAgainstFloatingArguments,
} from './fixedAgainstFloating'
export {
  conventionBench,
  returnBases,
  returnMethods,
  returnStages,
  type ConventionBench,
  type ConventionBenchArguments,
  type ConventionBenchRow,
  type ReturnBase,
  type ReturnMethod,
  type ReturnStage,
  type YearDays,
} from './conventionBench'

export { linearGrid, logGrid, logGridAround, type GridArguments, type LogGridAroundArguments } from './grid'

export { seededNumbers, type NumberRange, type SeededNumbersArguments } from './seededNumbers'
export { withinTolerance, type WithinToleranceArguments } from './withinTolerance'

export { autoDeleveraging, type AutoDeleveraging, type AutoDeleveragingArguments } from './autoDeleveraging'
export {
  coinOwedByLongs,
  owedCoinPrices,
  supplyCapPrice,
  type OpenInterest,
  type SupplyCapPriceArguments,
} from './supplyCapPrice'
export { exchangeDefault, type ExchangeDefault, type ExchangeDefaultArguments } from './exchangeDefault'
export { linearHedge, type LinearHedgeArguments } from './linearHedge'
export type { LinearHedge } from './linearHedgeFigures'
export type { LinearHedgeAt } from './linearHedgeAt'
export { priceMove } from './priceMove'

export { mistakeDamage, mistakeKinds, type MistakeDamage, type MistakeKind, type SettledHedge } from './mistakeDamage'
export { mistakeOfSign, type MistakeOfSign } from './mistakeOfSign'
export { mistakeOfSizing, type MistakeOfSizing, type MistakeOfSizingArguments } from './mistakeOfSizing'
export { mistakeOfLinearity, type MistakeOfLinearity } from './mistakeOfLinearity'
export { mistakeOfDayCount, type MistakeOfDayCount, type MistakeOfDayCountArguments } from './mistakeOfDayCount'
export {
  mistakeOfFundingInterval,
  type MistakeOfFundingInterval,
  type MistakeOfFundingIntervalArguments,
} from './mistakeOfFundingInterval'
export {
  mistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFundingArguments,
} from './mistakeOfUnhedgedFunding'
export { mistakeOfRounding, roundingStretch, type MistakeOfRounding } from './mistakeOfRounding'
