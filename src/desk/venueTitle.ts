const titles: Readonly<Record<string, string>> = {
  deribit: 'Deribit',
  binance: 'Binance',
  bybit: 'Bybit',
  okx: 'OKX',
  kraken: 'Kraken',
  bitmex: 'BitMEX',
  coinbase: 'Coinbase',
}

/** How a venue writes its own name; what is not known stays as it is. */
export const venueTitle = (venue: string): string => (Object.hasOwn(titles, venue) ? (titles[venue] ?? venue) : venue)
