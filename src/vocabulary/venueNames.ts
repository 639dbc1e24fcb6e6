/** How venues write their own names, whatever the language around them. */
export const venueNames = {
  deribit: 'Deribit',
  binance: 'Binance',
  bybit: 'Bybit',
  okx: 'OKX',
  kraken: 'Kraken',
  bitmex: 'BitMEX',
  coinbase: 'Coinbase',
}
