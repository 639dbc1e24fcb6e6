// All trades that the same dollars may buy today.
export { tradeRanking, type RankedTrade, type TradeRanking, type TradeRankingArguments } from './tradeRanking'
export { mostFloatingUsd } from './floatingCash'
export type { FloatingCash, TradeArguments, TradeTerm } from './trade'
export {
  bookSlippages,
  type BookSlippage,
  type BookSlippagesArguments,
  type LegSlippages,
  type OfferedBids,
} from './bookSlippages'
