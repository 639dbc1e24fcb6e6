import { decimal } from '../core'
import { closingTimes } from '../kernels/closingTimes'
import type { LibrarySeries } from '../market/library'
import type { HistoryAnswers, HistoryQuestion } from '../market/readers'

/**
 * Whether the times of bars are those at which they open or close, where the file does not say: a day's difference is
 * tomorrow's price today. Null where nothing is open.
 */
export function barQuestion({ entry, columns }: LibrarySeries, answers: HistoryAnswers): HistoryQuestion | null {
  const isOpen = columns['open'] !== undefined && entry.barTime === null && answers[entry.id] === undefined
  return isOpen ? { column: entry.id, asks: 'bar time', guesses: ['open', 'close'] } : null
}

/** A series with each price at the time at which it stood: the end of its bar. */
export function closingBars(series: LibrarySeries, answers: HistoryAnswers): LibrarySeries {
  const { entry, times } = series
  const stands = entry.barTime ?? answers[entry.id]
  if (stands !== 'open') return series
  const intervalHours = entry.intervalHours === null ? null : decimal(entry.intervalHours)
  const closed = closingTimes({ times, intervalHours })
  const iso = (time: number | undefined) => (time === undefined ? null : new Date(time).toISOString())
  return {
    ...series,
    times: closed,
    entry: { ...entry, from: iso(closed[0]), to: iso(closed.at(-1)), barTime: 'close' },
  }
}
