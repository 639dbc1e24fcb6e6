// number: exact numbers, what may be refused, and how they are drawn, spaced and compared.
export { Decimal, decimal, numeralProblem, zero } from './number/decimal'
export { DomainError, requirements, type Requirement } from './number/domainError'
export { arithmetic } from './number/arithmetic'
export { percentOf, rateOf } from './number/percent'
export { linearGrid, logGrid, logGridAround, type GridArguments, type LogGridAroundArguments } from './number/grid'
export { symmetricGrid } from './number/symmetricGrid'
export { normalDensity, normalProbability } from './number/normal'
export { normalQuantile } from './number/normalQuantile'
export { seededNumbers, type NumberRange, type SeededNumbersArguments } from './number/seededNumbers'
export { fittedLine, heightAt, type Line } from './number/fittedLine'
export { withinTolerance, type WithinToleranceArguments } from './number/withinTolerance'

// time: instants, days and parts of a year.
export { instantProblem } from './time/instant'
export { daysBetween, type DaysBetweenArguments } from './time/daysBetween'
export { hoursBetween } from './time/hoursBetween'
export { daysRemaining, type DaysRemainingArguments } from './time/daysRemaining'
export type { CivilDate } from './time/calendar'
export { dateIn, dateText, utcDate } from './time/dateText'
export { fridayFrom, fridaysFrom, lastFriday, monthsFrom } from './time/fridays'
export { londonHour } from './time/londonHour'
export { addDays, type AddDaysArguments } from './time/addDays'
export { dayCounts, yearFraction, type DayCount, type YearFractionArguments } from './time/yearFraction'
export { fundingTimes, type FundingTimesArguments } from './time/fundingTimes'
export { businessDay, businessDayOrBefore } from './time/businessDay'
export type { Place } from './time/holidays'
export { futuresExpiry } from './time/futuresExpiry'
export { referenceGapHours, referenceInstant, referenceRates, type ReferenceRate } from './time/referenceInstant'

// contract: one contract: its value, PnL, average entry, and the prices at which it breaks even or is liquidated.
export { payoffs, sides, type Contract, type Payoff, type Side } from './contract/contract'
export { contractValue, type ContractValue, type ContractValueArguments } from './contract/value'
export { positionPnl, type PositionPnl, type PositionPnlArguments } from './contract/positionPnl'
export { positionEquity, type PositionEquity, type PositionEquityArguments } from './contract/positionEquity'
export { tangentPnl } from './contract/tangentPnl'
export { filledPosition, type Fill, type FilledPosition, type FilledPositionArguments } from './contract/filledPosition'
export { averageEntryPrice, type AverageEntryPriceArguments } from './contract/averageEntryPrice'
export { liquidationPrice, type LiquidationPriceArguments } from './contract/liquidationPrice'
export { maintenanceBases, type MaintenanceOn } from './contract/maintenance'
export { bankruptcyPrice, type BankruptcyPriceArguments } from './contract/bankruptcyPrice'
export { breakEvenPrice, type BreakEvenPriceArguments } from './contract/breakEvenPrice'
export { convertedContracts, type ConvertedContractsArguments } from './contract/convertedContracts'
export { equivalentLinearContract, type EquivalentLinearContractArguments } from './contract/equivalentLinearContract'
export { walkedAsks, type SpotLevel, type WalkedAsks, type WalkedAsksArguments } from './contract/walkedAsks'
export { bookLevels, bookSizeUnits, type BookLevelsArguments, type BookSizeUnit } from './contract/bookSize'
export { walkedBook, type BookLevel, type WalkedBook, type WalkedBookArguments } from './contract/walkedBook'
export type { Costs } from './contract/costs'
export { priceMove } from './contract/priceMove'

