import { followQuotes } from './quotes'

/** The quoted futures as rows of venue, name, expiry, bid, ask and mark; null where none is kept, or of other days. */
export const followStrip = followQuotes({ before: ({ symbol, expiry }) => ['', symbol, expiry] })
