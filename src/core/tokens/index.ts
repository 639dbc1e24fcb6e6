// Leveraged tokens, and contracts on how far a price goes.
export {
  leveragedToken,
  type LeveragedToken,
  type LeveragedTokenArguments,
  type LeveragedTokenRow,
} from './leveragedToken'
export { rebalanceSlices, type RebalanceSlices, type RebalanceSlicesArguments } from './rebalanceSlices'
export { movePayoff } from './movePayoff'
export { moveFairValue, type MoveFairValueArguments } from './moveFairValue'
export { moveImpliedVolatility, type MoveImpliedVolatilityArguments } from './moveImpliedVolatility'
export { moveDay, type MoveDayArguments, type MoveDayRow } from './moveDay'
export { moveDistance, type MoveDistance, type MoveDistanceArguments, type MoveStage } from './moveDistance'
export { pathAverage, type DayPoint, type PathAverageArguments } from './pathAverage'
export { moveValueNow, type MoveValueNow, type MoveValueNowArguments } from './moveValueNow'
export {
  optionValue,
  priceModels,
  type OptionFigures,
  type OptionValue,
  type OptionValueArguments,
  type PriceModel,
} from './optionValue'
export { impliedVolatility, optionKinds, type ImpliedVolatilityArguments, type OptionKind } from './impliedVolatility'
export { tokenPath, type TokenPath, type TokenPathArguments, type TokenRow } from './path'
export {
  leverageAfterSlices,
  slicedTrade,
  type SlicedTrade,
  type SlicedTradeArguments,
  type Slicing,
} from './slicedTrade'
export { tokenDecay, type TokenDecay } from './decay'
export {
  tokenTracking,
  type MultiplesSummary,
  type TrackedDay,
  type Tracking,
  type TrackingArguments,
  type TrackingRow,
} from './tracking'
export {
  volatilityToken,
  type MoveHeld,
  type VolatilityToken,
  type VolatilityTokenArguments,
  type VolatilityTokenRow,
} from './volatilityToken'
export { triggerRatio } from './trigger'
export { tokenFlow, type TokenAssets, type TokenFlow, type TokenFlowRow } from './flow'
export { tokenTotals, type TokenTotals } from './totals'
export { oppositeLeverage, leverageGrowth, type LeverageGrowth, type LeverageGrowthArguments } from './leverageGrowth'
export { generatedPrices, type GeneratedPricesArguments } from './generatedPrices'
export { binaryOutcomes, binaryPnl, meanDifficulty, offsetOilPrice, type BinaryOutcome } from './smallPayoffs'