// curve: the basis of a future, its yields in every convention, and the curve that several futures make.
export type { AnnualisedYields } from './curve/annualisedYields'
export { basis, type Basis, type BasisArguments } from './curve/basis'
export {
  impliedFuturesPrice,
  yieldConventions,
  type ImpliedFuturesPriceArguments,
  type YieldConvention,
} from './curve/impliedFuturesPrice'
export {
  constantMaturitySeries,
  type ConstantMaturitySeries,
  type MaturityPoint,
  type StripRow,
} from './curve/constantMaturitySeries'
export { quotedYields, type QuotedYields, type QuotedYieldsArguments } from './curve/quotedYields'
export { forwardRate, type ForwardRateArguments, type TermQuote } from './curve/forwardRate'
export {
  constantMaturityBasis,
  interpolationRules,
  type ConstantMaturityBasis,
  type ConstantMaturityBasisArguments,
  type InterpolationRule,
} from './curve/constantMaturityBasis'
export {
  termStructure,
  type FutureOnCurve,
  type QuotedFuture,
  type TermStructure,
  type TermStructureArguments,
  type VenueCurve,
} from './curve/termStructure'
export {
  curveAlertKinds,
  curveAlerts,
  type CurveAlert,
  type CurveAlertKind,
  type CurveAlertsArguments,
  type FiredAlert,
} from './curve/alerts'
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
} from './curve/conventionBench'

// fixed: the fixed-rate bond: coin and a short dated future.
export { fixedBond } from './fixed/bond'
export type { BondYields, FixedBond, FixedBondArguments } from './fixed/figures'
export type { FixedBondAttribution } from './fixed/attribution'
export type { FixedBondBreakEvens } from './fixed/breakEvens'
export { yieldGrid, type YieldGrid, type YieldGridArguments } from './fixed/yieldGrid'
export { fixedBondPurchase, type FixedBondPurchase, type NaiveHedge } from './fixed/purchase'
export { fixedBondAtSize, type FixedBondAtSize, type FixedBondAtSizeArguments } from './fixed/atSize'
export { fixedBondSizes } from './fixed/sizes'
export type { FixedBondSizes, FixedBondSizesArguments, SizedBond } from './fixed/sizeFigures'
export { fixedBondValue, type FixedBondValue, type FixedBondValueArguments } from './fixed/value'
export { fixedBondSettlement, type FixedBondSettlement, type FixedBondSettlementArguments } from './fixed/settlement'
export {
  profitAtSettlement,
  type ProfitAtSettlement,
  type ProfitAtSettlementArguments,
} from './fixed/profitAtSettlement'
export {
  fixedBondPath,
  fixedBondPathOverTerm,
  fixedBondPathValue,
  type BasisPathPoint,
  type FixedBondPathArguments,
  type FixedBondPathOverTerm,
  type FixedBondPathOverTermArguments,
  type FixedBondPathValue,
  type FixedBondPathValueArguments,
} from './fixed/pathValue'
export { financing, type Financing, type FinancingArguments } from './fixed/financing'
export { deliveredBond, type DeliveredBond, type DeliveredBondArguments } from './fixed/delivered'
export { explainedDay, type DayMarks, type ExplainedDay, type ExplainedDayArguments } from './fixed/explained'
export { realisedReturn, type RealisedReturn, type RealisedReturnArguments } from './fixed/realisedReturn'

// floating: the floating-rate bond: coin and a short perpetual, and the funding that it is paid.
export {
  annualisedFunding,
  type AnnualisedFundingArguments,
  type SimpleAndCompounded,
} from './floating/annualisedFunding'
export { breakEvenFunding, type BreakEvenFundingArguments } from './floating/breakEvenFunding'
export { floatingBond } from './floating/bond'
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
} from './floating/figures'
export type { EventInterval } from './floating/eventInterval'
export { generatedFundings, type GeneratedFundingsArguments } from './floating/generatedFundings'
export { fundingsAlongPath, type FundingPathPoint, type FundingsAlongPathArguments } from './floating/fundingsAlongPath'
export { costRecovery, type CostRecovery, type CostRecoveryArguments } from './floating/costRecovery'
export { floatingReturn, type FloatingReturn, type FloatingReturnArguments } from './floating/return'
export {
  leaveBeforeFunding,
  type LeaveBeforeFunding,
  type LeaveBeforeFundingArguments,
} from './floating/leaveBeforeFunding'
export {
  fixedAgainstFloating,
  type BondWinner,
  type FixedAgainstFloating,
  type FixedAgainstFloatingArguments,
} from './floating/fixedAgainstFloating'

