import { readQuotes, type QuoteSheet } from '../../../src/market/readers'

/** A row of BitMEX's `instrument/active` as far as we read it, its figures invented; a numeral stands as text. */
export const futureRow: Readonly<Record<string, string>> = {
  symbol: '"XBTH30"',
  state: '"Open"',
  typ: '"FFCCSX"',
  expiry: '"2030-03-29T12:00:00.000Z"',
  underlying: '"XBT"',
  quoteCurrency: '"USD"',
  lotSize: '100',
  multiplier: '-100000000',
  settlCurrency: '"XBt"',
  isInverse: 'true',
  maintMargin: '0.0035',
  takerFee: '0.00075',
  settlementFee: '0.0005',
  fundingRate: 'null',
  lastPrice: '101000',
  bidPrice: '101010',
  askPrice: '101030',
  markPrice: '101025.5',
  indicativeSettlePrice: '100000',
  timestamp: '"2030-01-01T00:00:00.000Z"',
}
export const swapRow: Readonly<Record<string, string>> = {
  ...futureRow,
  symbol: '"XBTUSD"',
  typ: '"FFWCSX"',
  expiry: 'null',
  settlementFee: '0',
  fundingRate: '0.0001',
}

export const jsonOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  `[${rows
    .map(
      (row) =>
        `{${Object.entries(row)
          .map(([key, value]) => `"${key}":${value}`)
          .join(',')}}`,
    )
    .join(',')}]`

/** Read well before any contract here expires. */
export const asOf = '2030-01-01T00:00:00Z'

export function sheetOf(text: string): QuoteSheet {
  const reading = readQuotes({ text, asOf })
  if (reading.outcome === 'refused') throw new Error(`refused: ${reading.reason} ${reading.detail}`)
  return reading.sheet
}

/** The reason and the detail with which a text is refused. */
export function refusalOf(text: string): readonly [string, string] {
  const reading = readQuotes({ text, asOf })
  if (reading.outcome === 'read') throw new Error(`read: ${reading.sheet.quotes.length} quotes`)
  return [reading.reason, reading.detail]
}
