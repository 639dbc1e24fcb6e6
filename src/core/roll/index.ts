// Moving a bond to a later expiry.
export { rollYield, type RollYield, type RollYieldArguments } from './yield'
export { roll } from './roll'
export type { LongRoll, Roll, RollArguments, RollFigures, ShortRoll } from './figures'
export { rollLegCosts, type RollLegCosts, type RollLegCostsArguments } from './legCosts'
export type { RollAttribution } from './attribution'
export type { RollCosts } from './costs'
export type { RollTrade } from './trade'
export { rollAlternatives } from './alternatives'
export {
  rollAlternativeKinds,
  type RollAlternative,
  type RollAlternativeKind,
  type RollAlternatives,
  type RollAlternativesArguments,
  type RollBreakEven,
  type RollFees,
} from './alternativeFigures'
export {
  rollSchedule,
  type RollLeg,
  type RollSchedule,
  type RollScheduleArguments,
  type RollScheduleRow,
} from './schedule'
export { curveTrade, type CurveLeg, type CurveTrade, type CurveTradeArguments, type CurveTradeLeg } from './curveTrade'
export { curveWeightings, curveWeights, type CurveWeighting, type CurveWeightsArguments } from './curveWeights'
export { partialRoll } from './partial'
export { rollRests, type PartialRoll, type PartialRollArguments, type RollPart, type RollRest } from './partialFigures'
export { rollHeatMap, type RollHeatMapArguments, type RollHeatMapCell } from './heatMap'
