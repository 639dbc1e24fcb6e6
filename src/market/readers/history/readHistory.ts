import { decimal, type Decimal } from '../../../core'
import type { FundingRow, HistoryReading, PriceRow, StripRow } from './figures'
import type { HistoryColumns } from './columns'
import { historyColumns, type HistoryFile } from './historyColumns'

/**
 * A file of funding rates, prices, or prices of several futures, as a venue or a collector of data writes it: CSV or JSON,
 * unzipped. Columns are found by their names, times in any of the usual forms; what the file leaves open (a percent sign, a
 * zone, which column) is asked, and until it is answered there are no rows. It never throws.
 *
 * @example readHistory({ text: 'timestamp,symbol,fundingRate\n2021-01-01T04:00:00.000Z,XBTUSD,0.0001', name: 'XBTUSD.csv' })
 *   // kind 'funding', symbol 'XBTUSD', one row
 */
export function readHistory(file: HistoryFile): HistoryReading {
  const { kind, times, values, sides, symbols, expiries, ...facts } = historyColumns(file)
  const columns = { times, values, sides, symbols, expiries }
  if (kind === 'funding') return { ...facts, kind, rows: fundingRows(columns) }
  return kind === 'prices' ? { ...facts, kind, rows: priceRows(columns) } : { ...facts, kind, rows: stripRows(columns) }
}

type Columns = Pick<HistoryColumns, 'times' | 'values' | 'sides' | 'symbols' | 'expiries'>

const iso = (milliseconds: number | undefined): string => new Date(milliseconds ?? 0).toISOString()

const fundingRows = ({ times, values, sides }: Columns): FundingRow[] =>
  values.map((rate, place) => ({
    time: iso(times[place]),
    rate: decimal(rate),
    ...named('price', sides.mark[place]),
  }))

const priceRows = ({ times, values, sides }: Columns): PriceRow[] =>
  values.map((close, place) => ({
    time: iso(times[place]),
    ...named('open', sides.open[place]),
    ...named('high', sides.high[place]),
    ...named('low', sides.low[place]),
    close: decimal(close),
  }))

const stripRows = ({ times, values, symbols, expiries }: Columns): StripRow[] =>
  values.map((price, place) => ({
    time: iso(times[place]),
    symbol: symbols[place] ?? '',
    expiry: expiries[place] ?? null,
    price: decimal(price),
  }))

/** A figure under its name, or nothing where the file has none. */
const named = <Name extends string>(name: Name, numeral: string | null | undefined): Partial<Record<Name, Decimal>> =>
  // One name, and that one the name of the type.
  numeral === null || numeral === undefined ? {} : ({ [name]: decimal(numeral) } as Record<Name, Decimal>)
