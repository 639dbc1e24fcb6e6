import { axisOver, type Axis } from './axis'

const millisecondsPerDay = 86_400_000
/** Days under which an axis has the days of the month, and those of a few months. */
const shortStretch = 200
const monthsAt: readonly (readonly [days: number, months: number])[] = [
  [shortStretch, 1],
  [500, 2],
  [900, 6],
  [5000, 12],
]
const decade = 60

/** An axis of days since 1970, with the beginnings of months or years beside it. */
export function timeAxisOver(values: readonly number[]): Axis {
  const axis = axisOver(values, 'linear')
  const { from, to } = axis
  const every = monthsAt.find(([days]) => to - from <= days)?.[1] ?? decade
  const first = new Date(from * millisecondsPerDay)
  const start = first.getUTCFullYear() * 12 + Math.ceil((first.getUTCMonth() + 1) / every) * every
  const ticks: number[] = []
  for (let month = start - every; ; month += every) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / millisecondsPerDay
    if (day > to) break
    if (day >= from) ticks.push(day)
  }
  // A stretch of days holds no two beginnings of months.
  return { ...axis, ticks: ticks.length > 1 ? ticks : wholeDays(axis) }
}

const daysApart = [1, 2, 5, 10, 20]
const mostTicks = 8

/** The beginnings of days, so far apart that they are few: no day is written twice. */
function wholeDays({ from, to }: Axis): number[] {
  const every = daysApart.find((days) => (to - from) / days <= mostTicks) ?? 50
  const first = Math.ceil(from)
  return Array.from({ length: Math.floor((Math.floor(to) - first) / every) + 1 }, (_, tick) => first + tick * every)
}

/** The ticks of such an axis as dates: months, or days where the stretch is short. */
export function dayTickText([first, last]: readonly [number, number]): (day: number) => string {
  const length = last - first < shortStretch ? 'YYYY-MM-DD'.length : 'YYYY-MM'.length
  return (day) => new Date(Math.round(day * millisecondsPerDay)).toISOString().slice(0, length)
}
