import type { Decimal } from '../../core'
import { readNumber } from '../../form'
import { contractFault } from './contractFault'
import { contractOfSymbol } from './contractOfSymbol'
import { midPrice, priceFault } from './priceFault'
import { closedUp, withDecimalPoint } from './decimalComma'
import { priceColumns, type Column, type QuoteColumns } from './quoteColumns'
import type { RowReading } from './quoteSheet'
import type { Quote } from './quotes'
import { readExpiry } from './readExpiry'
import { readInstant, type InstantReading } from './readInstant'
import type { Fault } from './reasons'

/** The cells of a row, and the line on which it begins, from 1. */
export type TableRow = { line: number; cells: readonly string[] }
type Placed = { row: TableRow; columns: QuoteColumns }
/** How the numbers of a table are written. */
export type TableStyle = { hasDecimalComma: boolean }

/** One row of a table as a quote, as of the ISO instant `at`, or what keeps it from being one. */
export function tableQuote({ row, columns, at, style }: Placed & { at: string; style: TableStyle }): RowReading {
  const symbol = cellOf({ row, columns, column: 'symbol' })
  return { symbol, line: row.line, ...outcome({ row, columns, symbol, at, style }) }
}

export function instantOfRow(placed: Placed): string | null {
  const reading = timeOf(placed)
  return reading.state === 'instant' ? reading.iso : null
}

function outcome({ row, columns, symbol, at, style }: TableQuoteArguments): Outcome {
  const cell = (column: Column) => cellOf({ row, columns, column })
  if (row.cells.length < columns.width || row.cells.slice(columns.width).some((extra) => extra.trim() !== ''))
    return fault('cell-count', `${row.cells.length} / ${columns.width}`)
  if (symbol === '') return fault('no-symbol', '')
  const { coin, quoteCurrency, isInverse } = contractOfSymbol(symbol)
  const wrongContract = contractFault({
    symbol,
    underlying: cell('underlying') || coin,
    quoteCurrency: cell('quoteCurrency') || quoteCurrency,
    isInverse: cell('inverse') === '' ? isInverse : !/^(false|no|0)$/i.test(cell('inverse')),
  })
  if (wrongContract !== null) return { fault: wrongContract }
  const kind = perpetualSymbol.test(symbol) ? 'perpetual' : 'dated'
  const text = noExpiry.has(cell('expiry')) ? '' : cell('expiry')
  const expiry = readExpiry({ text, zone: columns.utc.has('expiry') ? 'utc' : null, kind, at })
  if ('fault' in expiry) return expiry
  const time = timeOf({ row, columns })
  if (time.state === 'problem' && cell('time') !== '') return fault('time-unreadable', cell('time'))
  const read = pricesOf(cell, style)
  if ('fault' in read) return read
  const { prices } = read
  const badPrices = priceFault(prices)
  if (badPrices !== null) return { fault: badPrices }
  const iso = time.state === 'instant' ? time.iso : null
  return {
    quote: { ...unsaid, symbol, kind, expiry: expiry.iso, ...prices, mid: midPrice(prices), time: iso },
  }
}

type TableQuoteArguments = Placed & { symbol: string; at: string; style: TableStyle }
type Outcome = { quote: Quote } | { fault: Fault }

/** BTCUSD is not among them: with no expiry it may as well be the spot. */
const perpetualSymbol = /PERP|SWAP|^(PI_)?XBTUSD$/i
/** What venues write where there is no expiry: Bybit, Deribit and Binance, in this order. */
const noExpiry: ReadonlySet<string> = new Set(['0', '32503708800000', '4133404800000'])
/** A table says nothing of a contract's terms. */
const unsaid = {
  multiplier: null,
  lotSize: null,
  futuresFeeRate: null,
  settlementFeeRate: null,
  maintenanceMarginRate: null,
  fundingRate: null,
}

const fault = (reason: Fault['reason'], detail: string): { fault: Fault } => ({ fault: { reason, detail } })

function cellOf({ row, columns, column }: Placed & { column: Column }): string {
  const index = columns.at.get(column)
  return index === undefined ? '' : (row.cells[index] ?? '').trim()
}

const timeOf = ({ row, columns }: Placed): InstantReading =>
  readInstant({ text: cellOf({ row, columns, column: 'time' }), zone: columns.utc.has('time') ? 'utc' : null })

function pricesOf(
  cell: (column: Column) => string,
  { hasDecimalComma }: TableStyle,
): { prices: Prices } | { fault: Fault } {
  const prices = new Map<Column, Decimal>()
  for (const column of priceColumns) {
    const text = cell(column)
    if (text === '') continue
    const plain = closedUp(text)
    const reading = readNumber(hasDecimalComma ? withDecimalPoint(plain) : plain)
    if (reading.state === 'problem') return fault('bad-number', `${column}: ${text.slice(0, 60)}`)
    prices.set(column, reading.value)
  }
  const of = (column: Column) => prices.get(column) ?? null
  return { prices: { bid: of('bid'), ask: of('ask'), mark: of('mark'), last: of('last'), indexPrice: of('index') } }
}

type Prices = Parameters<typeof priceFault>[0]
