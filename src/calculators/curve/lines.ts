import type { Series } from '../chart'
import type { CurveRow } from './futuresCurve'
import type { words } from './words.en'

type Line = Pick<Series<keyof typeof words>, 'label' | 'tone' | 'dashed'> & {
  /** The quantity that it draws. */
  term: `${string}Rate`
}

/** The line of each venue's inverse futures. */
export const lines = {
  deribit: { label: 'series.deribit', tone: 'futures', term: 'deribitRate' },
  binance: { label: 'series.binance', tone: 'coin', term: 'binanceRate' },
  bybit: { label: 'series.bybit', tone: 'sum', term: 'bybitRate' },
  okx: { label: 'series.okx', tone: 'other', term: 'okxRate' },
  kraken: { label: 'series.kraken', tone: 'warning', term: 'krakenRate' },
} as const satisfies Record<string, Line>

/** Dashed in the colour of the same venue: the futures that are margined in dollars. */
const linearLines = {
  deribit: { label: 'series.deribitLinear', tone: 'futures', dashed: true, term: 'deribitLinearRate' },
  binance: { label: 'series.binanceLinear', tone: 'coin', dashed: true, term: 'binanceLinearRate' },
  bybit: { label: 'series.bybitLinear', tone: 'sum', dashed: true, term: 'bybitLinearRate' },
  okx: { label: 'series.okxLinear', tone: 'other', dashed: true, term: 'okxLinearRate' },
  kraken: { label: 'series.krakenLinear', tone: 'warning', dashed: true, term: 'krakenLinearRate' },
} as const satisfies Record<keyof typeof lines, Line>

const otherLine = { label: 'series.other', tone: 'futures', term: 'otherVenueRate' } as const satisfies Line

type DrawnLine = (typeof lines | typeof linearLines)[keyof typeof lines] | typeof otherLine

export const isKnown = (venue: string): venue is keyof typeof lines => Object.hasOwn(lines, venue)

/** The curves with a line: one of each kind at the known venues, and the first of all others. */
export function drawnCurves(rows: readonly CurveRow[]): { line: DrawnLine; own: CurveRow[] }[] {
  const drawn = new Map<DrawnLine, CurveRow[]>()
  for (const venue of new Set(rows.map((row) => row.venue))) {
    const own = rows.filter((row) => row.venue === venue)
    const line = lineOf(own)
    // A second currency of a venue is in the list of futures only: two curves would not make one line.
    if (!drawn.has(line)) drawn.set(line, own)
  }
  return [...drawn].map(([line, own]) => ({ line, own }))
}

function lineOf([row]: readonly CurveRow[]): DrawnLine {
  if (row === undefined || !isKnown(row.exchange)) return otherLine
  return row.payoff === 'inverse' ? lines[row.exchange] : linearLines[row.exchange]
}
