/** Where the desk may trade, the textbook's venue among them. */
export const venueIds = ['textbook', 'deribit', 'binance', 'bybit', 'okx', 'kraken', 'bitmex'] as const
export type Venue = (typeof venueIds)[number]
