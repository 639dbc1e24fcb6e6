import { requireChoice } from '../number/domain'
import { Decimal, type Decimal as DecimalValue } from '../number/decimal'
import type { Place } from './holidays'
import { hoursAhead } from './summerTime'

export const referenceRates = ['BRR', 'BRRNY'] as const
/** The CME CF Bitcoin Reference Rate, and its variant for the close of New York. */
export type ReferenceRate = (typeof referenceRates)[number]

const places: Readonly<Record<ReferenceRate, Place>> = { BRR: 'london', BRRNY: 'new-york' }
const closingHour = 16n

/**
 * When a reference rate is taken on a day: 16:00 on the clocks of London or of New York, in UTC.
 *
 *     BRR 15:00Z in the summer of London, otherwise 16:00Z    BRRNY 20:00Z in the summer of New York, otherwise 21:00Z
 *
 * @throws DomainError where the text is not a date or the rate is unknown
 * @example referenceInstant({ date: '2026-02-27', rate: 'BRR' }) // '2026-02-27T16:00:00.000Z'
 * @see CF Benchmarks, "CME CF Cryptocurrency Reference Rates methodology"; summerTime for the clocks
 */
export function referenceInstant({ date, rate }: { date: string; rate: ReferenceRate }): string {
  return `${date}T${String(closingUtcHour({ date, rate })).padStart(2, '0')}:00:00.000Z`
}

/**
 * Hours from the fixing that CME futures settle on to the one that funds take their value from, on one day.
 *
 *     referenceGapHours = BRRNY - BRR [hours]
 *
 * Convention: 5, or 4 in the weeks in which only one of the two places has changed its clocks.
 *
 * @throws DomainError where the text is not a date
 * @example referenceGapHours({ date: '2026-03-27' }) // 4
 * @see referenceInstant
 */
export function referenceGapHours({ date }: { date: string }): DecimalValue {
  return new Decimal(String(closingUtcHour({ date, rate: 'BRRNY' }) - closingUtcHour({ date, rate: 'BRR' })))
}

function closingUtcHour({ date, rate }: { date: string; rate: ReferenceRate }): bigint {
  requireChoice({ quantity: 'rate', found: rate, choices: referenceRates })
  return closingHour - hoursAhead({ date, place: places[rate] })
}