// roll: moving a bond to a later expiry.
export { rollYield, type RollYield, type RollYieldArguments } from './roll/yield'
export { roll } from './roll/roll'
export type { LongRoll, Roll, RollArguments, RollFigures, ShortRoll } from './roll/figures'
export { rollLegCosts, type RollLegCosts, type RollLegCostsArguments } from './roll/legCosts'
export type { RollAttribution } from './roll/attribution'
export type { RollCosts } from './roll/costs'
export type { RollTrade } from './roll/trade'
export { rollAlternatives } from './roll/alternatives'
export {
  rollAlternativeKinds,
  type RollAlternative,
  type RollAlternativeKind,
  type RollAlternatives,
  type RollAlternativesArguments,
  type RollBreakEven,
  type RollFees,
} from './roll/alternativeFigures'
export {
  rollSchedule,
  type RollLeg,
  type RollSchedule,
  type RollScheduleArguments,
  type RollScheduleRow,
} from './roll/schedule'
export {
  curveTrade,
  type CurveLeg,
  type CurveTrade,
  type CurveTradeArguments,
  type CurveTradeLeg,
} from './roll/curveTrade'
export { curveWeightings, curveWeights, type CurveWeighting, type CurveWeightsArguments } from './roll/curveWeights'
export { rollHeatMap, type RollHeatMapArguments, type RollHeatMapCell } from './roll/heatMap'

// history: what both bonds paid, and how today stands beside it.
export type { TimedRate } from './history/datedRates'
export { totalReturnIndex, type IndexPoint, type TotalReturnIndexArguments } from './history/totalReturnIndex'
export {
  quarterlyComparison,
  type ComparedQuarter,
  type QuarterRow,
  type QuarterlyComparison,
} from './history/quarterlyComparison'
export {
  floatingReplay,
  fundingConventions,
  type FloatingReplay,
  type FloatingReplayArguments,
  type FundingConvention,
} from './history/floatingReplay'
export type { FixedEntry, ListedFuture, TimedPrice } from './history/entries'
export { listingDayEntries, type ListingDayEntriesArguments } from './history/listingDayEntries'
export { executableRollEntries, type ExecutableRollEntriesArguments } from './history/executableRollEntries'
export { fixedReplay, type FixedReplay, type FixedReplayRow } from './history/fixedReplay'
export {
  policyKinds,
  type PolicyDecision,
  type PolicyKind,
  type PolicyRoll,
  type PolicyRule,
} from './history/policyRules'
export type { PolicyMark } from './history/policyMarks'
export { policyReplay, type PolicyReplay, type PolicyReplayArguments } from './history/policyReplay'
export { drawdown, type Drawdown, type DrawdownRow } from './history/drawdown'
export { percentileRank, type PercentileRank, type PercentileRankArguments } from './history/percentileRank'
export {
  rollingReturns,
  type RollingReturn,
  type RollingReturns,
  type RollingReturnsArguments,
} from './history/rollingReturns'
export { runningSums } from './history/runningSums'
export { compoundedFunding } from './history/compoundedFunding'
export { floaterLead, type FloaterOdds } from './history/floaterLead'
export { floaterOdds, type FloaterOddsArguments } from './history/floaterOdds'
export { distribution, type DistributionArguments, type DistributionBin } from './history/distribution'

