import { decimal } from '../../../core'
import { takenFrom, type Collected } from './collected'
import type { RejectedLine, RejectReason } from './figures'
import type { HistoryColumns } from './historyColumns'
import type { RateUnits } from './rateUnits'
import { spacingOf } from './spacing'
import { rejectedLine } from './table'

const millisecondsPerHour = 3_600_000

/** The rows of a file that leaves nothing open: rates brought into fractions, and what no market pays left out. */
export function finished(given: {
  facts: HistoryColumns
  found: Collected
  places: readonly number[]
  units: RateUnits
}): HistoryColumns {
  const { facts, found, units } = given
  const rejected: RejectedLine[] = []
  const kept: number[] = []
  const values: string[] = []
  let last: number | null = null
  for (const place of given.places) {
    const time = found.times[place] ?? 0
    const isBetween: boolean =
      units.everyHours !== null && last !== null && time - last < units.everyHours * millisecondsPerHour
    if (isBetween) continue
    const value =
      facts.kind === 'funding' ? rateAt({ found, place, units }) : priceAt({ found, place, kind: facts.kind })
    if (typeof value !== 'string') {
      rejected.push(rejectedLine(found.lines[place] ?? 0, value.reason, found.values[place] ?? ''))
      continue
    }
    last = time
    kept.push(place)
    values.push(value)
  }
  const taken = takenFrom(found, kept)
  const { times } = taken
  const [first, final] = [times[0], times.at(-1)]
  return {
    ...{ ...facts, ...taken, ...spacingOf(times.filter((time, place) => time !== times[place - 1])), values },
    rejected: [...facts.rejected, ...rejected].toSorted((a, b) => a.line - b.line),
    from: first === undefined ? null : new Date(first).toISOString(),
    to: final === undefined ? null : new Date(final).toISOString(),
    expiries: taken.expiries.map((expiry) => expiry ?? null),
  }
}

type Refused = { reason: RejectReason }

function rateAt({ found, place, units }: { found: Collected; place: number; units: RateUnits }): string | Refused {
  const written = found.values[place] ?? ''
  const mark = found.sides.mark[place] ?? null
  if (units.isAbsolute && mark === null) return { reason: 'no price to turn an absolute rate into a relative one' }
  const isPlain = !units.isPercent && !units.isMirrored && !units.isAbsolute
  const rate = decimal(written)
    .times(units.isAbsolute ? decimal(mark ?? '0') : 1)
    .times(units.isMirrored ? -1 : 1)
    .div(units.isPercent ? 100 : 1)
  if (!rate.abs().lessThan(1)) return { reason: 'rate outside -100% to 100%' }
  return isPlain ? written : rate.toString()
}

function priceAt(given: { found: Collected; place: number; kind: 'prices' | 'strip' }): string | Refused {
  const { found, place, kind } = given
  const written = found.values[place] ?? ''
  if (!/[1-9]/.test(written.replace(/e.*$/i, '')) || written.startsWith('-')) return { reason: 'price not above zero' }
  if (kind === 'strip' && found.expiries[place] === undefined) return { reason: 'no expiry in the symbol or beside it' }
  return written
}
