import type { LeftOut, Quote, QuoteOrigin, Refusal } from '../market/readers'
import type { RowPages } from './rowPages'

/** What was found in a source of quotes; its long lists travel in pages. */
export type QuotesFound = { leftOut: RowPages<LeftOut> } & (
  ({ outcome: 'read'; quotes: RowPages<Quote> } & QuoteOrigin) | Omit<Refusal, 'leftOut'>
)
