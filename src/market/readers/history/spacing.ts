import { decimal, type Decimal } from '../../../core'
import type { HistoryGap, HistoryInterval } from './figures'

export type Spacing = {
  /** Null where there is no usual distance. */
  intervalHours: Decimal | null
  intervals: readonly HistoryInterval[]
  gaps: readonly HistoryGap[]
}

/** Rows in a row at one distance that make it a timetable rather than a hole. */
const runLength = 5
/** Share of the distances that the usual one has at least: of those that are no hole, and of all. */
const usualShare = 0.9
const usualShareWithHoles = 0.5
const minute = 60_000
const hour = 60 * minute

const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
const hoursOf = (milliseconds: number): Decimal => decimal(`${milliseconds}`).div(hour)

/**
 * How far apart rows stand, and where some are missing. Stamps of a venue may be late by some milliseconds: distances of
 * ten minutes and more are taken to the minute.
 */
export function spacingOf(times: readonly number[]): Spacing {
  const steps = times.slice(1).map((time, place) => snapped(time - (times[place] ?? time)))
  const usual = mostFrequent(steps)
  if (usual === null) return { intervalHours: null, intervals: [], gaps: [] }
  const starts = runs(steps)
  let current = starts.get(0) ?? usual
  const intervals: HistoryInterval[] = []
  const gaps: HistoryGap[] = []
  let since = 0
  const close = (until: number) => {
    const [from, to] = [times[since], times[until]]
    if (from !== undefined && to !== undefined && until > since)
      intervals.push({ hours: hoursOf(current), from: iso(from), to: iso(to) })
  }
  for (const [place, step] of steps.entries()) {
    const next = starts.get(place)
    if (next !== undefined && next !== current) {
      close(place)
      current = next
      since = place
    }
    if (step <= current * 1.5) continue
    const [from, to] = [times[place], times[place + 1]]
    if (from === undefined || to === undefined) continue
    gaps.push({ from: iso(from), to: iso(to), missing: Math.round(step / current) - 1 })
  }
  close(times.length - 1)
  const count = steps.filter((step) => step === usual).length
  const isUsual = count >= usualShare * (steps.length - gaps.length) && count >= usualShareWithHoles * steps.length
  return { intervalHours: isUsual ? hoursOf(usual) : null, intervals, gaps }
}

const snapped = (step: number): number => (step >= 10 * minute ? Math.round(step / minute) * minute : step)

function mostFrequent(steps: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  let best: number | null = null
  for (const [step, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > most || (count === most && best !== null && step < best)) best = step
  }
  return best
}

/** Where stretches of equal distances begin, and how far apart their rows stand. */
function runs(steps: readonly number[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  let from = 0
  for (let place = 1; place <= steps.length; place++) {
    const step = steps[from]
    if (steps[place] === step) continue
    if (step !== undefined && place - from >= runLength) starts.set(from, step)
    from = place
  }
  return starts
}
