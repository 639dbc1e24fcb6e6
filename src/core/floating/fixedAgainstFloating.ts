import { Decimal, one } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import type { SimpleAndCompounded } from './annualisedFunding'
import { breakEvenFunding } from './breakEvenFunding'
import { returnAt, type PerpetualCosts } from './return'

export type FixedAgainstFloatingArguments = PerpetualCosts & {
  /** Return of the fixed-rate bond over the whole term, not annualised: net where costs are stated here, gross where none are. */
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
  /** Share of the dollars that is left after the floating bond's trades: 1 without costs. */
  keptShare: Decimal
  /** Funding rate per event at which both bonds return the same. */
  breakEven: SimpleAndCompounded
  /** The same a year: what the fixed bond yields with the floating bond's costs on top. */
  annualisedBreakEven: SimpleAndCompounded
  /** The stated funding over the whole term, before costs and not annualised. */
  fundingReturn: Decimal
  /** Over the whole term, after costs and not annualised. */
  floatingReturn: SimpleAndCompounded
  /** The same a year: the simple one as simple interest, the compounded one as compound interest. */
  floatingYield: SimpleAndCompounded
  /** By which the fixed bond ends ahead; negative where the floating one does [USD]. */
  differenceUsd: SimpleAndCompounded
  /** By which the better of the two ends ahead, against simple funding; not negative [USD]. */
  leadUsd: Decimal
  winner: { simple: BondWinner; compounded: BondWinner }
}

/**
 * The fixed-rate bond beside a floating one that receives the same funding at every event: net against net where costs are
 * stated, gross against gross where none are.
 *
 *     floatingReturn = netUnhedged, netReinvested of floatingReturn
 *     needed = (1 + fixedReturn) / keptShare - 1
 *     breakEven.simple = needed * boughtBackShare / events
 *     breakEven.compounded = (1 + needed)^(1 / events) - 1
 *     differenceUsd = capitalUsd * (fixedReturn - floatingReturn) [USD]        leadUsd = |differenceUsd.simple|
 *
 * Convention: simple where the funding is not re-hedged, compounded where it is; the number of events is not rounded.
 * The lots of the floating bond and the fees of its re-hedges are left aside. An exact tie has no winner.
 *
 * @throws DomainError where a rate is -1 or less, a cost is out of bounds, or capital, days or interval are not positive
 * @example fixedAgainstFloating({ fixedReturn: 0.03, days: 90, intervalHours: 8, capitalUsd: 100000, averageFunding: 0.0001 })
 *   // floatingReturn.simple 0.027, differenceUsd.simple 300, winner.simple 'fixed'
 * @see the cash-and-carry essay of 2021, on the fixed and the floating bond
 */
export function fixedAgainstFloating(given: FixedAgainstFloatingArguments): FixedAgainstFloating {
  const { fixedReturn, days, capitalUsd, averageFunding } = given
  requireAboveMinusOne({ fixedReturn })
  requirePositive({ capitalUsd })
  const floated = returnAt({ ...given, rate: averageFunding }, 'averageFunding')
  const { events, keptShare, boughtBackShare, simple, netUnhedged, netReinvested } = floated
  const needed = one.plus(fixedReturn).div(keptShare).minus(one)
  // Buying back costs payments that stay as they are nothing: less of them is needed.
  const unhedged = ({ simple: reached, compounded }: SimpleAndCompounded) => ({
    simple: reached.times(boughtBackShare),
    compounded,
  })
  const ahead = (floating: Decimal) => capitalUsd.times(fixedReturn.minus(floating))
  const differenceUsd = { simple: ahead(netUnhedged), compounded: ahead(netReinvested) }
  return {
    events,
    keptShare,
    breakEven: unhedged(breakEvenFunding({ ...given, fixedReturn: needed })),
    annualisedBreakEven: unhedged(yearly(needed, days)),
    fundingReturn: simple,
    floatingReturn: { simple: netUnhedged, compounded: netReinvested },
    floatingYield: { simple: netUnhedged.times(365).div(days), compounded: yearly(netReinvested, days).compounded },
    differenceUsd,
    leadUsd: differenceUsd.simple.abs(),
    winner: {
      simple: winnerOf({ fixed: fixedReturn, floating: netUnhedged }),
      compounded: winnerOf({ fixed: fixedReturn, floating: netReinvested }),
    },
  }
}

function yearly(returned: Decimal, days: Decimal): SimpleAndCompounded {
  const year = new Decimal(365)
  const compounded = one.plus(returned).pow(year.div(days)).minus(one)
  requireResultFrom({ quantity: 'days', found: days, result: compounded })
  return { simple: returned.times(year).div(days), compounded }
}

function winnerOf({ fixed, floating }: { fixed: Decimal; floating: Decimal }): BondWinner {
  if (fixed.equals(floating)) return 'neither'
  return fixed.greaterThan(floating) ? 'fixed' : 'floating'
}
