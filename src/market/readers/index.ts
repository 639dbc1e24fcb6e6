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
export { csvText } from './csvText'
export { deskTexts } from './deskTexts'
export { quotedYield } from './quotedYield'
export { readVenueMessage } from './readVenueMessage'
export {
  marketVenues,
  messageProblems,
  sizeUnits,
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
