import type { Decimal } from '../core'
import type { Term } from '../vocabulary/terms'
import type { Quantities } from './answer'

/** Colour says what a line is made of, and nothing else. */
export type Tone = 'coin' | 'futures' | 'sum' | 'cost' | 'warning' | 'other'

/** A line of a chart: what it is called, and the formula that every point of it obeys. */
export type Series<Word> = { label: Word; tone: Tone; expression: string; dashed?: boolean }

export type ChartPoint = {
  x: Decimal
  /** One value a series, in their order; null is a gap. */
  values: readonly (Decimal | null)[]
  /** What a series' formula needs beside x and the panel's quantities, where that differs from point to point. */
  given?: Quantities
}

/** Lines in binary numbers, all over the same stretch; NaN is a gap. */
export type Drawing = { xs: Float64Array; ys: readonly Float64Array[] }

/** How far up and down from the current x, in percent, or so far that only a log scale can show it. */
export const zooms = ['10', '30', '100', 'log'] as const
export type Zoom = (typeof zooms)[number]

/** Part of a horizontal axis, both ends included. */
export type Stretch = { from: number; to: number }

/** One idea drawn: lines over one quantity. */
export type Chart<Word> = {
  title: Word
  x: Term
  /** 'time': x counts days since 1970, and is written as a date. */
  scale: 'linear' | 'log' | 'time'
  /** Where the values are read: the unit of the vertical axis. */
  y: 'usd' | 'coin' | 'rate' | 'contracts'
  yScale?: 'linear' | 'log'
  series: readonly Series<Word>[]
  points: () => readonly ChartPoint[]
  /** The same lines from a kernel, where one draws them: a test holds them to the points. Without it, the points are drawn. */
  drawing?: () => Drawing
  /** A stretch of a long line with its own detail, where a kernel thins the whole of it. */
  within?: (stretch: Stretch) => Pick<Chart<Word>, 'points' | 'drawing'>
  /** Values worth a mark: a named quantity, of x unless it is of y. */
  marks: readonly { label: Word; at: Term; axis?: 'x' | 'y' }[]
  /** The field of x that a handle in the chart moves. */
  slider?: string
  /** A quantity of x that the axis reaches, where the lines end before it. */
  reach?: Term
  /** How much of x it shows: charts with the same title are one chart over different ranges. */
  zoom?: Zoom
  /** Bars from zero instead of lines: one for each point of each series that has a value there. */
  form?: 'bars'
  /** What the chart is about: the space between its first two lines, where they are what is and what should be. */
  about?: 'difference'
}
