import { bestFirst, type BookLevel } from '../contract/walkedBook'
import { one, zero, type Decimal } from '../number/decimal'
import type { SpotLevel } from '../contract/walkedAsks'

/** How far both books are walked: the same coin bought from the asks and covered by the bids. */
export type WalkedSize = {
  coin: Decimal
  /** Paid for the coin [USD]. */
  spentUsd: Decimal
  /** Sold against it, lots aside [USD]. */
  faceUsd: Decimal
}

/** A stretch in which one ask meets one bid: dollars and face are straight lines over the coin. */
export type SizeSegment = {
  /** At which the coin is offered [USD per coin]. */
  askPrice: Decimal
  /** Face that a coin pays for, after the fee of the sale [USD per coin]. */
  facePerCoin: Decimal
  from: WalkedSize
  to: WalkedSize
}

type Books = {
  spotAsks: readonly SpotLevel[]
  futureBids: readonly BookLevel[]
  /** [USD] */
  multiplier: Decimal
  futuresFeeRate: Decimal
}

const nothing: WalkedSize = { coin: zero, spentUsd: zero, faceUsd: zero }

/**
 * Both books walked together until the first of them runs out.
 *
 *     facePerCoin = price of the bid / (1 + futuresFeeRate) [USD per coin]
 *     coin of a bid = contracts * multiplier / facePerCoin [coin]
 *
 * Convention: the best levels first, lots aside; levels and rates are checked by fixedBondSizes.
 */
export function sizeSegments({ spotAsks, futureBids, multiplier, futuresFeeRate }: Books): SizeSegment[] {
  const asks = bestFirst({ side: 'long', levels: spotAsks })
  const bids = bestFirst({ side: 'short', levels: futureBids }).map(({ price, contracts }) => {
    const facePerCoin = price.div(one.plus(futuresFeeRate))
    return { facePerCoin, coin: contracts.times(multiplier).div(facePerCoin) }
  })
  const segments: SizeSegment[] = []
  let from = nothing
  let [ask, bid] = [asks.shift(), bids.shift()]
  while (ask !== undefined && bid !== undefined) {
    const coin = ask.coin.lessThan(bid.coin) ? ask.coin : bid.coin
    const segment = { askPrice: ask.price, facePerCoin: bid.facePerCoin, from }
    const to = walkedFurther(segment, coin)
    segments.push({ ...segment, to })
    from = to
    const [askLeft, bidLeft] = [ask.coin.minus(coin), bid.coin.minus(coin)]
    ask = askLeft.isZero() ? asks.shift() : { ...ask, coin: askLeft }
    bid = bidLeft.isZero() ? bids.shift() : { ...bid, coin: bidLeft }
  }
  return segments
}

/** This much more coin at the prices of a segment. */
export function walkedFurther(
  { askPrice, facePerCoin, from }: Pick<SizeSegment, 'askPrice' | 'facePerCoin' | 'from'>,
  coin: Decimal,
): WalkedSize {
  return {
    coin: from.coin.plus(coin),
    spentUsd: from.spentUsd.plus(coin.times(askPrice)),
    faceUsd: from.faceUsd.plus(coin.times(facePerCoin)),
  }
}
