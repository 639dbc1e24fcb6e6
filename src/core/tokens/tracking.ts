import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requireFinite } from '../number/domain'
import { requirePositiveEntries } from '../number/positiveEntries'

/** How daily multiples lie: null where no day has one. */
export type MultiplesSummary = {
  mean: Decimal | null
  /** The mean of the middle two where the days are even in number. */
  median: Decimal | null
  /** The one furthest on the wrong side: the least, and of a token with negative leverage the greatest. */
  worst: Decimal | null
}

export type TrackedDay = {
  /** Whole days since any day. */
  day: Decimal
  /** Both at the same time of the day [USD]. */
  indexPrice: Decimal
  tokenPrice: Decimal
}

export type TrackingRow = TrackedDay & {
  indexReturn: Decimal
  tokenReturn: Decimal
  /** Null where the index moved no more than quietRate. */
  multiple: Decimal | null
}

export type Tracking = MultiplesSummary & {
  rows: TrackingRow[]
  /** Days without a multiple. */
  undefinedCount: Decimal
  /** Times that a day or more is missing between two days, which are not compared then. */
  gapCount: Decimal
}

export type TrackingArguments = {
  /** In order, at least two. */
  days: readonly TrackedDay[]
  /** A move of the index that is no move: at most this, either way; 0 by default. */
  quietRate?: Decimal
  /** What the token is said to hold; only its sign matters, and without it the least multiple is the worst. */
  leverage?: Decimal
}

/**
 * How a token tracked its index, day by day.
 *
 *     indexReturn = indexPrice / previousIndexPrice - 1    tokenReturn likewise
 *     multiple = tokenReturn / indexReturn, where |indexReturn| > quietRate
 *
 * Convention: only neighbouring days are compared; a day near no move has no multiple, since it would be a meaningless
 * spike.
 *
 * @throws DomainError where there are no days, a price is not positive or the rate is negative
 * @example tokenTracking({ days: index 100, 101, 101, token 10, 10.29, 10.29 }) // multiple 2.9, then none
 * @see the essay on leveraged tokens of 2020: a mean multiple of 2.78, a worst one of -15.16
 */
export function tokenTracking({ days, quietRate = zero, leverage = one }: TrackingArguments): Tracking {
  requireEntries({ quantity: 'days', entries: days })
  requireAtLeastZero({ quietRate })
  requireFinite({ leverage })
  requirePositiveEntries({ list: 'days', entries: days, names: ['indexPrice', 'tokenPrice'] })
  const pairs = days.slice(1).map((here, index) => ({ here, before: days[index] ?? here }))
  const neighbours = pairs.filter(({ here, before }) => here.day.minus(before.day).equals(one))
  const rows = neighbours.map(({ here, before }): TrackingRow => {
    const indexReturn = here.indexPrice.div(before.indexPrice).minus(one)
    const tokenReturn = here.tokenPrice.div(before.tokenPrice).minus(one)
    return { ...here, indexReturn, tokenReturn, multiple: multipleOf({ tokenReturn, indexReturn, quietRate }) }
  })
  return {
    rows,
    ...summaryOfMultiples({ multiples: rows.map(({ multiple }) => multiple), leverage }),
    undefinedCount: zero.plus(rows.filter(({ multiple }) => multiple === null).length),
    gapCount: zero.plus(pairs.length - neighbours.length),
  }
}

type Returns = { tokenReturn: Decimal; indexReturn: Decimal; quietRate: Decimal }

/** The return of a token over that of its index; null where the index hardly moved. */
export const multipleOf = ({ tokenReturn, indexReturn, quietRate }: Returns): Decimal | null =>
  indexReturn.abs().lessThanOrEqualTo(quietRate) ? null : tokenReturn.div(indexReturn)

/** Mean, middle and worst of the days that have a multiple. */
export function summaryOfMultiples(given: {
  multiples: readonly (Decimal | null)[]
  leverage: Decimal
}): MultiplesSummary {
  const sorted = given.multiples.flatMap((multiple) => multiple ?? []).toSorted((a, b) => a.comparedTo(b))
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) return { mean: null, median: null, worst: null }
  return {
    mean: sorted.reduce((sum, multiple) => sum.plus(multiple), zero).div(sorted.length),
    median: low.plus(high).div(2),
    worst: (given.leverage.isNegative() ? sorted.at(-1) : sorted[0]) ?? null,
  }
}
