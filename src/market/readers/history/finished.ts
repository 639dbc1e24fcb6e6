import { decimal, type Decimal } from '../../../core'
import { krakenSymbol } from '../kraken/symbol'
import { relativeRate } from '../kraken/relativeRate'
import { takenFrom, type Collected } from './collected'
import type { RejectedLine, RejectReason } from './figures'
import type { HistoryColumns } from './columns'
import type { RateUnits } from './rateUnits'
import { spacingOf } from './spacing'
import { rejectedLine } from './table'

const millisecondsPerHour = 3_600_000

/** The rows of a file that leaves nothing open: rates as fractions, without those that no market pays. */
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
      facts.kind === 'funding'
        ? rateAt({ found, place, units, symbol: facts.symbol })
        : priceAt({ found, place, kind: facts.kind })
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
    ...facts,
    ...taken,
    ...spacingOf(times.filter((time, place) => time !== times[place - 1])),
    values,
    rejected: [...facts.rejected, ...rejected].toSorted((a, b) => a.line - b.line),
    from: first === undefined ? null : new Date(first).toISOString(),
    to: final === undefined ? null : new Date(final).toISOString(),
    expiries: taken.expiries.map((expiry) => expiry ?? null),
  }
}

type Refused = { reason: RejectReason }

type RateGiven = { found: Collected; place: number; units: RateUnits; symbol: string | null }

function rateAt(given: RateGiven): string | Refused {
  const { found, place, units } = given
  const written = found.values[place] ?? ''
  const isPlain = units.perOne === 1 && !units.isMirrored && !units.isAbsolute
  const relative = units.isAbsolute ? relativeAt(given) : decimal(written)
  if (relative === null) return { reason: 'no price to turn an absolute rate into a relative one' }
  const rate = relative.times(units.isMirrored ? -1 : 1).div(units.perOne)
  if (!rate.abs().lessThan(1)) return { reason: 'rate outside -100% to 100%' }
  return isPlain ? written : rate.toString()
}

/**
 * An absolute rate as a fraction, by the price beside it; null without one. Taken as an inverse contract's unless the
 * symbol says otherwise.
 */
function relativeAt({ found, place, symbol }: RateGiven): Decimal | null {
  const price = decimal(found.sides.mark[place] ?? '0')
  if (!price.greaterThan(0)) return null
  const ofRow = found.symbols[place] ?? ''
  const { payoff } = krakenSymbol(ofRow === '' ? (symbol ?? '') : ofRow) ?? { payoff: 'inverse' }
  return relativeRate({ absolute: decimal(found.values[place] ?? ''), price, payoff })
}

function priceAt(given: { found: Collected; place: number; kind: 'prices' | 'strip' }): string | Refused {
  const { found, place, kind } = given
  const written = found.values[place] ?? ''
  if (!/[1-9]/.test(written.replace(/e.*$/i, '')) || written.startsWith('-')) return { reason: 'price not above zero' }
  if (kind === 'strip' && found.expiries[place] === undefined) return { reason: 'no expiry in the symbol or beside it' }
  return written
}
