import { Decimal } from '../number/decimal'
import { requireAtLeastZero, requireWhole } from '../number/domain'
import { civilDate, type CivilDate } from '../time/calendar'
import { dayNumber } from '../time/civilDay'
import { futuresExpiry } from '../time/futuresExpiry'
import { holidays } from '../time/holidays'
import { referenceInstant } from '../time/referenceInstant'
import { referenceGapRisk, type ReferenceGapRisk } from './referenceGapRisk'

export type FixingDay = ReferenceGapRisk & {
  /** Last trading day of the month's future, such as 2026-12-24. */
  date: string
  /** When the future settles: 16:00 in London, as UTC. */
  futureSettles: string
  /** When a fund is valued on that day: 16:00 in New York, as UTC. */
  fundValued: string
}

/**
 * The last trading days ahead, and how far apart future and fund settle on each: across both changes of the clocks.
 *
 *     gapHours = fundValued - futureSettles [hours]
 *     gapUsd = amountUsd * volatility * sqrt(gapHours / 24 / 365) [USD]
 *
 * Convention: the months from that of `from` on, at most this many and as far as the table of holidays goes; a day
 * before `from` is left out.
 *
 * @throws DomainError where the date does not exist, the months are not whole, or the amount or the volatility is
 *   negative
 * @example fixingCalendar({ from: '2026-02-06', months: 2, amountUsd: 1000000, volatility: 0.6 })
 *   // 2026-02-27 with 5 hours, 2026-03-27 with 4
 * @see futuresExpiry, referenceGapRisk
 */
export function fixingCalendar(given: {
  from: string
  months: Decimal
  amountUsd: Decimal
  volatility: Decimal
}): FixingDay[] {
  const { from, months, amountUsd, volatility } = given
  requireAtLeastZero({ months, amountUsd, volatility })
  requireWhole({ months })
  const first = civilDate(dayNumber({ quantity: 'from', text: from }))
  const days: FixingDay[] = []
  for (let ahead = 0n; ahead < BigInt(months.toFixed()); ahead++) {
    const month = monthAfter(first, ahead)
    if (holidays.london[`${month.year}`] === undefined) break
    const date = futuresExpiry({ year: new Decimal(`${month.year}`), month: new Decimal(`${month.month}`) })
    if (date < from) continue
    const [futureSettles, fundValued] = [
      referenceInstant({ date, rate: 'BRR' }),
      referenceInstant({ date, rate: 'BRRNY' }),
    ]
    days.push({ date, futureSettles, fundValued, ...referenceGapRisk({ date, amountUsd, volatility }) })
  }
  return days
}

function monthAfter({ year, month }: CivilDate, ahead: bigint): { year: bigint; month: bigint } {
  const months = year * 12n + month - 1n + ahead
  return { year: months / 12n, month: (months % 12n) + 1n }
}
