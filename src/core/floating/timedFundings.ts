import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { fromUnits, isCountable, requireCountable } from '../number/fixedPoint'
import { elapsed, instantIn, type Elapsed, type Instant } from '../time/instant'
import { eventInterval, type EventInterval } from './eventInterval'
import type { FloatingBondArguments, FloatingBondRow, FundingEvent } from './figures'

/** A funding event whose time has been read. */
export type TimedFunding = FundingEvent & Pick<FloatingBondRow, 'days'>

/**
 * The events with the days between them and the interval that they have, and the days from openTime to the last; null
 * without either.
 *
 * @throws DomainError where a rate or a price is out of bounds, or a time cannot be read or is not after the one before
 */
export function timedFundings(given: Pick<FloatingBondArguments, 'fundings' | 'openTime'>): {
  fundings: TimedFunding[]
  days: Decimal | null
  interval: EventInterval
} {
  const { openTime } = given
  requireFundings(given.fundings)
  const opened = openTime === undefined ? null : instantIn({ quantity: 'openTime', text: openTime })
  let before: Instant | null = opened
  const instants: Instant[] = []
  let last: Elapsed & { days: Decimal | null } = { units: 0n, places: 0, days: null }
  const fundings = given.fundings.map(({ time, rate, price }, index): TimedFunding => {
    const quantity = `fundings[${index}].time`
    const instant = instantIn({ quantity, text: time })
    const passed = before === null ? null : elapsed({ from: before, to: instant })
    before = instant
    instants.push(instant)
    if (passed === null) return { time, rate, price, days: null }
    if (passed.units <= 0n) {
      throw new DomainError({ quantity, requirement: 'must be later than the one before', found: time })
    }
    // Nearly all intervals are alike, and one division serves them.
    const isLast = passed.units === last.units && passed.places === last.places
    if (!isLast) last = { ...passed, days: daysOf(passed) }
    return { time, rate, price, days: last.days }
  })
  const term = opened === null || before === null ? nothing : elapsed({ from: opened, to: before })
  return { fundings, days: term.units === 0n ? null : daysOf(term), interval: eventInterval(instants) }
}

const nothing: Elapsed = { units: 0n, places: 0 }

const daysOf = ({ units, places }: Elapsed): Decimal => fromUnits(units, places).div(86400)

function requireFundings(fundings: readonly FundingEvent[]): void {
  for (const [index, { rate, price }] of fundings.entries()) {
    // Named only where one is out of bounds: a name for every event would take longer than the ledger.
    const sound = isSoundRate(rate) && price.isPositive() && !price.isZero() && isCountable(rate) && isCountable(price)
    if (sound) continue
    const [rateName, priceName] = [`fundings[${index}].rate`, `fundings[${index}].price`]
    requireAboveMinusOne({ [rateName]: rate })
    requirePositive({ [priceName]: price })
    requireCountable({ [rateName]: rate, [priceName]: price })
  }
}

const minusOne = one.negated()
const isSoundRate = (rate: Decimal) => rate.isFinite() && (rate.isPositive() || rate.greaterThan(minusOne))
