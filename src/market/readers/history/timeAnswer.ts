import type { HistoryAnswers, HistoryQuestion } from './figures'
import type { Plan, Sample } from './plan'
import type { Clock } from './rowReader'
import { hasDateOrder, timeCell, zoneMinutes, type DateOrder } from './timeCell'

const zones = ['UTC', '+08:00', '-05:00'] as const
const orders = ['month/day/year', 'day/month/year'] as const

/** How the times of a file are to be read, and what has to be asked where it names no zone. */
export function timeAnswer(given: {
  plan: Plan
  sample: Sample
  answers: HistoryAnswers
}): Clock & { question: HistoryQuestion | null } {
  const { plan, answers } = given
  const column = plan.names.time
  const answer = answers[column] ?? ''
  const cells = given.sample.map((row) => row[plan.time] ?? '')
  const written = orderWritten(cells)
  const order = written === 'either' ? orders.find((one) => answer.includes(one)) : written
  const ahead = plan.isUtc ? 0 : zoneMinutes(/\S*$/.exec(answer)?.[0] ?? '')
  const clock = { order: order ?? 'month/day/year', aheadMinutes: ahead ?? 0 }
  if (order === undefined) {
    const guesses = orders.flatMap((one) => zones.map((zone) => `${one} ${zone}`))
    return { ...clock, question: { column, asks: 'date order and time zone', guesses } }
  }
  return { ...clock, question: ahead === null ? { column, asks: 'time zone', guesses: zones } : null }
}

/** The order that dates such as 31/01/2021 give away; 'either' where none does. */
function orderWritten(cells: readonly string[]): DateOrder | 'either' {
  const ordered = cells.filter(hasDateOrder)
  if (ordered.length === 0) return null
  const [monthFirst = 0, dayFirst = 0] = orders.map(
    (order) => ordered.filter((cell) => typeof timeCell(cell, order) === 'object').length,
  )
  if (monthFirst === dayFirst) return 'either'
  return monthFirst > dayFirst ? 'month/day/year' : 'day/month/year'
}
