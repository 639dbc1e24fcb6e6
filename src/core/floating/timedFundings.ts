import { rounded, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { secondsOf } from '../time/instant'
import type { FloatingBondArguments, FundingEvent } from './figures'
import type { TimedFunding } from './ledger'

/**
 * The events with the days between them, and the days from openTime to the last; null without either.
 *
 * @throws DomainError where a rate or a price is out of bounds, or a time is no instant or not after the one before
 */
export function timedFundings(given: Pick<FloatingBondArguments, 'fundings' | 'openTime'>): {
  fundings: TimedFunding[]
  days: Decimal | null
} {
  const { openTime } = given
  requireFundings(given.fundings)
  const opened = openTime === undefined ? null : secondsOf({ quantity: 'openTime', text: openTime })
  let before = opened
  let last = { seconds: zero, days: zero }
  const fundings = given.fundings.map((funding, index): TimedFunding => {
    const quantity = `fundings[${index}].time`
    const seconds = secondsOf({ quantity, text: funding.time })
    if (before?.greaterThanOrEqualTo(seconds)) {
      throw new DomainError({ quantity, requirement: 'must be later than the one before', found: funding.time })
    }
    const passed = before === null ? null : seconds.minus(before)
    before = seconds
    // Nearly all intervals are alike, and one division serves them.
    if (passed !== null && !passed.equals(last.seconds)) last = { seconds: passed, days: daysOf(passed) }
    const { time, rate, price } = funding
    return { time, rate, price, days: passed === null ? null : last.days }
  })
  const term = opened === null || before === null ? zero : before.minus(opened)
  return { fundings, days: term.isZero() ? null : daysOf(term) }
}

function requireFundings(fundings: readonly FundingEvent[]): void {
  for (const [index, { rate, price }] of fundings.entries()) {
    // Named only where one is out of bounds: a name for every event would take longer than the ledger.
    const sound = rate.isFinite() && rate.greaterThan(-1) && price.isFinite() && price.greaterThan(0)
    if (sound) continue
    requireAboveMinusOne({ [`fundings[${index}].rate`]: rate })
    requirePositive({ [`fundings[${index}].price`]: price })
  }
}

function daysOf(seconds: Decimal): Decimal {
  return rounded(seconds).div(86400)
}
