import type { RejectedLine } from './figures'
import { numberCell } from './numberCell'
import type { Plan } from './plan'
import { rowReader, type Clock, type ReadRow } from './rowReader'
import { symbolExpiry } from './symbolExpiry'
import { rejectedLine, type Table } from './table'
import { timeCell } from './timeCell'

/** Prices beside the value of a row. */
const sidePrices = ['mark', 'open', 'high', 'low'] as const
export type SidePrice = (typeof sidePrices)[number]

/** The rows of a file column by column, numbers as they were written. */
export type Collected = {
  lines: number[]
  /** Milliseconds since 1970. */
  times: number[]
  values: string[]
  /** '' where the file has none. */
  symbols: string[]
  /** ISO text; null for a perpetual, undefined where nothing says. */
  expiries: (string | null | undefined)[]
  sides: Readonly<Record<SidePrice, (string | null)[]>>
  rejected: RejectedLine[]
  /** Rows whose time names no zone. */
  zoneless: number
  /** Rows whose value stands before a percent sign. */
  percents: number
}

/** Lines between two words of progress. */
const toldEvery = 20_000

/** All rows of a table. */
export function collected(given: {
  table: Table
  plan: Plan
  clock: Clock
  /** Called with the line that is being read, now and then. */
  tell?: ((line: number) => void) | undefined
}): Collected {
  const { table, plan, clock, tell } = given
  const found: Collected = {
    lines: [],
    times: [],
    values: [],
    symbols: [],
    expiries: [],
    rejected: [],
    zoneless: 0,
    percents: 0,
    sides: { mark: [], open: [], high: [], low: [] },
  }
  const read = rowReader({ plan, clock })
  const expiryOf = remembered(symbolExpiry)
  const placeFor = plan.written === null ? () => found.times.length : latestWritten(found)
  let newest = -Infinity
  /** The first rate that says nothing of its payment. */
  const unpaid: RejectedLine[] = []
  table.each({
    reject: (line) => found.rejected.push(line),
    row: (cells, line) => {
      if (line % toldEvery === 0) tell?.(line)
      const row = read(cells)
      if (typeof row === 'string') found.rejected.push(rejectedLine(line, row, cells.join(',')))
      if (row === null && unpaid.length === 0) unpaid.push(rejectedLine(line, 'no time', cells.join(',')))
      if (row === null || typeof row === 'string') return
      newest = Math.max(newest, row.written ?? -Infinity)
      const place = placeFor(row)
      if (place === null) return
      found.lines[place] = line
      found.times[place] = row.milliseconds
      found.values[place] = row.numeral
      found.symbols[place] = row.symbol
      const stated = plan.expiry === null ? undefined : statedExpiry(cells[plan.expiry] ?? '')
      found.expiries[place] = stated ?? expiryOf(row.symbol)
      for (const side of sidePrices) {
        const at = plan[side]
        if (at !== null) found.sides[side][place] = sideNumeral(cells[at] ?? '', plan)
      }
      if (!row.isZoned) found.zoneless++
      if (row.isPercent) found.percents++
    },
  })
  // A file of running rates that never says when one is paid (Deribit's, whose funding accrues) is not passed over in silence.
  if (found.times.length === 0 && found.rejected.length === 0) found.rejected.push(...unpaid)
  // A running rate is a payment only once its time has come.
  return plan.written === null ? found : onlyRows(found, ({ time }) => time <= newest)
}

/** Some of the rows. */
export function onlyRows(found: Collected, keeps: (row: { time: number; symbol: string }) => boolean): Collected {
  const kept = found.times.flatMap((time, place) =>
    keeps({ time, symbol: found.symbols[place] ?? '' }) ? [place] : [],
  )
  return { ...found, ...takenFrom(found, kept) }
}

/** The columns of a file at some places, in their order. */
export function takenFrom(found: Collected, places: readonly number[]) {
  // The places are those of rows; a column of prices that the file does not have is empty.
  const at = <Cell>(list: readonly Cell[]): Cell[] =>
    list.length === 0 ? [] : places.map((place) => list[place] as Cell)
  const { mark, open, high, low } = found.sides
  return {
    lines: at(found.lines),
    times: at(found.times),
    values: at(found.values),
    symbols: at(found.symbols),
    expiries: at(found.expiries),
    sides: { mark: at(mark), open: at(open), high: at(high), low: at(low) },
  }
}

/** Keeps the running rate that was written last for a payment: where a row goes, or null where a later one is there. */
function latestWritten(found: Collected): (row: ReadRow) => number | null {
  const lastOf = remembered(() => new Map<number, { place: number; written: number }>())
  return ({ symbol, milliseconds, written }) => {
    const last = lastOf(symbol)
    const before = last.get(milliseconds)
    if (before !== undefined && (written ?? 0) < before.written) return null
    const place = before?.place ?? found.times.length
    last.set(milliseconds, { place, written: written ?? 0 })
    return place
  }
}

function sideNumeral(cell: string, { hasDecimalComma }: Plan): string | null {
  const price = numberCell(cell, hasDecimalComma)
  return typeof price === 'object' ? price.numeral : null
}

/** An expiry with its zone, or nothing: no hour is ever supplied. */
function statedExpiry(cell: string): string | undefined {
  const read = timeCell(cell)
  return typeof read === 'object' && read.isZoned ? new Date(read.milliseconds).toISOString() : undefined
}

/** The last result for a text: a file repeats a few symbols a million times. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>()
  return (text) => {
    const found = known.get(text) ?? { value: read(text) }
    known.set(text, found)
    return found.value
  }
}
