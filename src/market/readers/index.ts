export {
  quotePrice,
  refused,
  sidesOfBook,
  type Quote,
  type QuoteOrigin,
  type QuoteSheet,
  type QuotesReading,
  type Refusal,
  type SideOfBook,
} from './quotes'
export { largestFileBytes, mostQuoteRows } from './limits'
export { readQuotes } from './readQuotes'
export { leftOutReasons, refusalReasons, type LeftOut, type LeftOutReason, type RefusalReason } from './reasons'
export { midPrice } from './priceFault'
export { csvText } from './csvText'
export { deskTexts, shortInstant } from './deskTexts'
export { isOfSameCoin, middleYield, quotedSpread } from './quoteFigures'
export { quotedYield } from './quotedYield'
export { readVenueMessage } from './readVenueMessage'
export {
  marketVenues,
  type BookUpdate,
  type FundingRate,
  type Instrument,
  type Level,
  type MarketVenue,
  type MessageProblem,
  type SizeUnit,
  type VenueMessage,
  type VenueQuote,
} from './venueMessage'
export { readHistory } from './history/readHistory'
export type { HistoryColumns } from './history/columns'
export { historyColumns, type HistoryFile } from './history/historyColumns'
export { spacingOf } from './history/spacing'
export { symbolExpiry } from './history/symbolExpiry'
export { timeCell } from './history/timeCell'
export {
  type FundingRow,
  type HistoryAnswers,
  type HistoryFacts,
  type HistoryGap,
  type HistoryInterval,
  type HistoryKind,
  type HistoryQuestion,
  type HistoryReading,
  type PriceRow,
  type QuestionKind,
  type RejectedLine,
  type RejectReason,
  type StripRow,
} from './history/figures'
export { unpacked, type Unpacked, type UnpackedFile } from './history/unpacked'
export { flowColumns, readFlows, type FlowsReading, type RejectedFlow } from './readFlows'
