/** Where the desk may trade, the textbook's venue among them. */
export const venueIds = ['textbook', 'deribit', 'binance', 'bybit', 'okx', 'kraken', 'bitmex'] as const
export type Venue = (typeof venueIds)[number]

/** The venue of a name; undefined where the desk does not trade there. */
export const venueNamed = (name: string | undefined): Venue | undefined => venueIds.find((id) => id === name)
