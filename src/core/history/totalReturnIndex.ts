import { one, type Decimal } from '../number/decimal'
import { instantIn } from '../time/instant'
import { datedRates, requireInTime, type TimedRate } from './datedRates'

export type TotalReturnIndexArguments = {
  /** When the index is 1: ISO text with a time zone. */
  start: string
  /** What was earned up to each time since the one before, in time. */
  periods: readonly TimedRate[]
}

export type IndexPoint = {
  time: string
  /** What 1 has become, with everything earned reinvested. */
  level: Decimal
}

/**
 * What one dollar becomes when everything earned stays in.
 *
 *     level = 1 at the start
 *     level = level before * (1 + rate)
 *
 * Convention: one more point than periods, the first at the start.
 *
 * @throws DomainError where a rate is -1 or less, or a time cannot be read or is not after the one before
 * @example totalReturnIndex({ start: '2021-01-01T00:00Z', periods: 0.1 and -0.1 on the two days after })
 *   // 1, 1.1, 0.99
 * @see CFA Institute, "Global Investment Performance Standards", on linking sub-period returns
 */
export function totalReturnIndex({ start, periods }: TotalReturnIndexArguments): IndexPoint[] {
  const entries = datedRates({ quantity: 'periods', rates: periods })
  requireInTime({ quantity: 'periods', entries, start: instantIn({ quantity: 'start', text: start }) })
  return compoundedIndex({ start, periods })
}

/** The same for periods that have been checked. */
export function compoundedIndex({ start, periods }: TotalReturnIndexArguments): IndexPoint[] {
  let level: Decimal = one
  const points = periods.map(({ time, rate }): IndexPoint => {
    level = level.times(one.plus(rate))
    return { time, level }
  })
  return [{ time: start, level: one }, ...points]
}
