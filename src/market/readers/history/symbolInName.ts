/** A symbol at the beginning of a file's name or between its parts: BTCUSD_PERP-fundingRate-2024-01.csv, XBTH17_1h.csv. */
const symbol =
  /(?:^|[^A-Z0-9])((?:P|F)[IF]_[A-Z]+USD(?:_\d{6})?|(?:XBT|[A-Z]{3,5})[-_]?USD[TC]?(?:[-_](?:PERPETUAL|PERP|SWAP|\d{6}(?!\d)))?|(?:BTC|ETH)-(?:PERPETUAL|\d{1,2}[A-Z]{3}\d\d)|(?:XBT|ETH|[A-Z]{3}USD)[FGHJKMNQUVXZ]\d\d)(?![A-Z0-9])/i

/** The symbol that a file is named after, or null. */
export function symbolInName(name: string): string | null {
  const file = name.slice(name.lastIndexOf('/') + 1)
  return symbol.exec(file)?.[1]?.toUpperCase() ?? null
}
