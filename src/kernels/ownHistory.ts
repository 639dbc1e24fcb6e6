import { decimal, DomainError, type ListedFuture, type PolicyMark, type TimedPrice, type TimedRate } from '../core'
import { quarterlyChain, type ChainFuture, type StripNumbers } from './quarterlyChain'
import { countBelow } from './rankOf'

export type OwnHistory = {
  /** When the first future is sold, and the last day that all three series cover: ISO text. */
  term: { start: string; end: string }
  /** A row a day and one for each roll: payments compounded since the row before, and the prices then. */
  marks: PolicyMark[]
  /** The same rows with the sum of the payments. */
  sums: TimedRate[]
  /** The quarterly futures with the closes of their days. */
  futures: ListedFuture[]
  /** The coin at each row's time. */
  spot: TimedPrice[]
  /** The coin when the first future is sold. */
  first: TimedPrice
}

type Numbers = { times: Float64Array; values: Float64Array }

const day = 86_400_000
const iso = (time: number): string => new Date(time).toISOString()
/** The shortest numeral that names a binary number. */
const exact = (value: number) => decimal(`${value}`)

/**
 * A funding history, the prices of the coin and a strip of futures as one table of days: what the fixed and the floating
 * replay and the policies go over.
 *
 *     rate of a row = product of (1 + rate) over (time of the row before, time] - 1
 *
 * Convention: over the days that all three cover. The first future is sold at the first moment at which it, the coin and a
 * payment have been seen; each next one when the one before expires. It is settled at its own last price where it has one
 * within a day of its expiry, else at the coin's. A price of the coin holds until the next one. Which futures: see
 * quarterlyChain.
 *
 * @throws DomainError where no quarterly future expires while coin and funding are there
 */
export function ownHistory(given: { funding: Numbers; spot: Numbers; strip: StripNumbers }): OwnHistory {
  const { funding, spot } = given
  const from = Math.max(funding.times[0] ?? Infinity, spot.times[0] ?? Infinity)
  const until = Math.min(funding.times.at(-1) ?? -Infinity, spot.times.at(-1) ?? -Infinity)
  const chain = quarterlyChain(given.strip)
    .filter(({ expiry }) => expiry <= until + day)
    .map((future) => since(future, from))
    .filter(({ times, expiry }) => times.length > 0 && expiry > from)
  const [earliest] = chain
  const opening = earliest?.times[0]
  if (earliest === undefined || opening === undefined) {
    const found = [given.strip.times[0], given.strip.times.at(-1)]
      .map((time) => iso(time ?? 0).slice(0, 10))
      .join(' – ')
    throw new DomainError({ quantity: 'futures', requirement: 'must lie within the history', found })
  }
  const rolls = [opening, ...chain.map(({ expiry }) => expiry)]
  const moments = [...new Set([...midnights(from, until), ...rolls])].toSorted((a, b) => a - b)
  const paid = paidUpTo(funding)
  const rows = moments.map((time, index) => {
    const before = paid(moments[index - 1] ?? from)
    const now = paid(time)
    const settled = chain.find(({ expiry }) => expiry === time)
    const front = chain.find(({ expiry }) => expiry > time)
    const close = front === undefined ? NaN : priceAt(front.times, front.prices, time, { within: day })
    const spotPrice = settled === undefined ? priceAt(spot.times, spot.values, time) : settledAt(settled, spot)
    return {
      time: iso(time),
      rate: exact(Math.expm1(now.log - before.log)),
      sum: exact(now.sum - before.sum),
      spotPrice: exact(spotPrice),
      futuresPrice: Number.isNaN(close) ? null : exact(close),
    }
  })
  return {
    term: { start: iso(opening), end: rows.at(-1)?.time ?? iso(opening) },
    marks: rows.map(({ time, rate, spotPrice, futuresPrice }) => ({ time, rate, spotPrice, futuresPrice })),
    sums: rows.map(({ time, sum }) => ({ time, rate: sum })),
    futures: chain.map((future) => listedOf({ future, rolls, settled: settledAt(future, spot) })),
    spot: rows.map(({ time, spotPrice }) => ({ time, price: spotPrice })),
    first: { time: iso(opening), price: exact(priceAt(spot.times, spot.values, opening)) },
  }
}

function settledAt({ times, prices, expiry }: ChainFuture, spot: Numbers): number {
  const own = priceAt(times, prices, expiry, { within: day })
  return Number.isNaN(own) ? priceAt(spot.times, spot.values, expiry) : own
}

function since({ times, prices, ...future }: ChainFuture, from: number): ChainFuture {
  const first = countBelow(times, (time) => time < from)
  return { ...future, times: times.subarray(first), prices: prices.subarray(first) }
}

function midnights(from: number, until: number): number[] {
  const first = Math.ceil(from / day)
  const count = Math.max(0, Math.floor(until / day) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * day)
}

/** The last price at or before a time; NaN where there is none, or none so near. */
function priceAt(times: Float64Array, prices: Float64Array, at: number, { within = Infinity } = {}): number {
  const place = countBelow(times, (time) => time <= at) - 1
  return at - (times[place] ?? NaN) < within ? (prices[place] ?? NaN) : NaN
}

/** What had been paid up to a time, added up and compounded. */
function paidUpTo({ times, values }: Numbers): (time: number) => { sum: number; log: number } {
  const [sums, logs] = [new Float64Array(times.length + 1), new Float64Array(times.length + 1)]
  for (const [place, rate] of values.entries()) {
    sums[place + 1] = (sums[place] ?? 0) + rate
    logs[place + 1] = (logs[place] ?? 0) + Math.log1p(rate)
  }
  return (time) => {
    const place = countBelow(times, (at) => at <= time)
    return { sum: sums[place] ?? NaN, log: logs[place] ?? NaN }
  }
}

/** A future with what its entries may look at: its first price, the closes of its days, and those at the rolls. */
function listedOf(given: { future: ChainFuture; rolls: readonly number[]; settled: number }): ListedFuture {
  const { future, rolls, settled } = given
  const { symbol, expiry, times, prices } = future
  const [first = NaN, last = NaN] = [times[0], times.at(-1)]
  const looked = [first, last, ...midnights(first, last), ...rolls.filter((time) => time >= first && time <= last)]
  const places = [...new Set(looked.map((time) => countBelow(times, (at) => at <= time) - 1))].toSorted((a, b) => a - b)
  return {
    symbol,
    // A future counts as listed just before its first price.
    listing: iso(first - 1),
    expiry: iso(expiry),
    settlementPrice: exact(settled),
    prices: places.map((place) => ({ time: iso(times[place] ?? NaN), price: exact(prices[place] ?? NaN) })),
  }
}
