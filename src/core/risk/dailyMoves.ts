import { one, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

const rootOfDays = one.times(365).sqrt()

export type DailyMovesArguments = {
  /** [USD per coin] */
  from: Decimal
  /** [USD per coin] */
  to: Decimal
  /** Standard deviation of the logarithm of the price over a year, more than 0. */
  volatility: Decimal
}

export type DailyMoves = {
  /** Standard deviation of a day, as a fraction of the price. */
  dailyMoveRate: Decimal
  /** How many of them lie between the two prices; negative downwards. */
  moves: Decimal
}

/**
 * How far one price is from another, counted in moves of an ordinary day.
 *
 *     dailyMoveRate = volatility / sqrt(365)
 *     moves = ln(to / from) / dailyMoveRate
 *
 * Convention: a year of 365 days that all trade.
 *
 * @throws DomainError where a price or the volatility is not positive
 * @example dailyMoves({ from: 100, to: 200, volatility: 0.6 }).moves // 22.07...
 * @see J. Hull, "Options, Futures, and Other Derivatives", on volatility and time
 */
export function dailyMoves({ from, to, volatility }: DailyMovesArguments): DailyMoves {
  requirePositive({ from, to, volatility })
  const dailyMoveRate = volatility.div(rootOfDays)
  return { dailyMoveRate, moves: to.div(from).ln().div(dailyMoveRate) }
}
