import type { HistoryAnswers, HistoryQuestion } from './figures'
import type { Heading } from './headings'

/** What is taken of each row, by the places of its cells. */
export type Plan = {
  kind: 'funding' | 'prices'
  time: number
  /** The rate or the price. */
  value: number
  symbol: number | null
  expiry: number | null
  /** The price beside a funding rate. */
  mark: number | null
  open: number | null
  high: number | null
  low: number | null
  /** When a row of running rates was written, where its time is that of the payment. */
  written: number | null
  names: { time: string; value: string; symbol: string }
  isUtc: boolean
  /** The unit that the heading of the value names. */
  rateUnit: Heading['rateUnit']
  /** Whether 0,0001 is a ten-thousandth. */
  hasDecimalComma: boolean
  barTime: 'open' | 'close' | null
  /** What the heading of the value leaves open. */
  doubt: 'who pays' | 'absolute or relative' | 'overlapping figures' | null
}

export type Planning = { plan: Plan } | { questions: readonly HistoryQuestion[] } | 'no times'

export type Sample = readonly (readonly string[])[]

/** The columns of a file with headings: their names, its first rows, and what was answered about them. */
export type Columns = {
  header: readonly string[]
  headings: readonly Heading[]
  sample: Sample
  answers: HistoryAnswers
}
