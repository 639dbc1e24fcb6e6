import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import type { SimpleAndCompounded } from './annualisedFunding'
import { breakEvenFunding, fundingEvents } from './breakEvenFunding'

export type FixedAgainstFloatingArguments = {
  /** Return of the fixed-rate bond over the whole term, not annualised. */
  fixedReturn: Decimal
  /** Days of the term, more than 0; may be fractional. */
  days: Decimal
  /** From one funding event to the next, more than 0 [hours]. */
  intervalHours: Decimal
  /** More than 0 [USD]. */
  capitalUsd: Decimal
  /** Expected at every event of the term. */
  averageFunding: Decimal
}

export type BondWinner = 'fixed' | 'floating' | 'neither'

export type FixedAgainstFloating = {
  /** Funding events in the term; may be fractional. */
  events: Decimal
  /** Funding rate per event at which both bonds return the same. */
  breakEven: SimpleAndCompounded
  /** Over the whole term, not annualised. */
  floatingReturn: SimpleAndCompounded
  /** By which the fixed bond ends ahead; negative where the floating one does [USD]. */
  differenceUsd: SimpleAndCompounded
  /** By which the better of the two ends ahead, against simple funding; not negative [USD]. */
  leadUsd: Decimal
  winner: { simple: BondWinner; compounded: BondWinner }
}

/**
 * The fixed-rate bond beside a floating one that receives the same funding at every event.
 *
 *     floatingReturn.simple = averageFunding * events        events = days * 24 / intervalHours
 *     floatingReturn.compounded = (1 + averageFunding)^events - 1
 *     differenceUsd = capitalUsd * (fixedReturn - floatingReturn) [USD]        leadUsd = |differenceUsd.simple|
 *
 * Convention: simple where the funding is not re-hedged, compounded where it is; the number of events is not rounded. Lots
 * and the fees of the floating bond are left aside. Equal to the last digit is won by neither.
 *
 * @throws DomainError where a rate is -1 or less, or capital, days or interval are not positive
 * @example fixedAgainstFloating({ fixedReturn: 0.03, days: 90, intervalHours: 8, capitalUsd: 100000, averageFunding: 0.0001 })
 *   // floatingReturn.simple 0.027, differenceUsd.simple 300, winner.simple 'fixed'
 * @see the cash-and-carry essay of 2021, on the fixed and the floating bond
 */
export function fixedAgainstFloating(given: FixedAgainstFloatingArguments): FixedAgainstFloating {
  const { fixedReturn, days, intervalHours, capitalUsd, averageFunding } = given
  requireAboveMinusOne({ fixedReturn, averageFunding })
  requirePositive({ capitalUsd })
  const events = fundingEvents({ days, intervalHours })
  const compounded = one.plus(averageFunding).pow(events).minus(one)
  requireResultFrom({ quantity: 'averageFunding', found: averageFunding, result: compounded })
  const floatingReturn = { simple: averageFunding.times(events), compounded }
  const ahead = (floating: Decimal) => capitalUsd.times(fixedReturn.minus(floating))
  const differenceUsd = { simple: ahead(floatingReturn.simple), compounded: ahead(compounded) }
  return {
    events,
    breakEven: breakEvenFunding({ fixedReturn, days, intervalHours }),
    floatingReturn,
    differenceUsd,
    leadUsd: differenceUsd.simple.abs(),
    winner: {
      simple: winnerOf({ fixed: fixedReturn, floating: floatingReturn.simple }),
      compounded: winnerOf({ fixed: fixedReturn, floating: compounded }),
    },
  }
}

function winnerOf({ fixed, floating }: { fixed: Decimal; floating: Decimal }): BondWinner {
  if (fixed.equals(floating)) return 'neither'
  return fixed.greaterThan(floating) ? 'fixed' : 'floating'
}
