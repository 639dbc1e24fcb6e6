import type { RejectReason } from './figures'
import { numberCell } from './numberCell'
import type { Plan } from './plan'
import { timeCell, type DateOrder } from './timeCell'

/** How the times of a file are written, as far as it or somebody says. */
export type Clock = { order: DateOrder; aheadMinutes: number }

/** What is read of every row; prices beside the value only where the plan has them. */
export type ReadRow = {
  /** Since 1970; as if in UTC where the file names no zone. */
  milliseconds: number
  isZoned: boolean
  /** When a running rate was written; null in every other file. */
  written: number | null
  numeral: string
  isPercent: boolean
  symbol: string
}

const minute = 60_000
/** A cell that a spreadsheet would run. */
const runnable = /^\s*[=+\-@＝＋－＠]/
const runnableNumber = /^\s*[=@＝＠]|^\s*[+-].*[a-z(]/i

/** A reader of rows: the row, why it is not one, or null for one that says nothing of funding in a file of quotes. */
export function rowReader({ plan, clock }: { plan: Plan; clock: Clock }) {
  return (cells: readonly string[]): ReadRow | RejectReason | null => {
    const cell = (place: number | null) => (place === null ? '' : (cells[place] ?? ''))
    const time = timeCell(cell(plan.time), clock.order)
    const value = numberCell(cell(plan.value), plan.hasDecimalComma)
    if (plan.written !== null && (value === 'none' || cell(plan.time).trim() === '')) return null
    if (typeof time !== 'object') return timeFault(cell(plan.time), time)
    if (typeof value !== 'object') return valueFault(cell(plan.value), value)
    const symbol = cell(plan.symbol).trim()
    if (runnable.test(symbol)) return 'text that a spreadsheet would run'
    const { isZoned } = time
    return {
      milliseconds: isZoned ? time.milliseconds : time.milliseconds - clock.aheadMinutes * minute,
      isZoned,
      written: plan.written === null ? null : writtenAt(cell(plan.written), clock),
      ...value,
      symbol,
    }
  }
}

function writtenAt(cell: string, { order }: Clock): number {
  const time = timeCell(cell, order)
  return typeof time === 'object' ? time.milliseconds : 0
}

function timeFault(cell: string, reading: 'unreadable' | 'out of range'): RejectReason {
  if (cell.trim() === '') return 'no time'
  if (runnable.test(cell)) return 'text that a spreadsheet would run'
  return reading === 'out of range' ? 'time outside 1990 to 2100' : 'time not readable'
}

function valueFault(cell: string, reading: 'none' | 'unreadable' | 'out of range'): RejectReason {
  if (reading === 'none') return 'no value'
  if (reading === 'out of range') return 'number out of range'
  return runnableNumber.test(cell) ? 'text that a spreadsheet would run' : 'not a number'
}