// carry: the trade with other contracts than inverse ones.
export { reverseBond, type ReverseBond, type ReverseBondArguments } from './carry/reverse'
export { linearHedge, type LinearHedgeArguments } from './carry/linearHedge'
export type { LinearHedge } from './carry/linearHedgeFigures'
export type { LinearHedgeAt } from './carry/linearHedgeAt'
export { etfBasisTrade, type EtfBasisTrade, type EtfBasisTradeArguments } from './carry/etfBasisTrade'
export { basisMoveLoss, type BasisMoveLossArguments } from './carry/basisMoveLoss'
export {
  flowAttribution,
  flowTotals,
  type AttributedFlow,
  type FlowDay,
  type FlowTotals,
} from './carry/flowAttribution'
export { contractMix, type ContractMix, type ContractMixArguments } from './carry/contractMix'
export { coinPerShareOn, type CoinPerShareArguments, type CoinPerShareOn, type ShareSplit } from './carry/coinPerShare'
export { zScoreProbability, type ZScoreProbability } from './carry/zScoreProbability'
export { barrierLadder, type BarrierLadder, type BarrierRung, type KnockInNote } from './carry/barrierLadder'
export { usdPerShare } from './carry/usdPerShare'
export { linearCarry, type LinearCarryArguments, type LinearLot } from './carry/linearCarry'
export type { FundShare, LinearCarryCosts, LinearCarryEnd, LinearCarryEntry } from './carry/linearCarryFigures'
export { equityYields, type EquityYields } from './carry/equityYields'
export { linearMarginCall, linearMarginLimit, linearMarginReserve, type MarginReserve } from './carry/linearMarginCall'
export { forcedUnwind, type ForcedUnwind, type ForcedUnwindArguments } from './carry/forcedUnwind'
export { openInterestChangeUsd } from './carry/openInterestChange'
export { fixingCalendar, type FixingDay } from './carry/fixingCalendar'
export { referenceGapRisk, type ReferenceGapRisk } from './carry/referenceGapRisk'

// tokens: leveraged tokens, and contracts on how far a price goes.
export {
  leveragedToken,
  type LeveragedToken,
  type LeveragedTokenArguments,
  type LeveragedTokenRow,
} from './tokens/leveragedToken'
export { rebalanceSlices, type RebalanceSlices, type RebalanceSlicesArguments } from './tokens/rebalanceSlices'
export { movePayoff } from './tokens/movePayoff'
export { moveFairValue, type MoveFairValueArguments } from './tokens/moveFairValue'
export { moveImpliedVolatility, type MoveImpliedVolatilityArguments } from './tokens/moveImpliedVolatility'
export { moveDay, type DayPoint, type MoveDayArguments, type MoveDayRow } from './tokens/moveDay'
export { moveValueNow, type MoveValueNow, type MoveValueNowArguments } from './tokens/moveValueNow'
export {
  optionValue,
  priceModels,
  type OptionFigures,
  type OptionValue,
  type OptionValueArguments,
  type PriceModel,
} from './tokens/optionValue'
export {
  impliedVolatility,
  optionKinds,
  type ImpliedVolatilityArguments,
  type OptionKind,
} from './tokens/impliedVolatility'
export { tokenPath, type TokenPath, type TokenPathArguments, type TokenRow } from './tokens/path'
export {
  leverageAfterSlices,
  slicedTrade,
  type SlicedTrade,
  type SlicedTradeArguments,
  type Slicing,
} from './tokens/slicedTrade'
export { tokenDecay, type TokenDecay } from './tokens/decay'
export {
  tokenTracking,
  type MultiplesSummary,
  type TrackedDay,
  type Tracking,
  type TrackingArguments,
  type TrackingRow,
} from './tokens/tracking'
export {
  volatilityToken,
  type MoveHeld,
  type VolatilityToken,
  type VolatilityTokenArguments,
  type VolatilityTokenRow,
} from './tokens/volatilityToken'
export { triggerRatio } from './tokens/trigger'
export { tokenFlow, type TokenAssets, type TokenFlow, type TokenFlowRow } from './tokens/flow'
export { tokenTotals, type TokenTotals } from './tokens/totals'
export {
  oppositeLeverage,
  leverageGrowth,
  type LeverageGrowth,
  type LeverageGrowthArguments,
} from './tokens/leverageGrowth'
export { generatedPrices, type GeneratedPricesArguments } from './tokens/generatedPrices'
export { binaryOutcomes, binaryPnl, meanDifficulty, offsetOilPrice, type BinaryOutcome } from './tokens/smallPayoffs'

