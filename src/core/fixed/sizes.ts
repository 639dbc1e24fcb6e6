import { requireInverse } from '../contract/contract'
import { keptAtExit, statedCosts } from '../contract/costs'
import { decimal, one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'
import { requirePositiveEntries } from '../number/positiveEntries'
import { withinTolerance } from '../number/withinTolerance'
import type { FixedBondSizes, FixedBondSizesArguments, SizedBond } from './sizeFigures'
import { sizeSegments, walkedFurther, type SizeSegment, type WalkedSize } from './sizeSegments'

/**
 * A capital this close to the depth, in relative terms, is the depth: it may have been divided and multiplied again.
 */
const depthWithin = decimal('1e-40')

/**
 * The fixed-rate bond of every size that two order books hold: what it yields, where it earns the most, and where its
 * excess over the cost of capital is gone.
 *
 *     capitalUsd = spentUsd / (1 - spotFeeRate) [USD]
 *     finalUsd = faceUsd * (1 - settlementFeeRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     netYield = (finalUsd / capitalUsd - 1) * 365 / daysToExpiry
 *     carryUsd = finalUsd - capitalUsd * (1 + costOfCapital * daysToExpiry / 365) [USD]
 *     most: the last size at which one more coin still earns;   tie: carryUsd = 0
 *
 * Convention: both books stand still; lots aside, so that the net yield never gets better with size. Over the coin, the
 * dollars spent and the face sold are straight lines between the levels: the tie is exact.
 *
 * @throws DomainError where a book is empty, a level or the days are not positive, or the contract is linear
 * @example fixedBondSizes({ spotAsks: 1 at 100 and 1 at 200, futureBids: 150 at 150 and 450 at 100, daysToExpiry: 365,
 *   contract: one dollar inverse }) // topYield 0.5, most.capitalUsd 100, tie.capitalUsd 200, depthUsd 300
 * @see fixedBondAtSize, for one size in whole lots
 */
export function fixedBondSizes(given: FixedBondSizesArguments): FixedBondSizes {
  const { spotAsks, futureBids, daysToExpiry, contract, costOfCapital = zero } = given
  requirePositive({ daysToExpiry })
  requireInverse(contract)
  requireAboveMinusOne({ costOfCapital })
  requireEntries({ quantity: 'spotAsks', entries: spotAsks })
  requireEntries({ quantity: 'futureBids', entries: futureBids })
  requirePositiveEntries({ list: 'spotAsks', entries: spotAsks, names: ['price', 'coin'] })
  requirePositiveEntries({ list: 'futureBids', entries: futureBids, names: ['price', 'contracts'] })
  const costs = statedCosts(given.costs)
  const [paidShare, futuresGrowth] = [one.minus(costs.spotFeeRate), one.plus(costs.futuresFeeRate)]
  const keptShare = one.minus(costs.settlementFeeRate).times(keptAtExit(costs))
  const required = one.plus(costOfCapital.times(daysToExpiry).div(365))
  const annual = (growth: Decimal) => growth.minus(one).times(365).div(daysToExpiry)
  const carryOf = ({ spentUsd, faceUsd }: Pick<WalkedSize, 'spentUsd' | 'faceUsd'>) =>
    faceUsd.times(keptShare).minus(spentUsd.div(paidShare).times(required))
  const segments = sizeSegments({ spotAsks, futureBids, multiplier: contract.multiplier, ...costs })
  const top = topOf(segments, futuresGrowth)
  const topYield = annual(top.facePerCoin.times(keptShare).times(paidShare).div(top.askPrice))

  /** The bond as far as the books are walked; `at` gives the prices of the next coin where nothing is bought. */
  const sized = (walked: WalkedSize, at: SizeSegment): SizedBond => {
    const capitalUsd = walked.spentUsd.div(paidShare)
    const isNone = walked.coin.isZero()
    const netYield = isNone ? topYield : annual(walked.faceUsd.times(keptShare).div(capitalUsd))
    const averageSpotPrice = isNone ? at.askPrice : walked.spentUsd.div(walked.coin)
    const averageFuturesPrice = (isNone ? at.facePerCoin : walked.faceUsd.div(walked.coin)).times(futuresGrowth)
    return {
      ...walked,
      capitalUsd,
      averageSpotPrice,
      averageFuturesPrice,
      spotSlippageRate: averageSpotPrice.div(top.askPrice).minus(one),
      futuresSlippageRate: one.minus(averageFuturesPrice.div(top.bidPrice)),
      grossYield: annual(averageFuturesPrice.div(averageSpotPrice)),
      netYield,
      excessYield: netYield.minus(costOfCapital),
      carryUsd: carryOf(walked),
    }
  }
  const earnedPerCoin = ({ askPrice, facePerCoin }: SizeSegment) =>
    carryOf({ spentUsd: askPrice, faceUsd: facePerCoin })
  const earning = segments.filter((segment) => earnedPerCoin(segment).greaterThan(zero))
  const losing = segments.find(({ to }) => !carryOf(to).greaterThan(zero))
  const last = earning.at(-1)
  return {
    depthUsd: (segments.at(-1)?.to.spentUsd ?? zero).div(paidShare),
    topYield,
    most: last === undefined ? null : sized(last.to, last),
    tie:
      last === undefined || losing === undefined
        ? null
        : sized(walkedFurther(losing, carryOf(losing.from).div(zero.minus(earnedPerCoin(losing)))), losing),
    at: (capitalUsd) => {
      requireAtLeastZero({ capitalUsd })
      const dollars = capitalUsd.times(paidShare)
      const segment = segmentOf(segments, dollars)
      if (segment === null) return null
      return {
        ...sized(walkedFurther(segment, dollars.minus(segment.from.spentUsd).div(segment.askPrice)), segment),
        capitalUsd,
      }
    },
  }
}

/** The best prices of both books: where there is a level on either side, there is a first segment. */
function topOf(segments: readonly SizeSegment[], futuresGrowth: Decimal) {
  const { askPrice, facePerCoin } = segments[0] ?? { askPrice: one, facePerCoin: one }
  return { askPrice, facePerCoin, bidPrice: facePerCoin.times(futuresGrowth) }
}

/**
 * The segment in which this many dollars are spent; null beyond the end of the last one, apart from what divisions have
 * rounded.
 */
function segmentOf(segments: readonly SizeSegment[], dollars: Decimal): SizeSegment | null {
  const end = segments.at(-1)
  if (end === undefined) return null
  if (dollars.greaterThan(end.to.spentUsd))
    return withinTolerance({ value: dollars, wanted: end.to.spentUsd, tolerance: depthWithin }) ? end : null
  let [low, high] = [0, segments.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const ends = segments[middle]?.to.spentUsd
    if (ends !== undefined && dollars.greaterThan(ends)) low = middle + 1
    else high = middle
  }
  return segments[low] ?? null
}
