import { daysBetween, type Decimal } from '../../core'
import type { Quantities } from '../answer'
import type { Chart, ChartPoint } from '../chart'
import type { HistoryModel } from './model'
import type { words } from './words.en'

type Word = keyof typeof words
type Point = { time: string; values: readonly (Decimal | null)[]; given: Quantities }
type Titled = Pick<Chart<Word>, 'title' | 'y' | 'series'>

const epoch = '1970-01-01T00:00Z'

/** Days since 1970 stand for dates: the axis writes them as such. A year that is chosen is all that is drawn. */
export const overTime = (
  { values: { historyRange }, isOwn }: HistoryModel,
  chart: Titled,
  points: () => readonly Point[],
): Chart<Word> => ({
  ...chart,
  x: 'historyDay',
  scale: 'time',
  marks: [],
  points: () =>
    points()
      .filter(({ time }) => isOwn || historyRange === 'whole' || time.startsWith(historyRange))
      .map(({ time, ...point }): ChartPoint => ({ x: daysBetween({ from: epoch, to: time }), ...point })),
})
