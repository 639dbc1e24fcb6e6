import type { Decimal } from '../../../core'

/** What a file of history holds: funding payments, the prices of one market, or those of several futures. */
export type HistoryKind = 'funding' | 'prices' | 'strip'

export type FundingRow = {
  /** ISO instant in UTC, as in every row. */
  time: string
  /** For the interval that ends then, a fraction; positive where the longs pay. */
  rate: Decimal
  /** Mark price, or else the index, where the file has one [USD per coin]. */
  price?: Decimal
}
export type PriceRow = { time: string; open?: Decimal; high?: Decimal; low?: Decimal; close: Decimal }
export type StripRow = {
  time: string
  symbol: string
  /** ISO instant in UTC; null for a perpetual. */
  expiry: string | null
  price: Decimal
}

/** Why a line is not a row; the interface has words for each. */
const rejectReasons = [
  'another number of cells than the header',
  'quotation mark never closed',
  'text that a spreadsheet would run',
  'not a JSON object',
  'no time',
  'time not readable',
  'time outside 1990 to 2100',
  'no value',
  'not a number',
  'number out of range',
  'price not above zero',
  'rate outside -100% to 100%',
  'no expiry in the symbol or beside it',
  'another value at the same time',
  'no price to turn an absolute rate into a relative one',
  'no rows were found',
  'empty file',
  'not a text file',
  'a web page, not data',
  'broken JSON',
  'no list of rows in the JSON',
  'no column of times',
] as const
export type RejectReason = (typeof rejectReasons)[number]

export type RejectedLine = {
  /** From 1, in a JSON list the place in it. */
  line: number
  reason: RejectReason
  /** The line as it was found, cut where it is long. */
  text: string
}

const questionKinds = [
  'percent or fraction',
  'time zone',
  'date order and time zone',
  'which column',
  'which symbol',
  'funding or prices',
  'who pays',
  'absolute or relative',
  'overlapping figures',
  'bar time',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Something that the file does not say. */
export type HistoryQuestion = {
  /** The heading it is about; the key under which `answers` holds the answer. */
  column: string
  asks: QuestionKind
  guesses: readonly string[]
}

/** Answers by the column of their question. */
export type HistoryAnswers = Readonly<Record<string, string>>

/** Rows that are missing between two that are there. */
export type HistoryGap = { from: string; to: string; missing: number }

/** A stretch of rows at the same distance. */
export type HistoryInterval = { hours: Decimal; from: string; to: string }

/** What is known of a file beside its rows. */
export type HistoryFacts = {
  symbol: string | null
  /** Between neighbouring rows; null where there is no usual one: see intervals [hours]. */
  intervalHours: Decimal | null
  /** Distances that lasted, in time: more than one where a venue changed its timetable. */
  intervals: readonly HistoryInterval[]
  /** The first and the last row; null without rows. */
  from: string | null
  to: string | null
  rejected: readonly RejectedLine[]
  /** Rows that stood there more than once, left out. */
  duplicates: number
  gaps: readonly HistoryGap[]
  /** While one is open, there are no rows. */
  questions: readonly HistoryQuestion[]
  /** Where a bar has its time, where the file says so. */
  barTime: 'open' | 'close' | null
}

export type HistoryReading = HistoryFacts &
  (
    | { kind: 'funding'; rows: readonly FundingRow[] }
    | { kind: 'prices'; rows: readonly PriceRow[] }
    | { kind: 'strip'; rows: readonly StripRow[] }
  )
