// What can go wrong at the exchange.
export { autoDeleveraging, type AutoDeleveraging, type AutoDeleveragingArguments } from './autoDeleveraging'
export {
  coinOwedByLongs,
  owedCoinPrices,
  supplyCapPrice,
  type OpenInterest,
  type SupplyCapPriceArguments,
} from './supplyCapPrice'
export { dailyMoves, type DailyMoves, type DailyMovesArguments } from './dailyMoves'
export { perpetualBondClose, type PerpetualBondCloseArguments } from './perpetualBondClose'
export { perpetualBond, type PerpetualBond, type PerpetualBondArguments } from './perpetualBond'
export {
  steppedTiers,
  tieredRate,
  type MaintenanceTier,
  type SteppedTier,
  type TieredRate,
  type TieredRateArguments,
  type TierRateOn,
} from './tieredRate'
export { tieredShort, type TieredShort, type TieredShortArguments } from './tieredShort'
export { touchProbability, type TouchProbabilityArguments } from './touchProbability'
export { askedRates, type AskedRates, type AskedRatesArguments, type MarginAsked } from './askedRates'
export { leverage, type LeverageArguments } from './leverage'
export { marginTerms, type MarginTerms, type MarginTermsArguments } from './marginTerms'
export { topUpLadder, type TopUpLadderArguments, type TopUpStep } from './topUpLadder'
export { leverageLadder, type LeverageLadderArguments, type LeverageStep } from './leverageLadder'
export { proportionInterval, type ProportionInterval, type ProportionIntervalArguments } from './proportionInterval'
export { exchangeDefault, type ExchangeDefault, type ExchangeDefaultArguments } from './exchangeDefault'
export { exchangeExposure, type ExchangeExposure, type ExchangeExposureArguments } from './exchangeExposure'
export { exchangeRecovery, type ExchangeRecovery, type ExchangeRecoveryArguments } from './exchangeRecovery'
export { interimValueGrid, type InterimValueCell, type InterimValueGridArguments } from './interimValueGrid'
export { shockedBond, type ShockedBond, type ShockedBondArguments } from './shockedBond'
export { settlementExit, type ExitSpread, type SettlementExit, type SettlementExitArguments } from './settlementExit'
export { coinLending, type CoinLending, type CoinLendingArguments } from './coinLending'
export { custodySplit, type CustodySplit, type CustodySplitArguments } from './custodySplit'
export { failureLoss, type FailureLossArguments } from './failureLoss'
export { shockGrid, type ShockGrid, type ShockGridArguments } from './shockGrid'
