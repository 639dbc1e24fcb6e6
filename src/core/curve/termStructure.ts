import { fittedLine, heightAt, type Line } from '../number/fittedLine'
import type { Decimal } from '../number/decimal'
import { requireEntries } from '../number/domain'
import { DomainError } from '../number/domainError'
import { basis, type Basis } from './basis'
import { constantMaturityBasis, type ConstantMaturityBasis, type InterpolationRule } from './constantMaturityBasis'
import { forwardRate, type TermQuote } from './forwardRate'

/** A dated future as it is quoted somewhere. */
export type QuotedFuture = {
  /** Forwards and constant maturities run within one venue. */
  venue: string
  /** [USD per coin] */
  futuresPrice: Decimal
  /** What its basis is measured from [USD per coin]. */
  spotPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
}

export type FutureOnCurve = QuotedFuture &
  Basis & {
    /** From the expiry before it at its venue to its own; null for the first [simple, Act/365]. */
    forwardRate: Decimal | null
    /** On the line through all futures; null where there is no such line [simple, Act/365]. */
    fittedRate: Decimal | null
    /** Above that line: what is rich to sell is positive. */
    richnessRate: Decimal | null
  }

export type VenueCurve = {
  venue: string
  /** One for each maturity asked for, in their order. */
  maturities: ({ maturityDays: Decimal } & ConstantMaturityBasis)[]
}

export type TermStructureArguments = {
  /** In any order; at one venue no two of the same expiry. */
  futures: readonly QuotedFuture[]
  /** Days, more than 0. */
  maturities: readonly Decimal[]
  rule: InterpolationRule
}

export type TermStructure = {
  /** In the order given. */
  futures: FutureOnCurve[]
  /** In the order in which they are first met. */
  venues: VenueCurve[]
  /** Annual rate over days to expiry, all venues together; null for fewer than three futures, or one expiry. */
  fit: Line | null
}

/**
 * The curve that the futures of one or several venues make.
 *
 *     annualised.simple = (futuresPrice / spotPrice - 1) * 365 / daysToExpiry
 *     forwardRate = forwardRate of the neighbour before it at its venue
 *     fittedRate = fit.intercept + fit.slope * daysToExpiry
 *     richnessRate = annualised.simple - fittedRate
 *
 * Convention: simple, Act/365, throughout; every future counts the same in the fitted line, whatever trades in it.
 *
 * @throws DomainError where there is no future, a price or the days are not positive, or two of a venue expire together
 * @example termStructure({ futures: deribit 73 days 102 and 146 days 105 at 100, maturities: [73], rule: 'rate-linear' })
 *   // rates 0.1 and 0.125, forward 0.1470...
 * @see Hull, "Options, Futures, and Other Derivatives", on term structures
 */
export function termStructure({ futures, maturities, rule }: TermStructureArguments): TermStructure {
  requireEntries({ quantity: 'futures', entries: futures })
  const placed = futures.map((future, index) => {
    const found = basisOf(future, index)
    return { future, found, quote: { days: future.daysToExpiry, annualisedRate: found.annualised.simple } }
  })
  const fit = fittedLine({ points: placed.map(({ quote }) => ({ x: quote.days, y: quote.annualisedRate })) })
  const venues = [...new Set(futures.map(({ venue }) => venue))]
  const before = new Map(venues.flatMap((venue) => neighboursAt(placed, venue)))
  return {
    futures: placed.map(({ future, found, quote }, index) => {
      const near = before.get(index)
      const fittedRate = fit === null ? null : heightAt(fit, future.daysToExpiry)
      return {
        ...future,
        ...found,
        forwardRate: near === undefined ? null : forwardRate({ near, far: quote }),
        fittedRate,
        richnessRate: fittedRate === null ? null : quote.annualisedRate.minus(fittedRate),
      }
    }),
    venues: venues.map((venue) => {
      const quotes = placed.filter(({ future }) => future.venue === venue).map(({ quote }) => quote)
      return {
        venue,
        maturities: maturities.map((maturityDays) => ({
          maturityDays,
          ...constantMaturityBasis({ quotes, maturityDays, rule }),
        })),
      }
    }),
    fit,
  }
}

function basisOf({ futuresPrice, spotPrice, daysToExpiry }: QuotedFuture, index: number): Basis {
  try {
    return basis({ futuresPrice, spotPrice, daysToExpiry })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { quantity, requirement, found } = error
    throw new DomainError({ quantity: `futures[${index}].${quantity}`, requirement, found })
  }
}

type Placed = { future: QuotedFuture; quote: TermQuote }

/** The place of each future of a venue in the list, with the one that expires before it there. */
function neighboursAt(placed: readonly Placed[], venue: string): [number, TermQuote][] {
  const own = [...placed.entries()]
    .filter(([, { future }]) => future.venue === venue)
    .sort(([, one], [, other]) => one.quote.days.comparedTo(other.quote.days))
  return own.flatMap(([index, { quote }], place): [number, TermQuote][] => {
    const near = own[place - 1]?.[1].quote
    if (near === undefined) return []
    if (!near.days.equals(quote.days)) return [[index, near]]
    const [quantity, found] = [`futures[${index}].daysToExpiry`, quote.days.toString()]
    throw new DomainError({ quantity, requirement: 'must differ from the other entries', found })
  })
}