// ranking: all trades that the same dollars may buy today.
export { tradeRanking, type RankedTrade, type TradeRanking, type TradeRankingArguments } from './ranking/tradeRanking'
export { mostFloatingUsd } from './ranking/floatingCash'
export type { FloatingCash, TradeArguments, TradeTerm } from './ranking/trade'

// risk: what can go wrong at the exchange.
export { autoDeleveraging, type AutoDeleveraging, type AutoDeleveragingArguments } from './risk/autoDeleveraging'
export {
  coinOwedByLongs,
  owedCoinPrices,
  supplyCapPrice,
  type OpenInterest,
  type SupplyCapPriceArguments,
} from './risk/supplyCapPrice'
export { dailyMoves, type DailyMoves, type DailyMovesArguments } from './risk/dailyMoves'
export { perpetualBond, type PerpetualBond, type PerpetualBondArguments } from './risk/perpetualBond'
export { tieredShort, type MaintenanceTier, type TieredShort, type TieredShortArguments } from './risk/tieredShort'
export { touchProbability, type TouchProbabilityArguments } from './risk/touchProbability'
export { leverage, type LeverageArguments } from './risk/leverage'
export { marginTerms, type MarginTerms, type MarginTermsArguments } from './risk/marginTerms'
export { topUpLadder, type TopUpLadderArguments, type TopUpStep } from './risk/topUpLadder'
export { leverageLadder, type LeverageLadderArguments, type LeverageStep } from './risk/leverageLadder'
export {
  proportionInterval,
  type ProportionInterval,
  type ProportionIntervalArguments,
} from './risk/proportionInterval'
export { exchangeDefault, type ExchangeDefault, type ExchangeDefaultArguments } from './risk/exchangeDefault'
export { exchangeExposure, type ExchangeExposure, type ExchangeExposureArguments } from './risk/exchangeExposure'
export { exchangeRecovery, type ExchangeRecovery, type ExchangeRecoveryArguments } from './risk/exchangeRecovery'
export { interimValueGrid, type InterimValueCell, type InterimValueGridArguments } from './risk/interimValueGrid'
export { shockedBond, type ShockedBond, type ShockedBondArguments } from './risk/shockedBond'
export {
  settlementExit,
  type ExitSpread,
  type SettlementExit,
  type SettlementExitArguments,
} from './risk/settlementExit'
export { coinLending, type CoinLending, type CoinLendingArguments } from './risk/coinLending'
export { custodySplit, type CustodySplit, type CustodySplitArguments } from './risk/custodySplit'
export { failureLoss, type FailureLossArguments } from './risk/failureLoss'
export { shockGrid, type ShockGrid, type ShockGridArguments } from './risk/shockGrid'

// mistakes: seven real mistakes, each beside what is right.
export { finalMinusInitialPnl } from './mistakes/finalMinusInitialPnl'
export { mistakeDamage, mistakeKinds, type MistakeDamage, type MistakeKind, type SettledHedge } from './mistakes/damage'
export { mistakeOfSign, type MistakeOfSign } from './mistakes/sign'
export { mistakeOfSizing, type MistakeOfSizing, type MistakeOfSizingArguments } from './mistakes/sizing'
export { mistakeOfLinearity, type MistakeOfLinearity } from './mistakes/linearity'
export { mistakeOfDayCount, type MistakeOfDayCount, type MistakeOfDayCountArguments } from './mistakes/dayCount'
export {
  mistakeOfFundingInterval,
  type MistakeOfFundingInterval,
  type MistakeOfFundingIntervalArguments,
} from './mistakes/fundingInterval'
export {
  mistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFunding,
  type MistakeOfUnhedgedFundingArguments,
} from './mistakes/unhedgedFunding'
export { mistakeOfRounding, roundingStretch, type MistakeOfRounding } from './mistakes/rounding'
