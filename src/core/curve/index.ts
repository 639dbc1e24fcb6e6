// The basis of a future, its yields in every convention, and the curve that several futures make.
export type { AnnualisedYields } from './annualisedYields'
export { basis, type Basis, type BasisArguments } from './basis'
export { simpleBasis, type SimpleBasisArguments } from './simpleBasis'
export {
  impliedFuturesPrice,
  yieldConventions,
  type ImpliedFuturesPriceArguments,
  type YieldConvention,
} from './impliedFuturesPrice'
export {
  constantMaturitySeries,
  type ConstantMaturitySeries,
  type MaturityPoint,
  type StripRow,
} from './constantMaturitySeries'
export { quotedYields, type QuotedYields, type QuotedYieldsArguments } from './quotedYields'
export { forwardRate, type ForwardRateArguments, type TermQuote } from './forwardRate'
export {
  constantMaturityBasis,
  interpolationRules,
  type ConstantMaturityBasis,
  type ConstantMaturityBasisArguments,
  type InterpolationRule,
} from './constantMaturityBasis'
export {
  termStructure,
  type FutureOnCurve,
  type QuotedFuture,
  type TermStructure,
  type TermStructureArguments,
  type VenueCurve,
} from './termStructure'
export {
  curveAlertKinds,
  curveAlerts,
  type CurveAlert,
  type CurveAlertKind,
  type CurveAlertsArguments,
  type FiredAlert,
} from './alerts'
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
