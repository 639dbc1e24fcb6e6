import type { Decimal } from '../core'
import { naturalLogarithm } from './elementary'
import { meanOf, sixDigits, sumOf } from './moments'

/** Prices at moments, oldest first [milliseconds since 1970, USD per coin]. */
export type DatedPrices = { times: Float64Array; values: Float64Array }

/** Parameters of PriceModel as a history suggests them; with six digits, as they would be typed. */
export type EstimatedSpot = {
  /** Standard deviation of the logarithm between jumps over a year. */
  volatility: Decimal
  jumpsPerYear: Decimal
  /** Mean and standard deviation of the logarithm of a jump; 0 where there are too few. */
  jumpMean: Decimal
  jumpVolatility: Decimal
}

export const yearMs = 31_536_000_000
/** Fewer moves say nothing. */
export const leastMoves = 30
/** A move of this many robust deviations is a jump. */
const jumpDeviations = 4
/** The median of the magnitude of a standard normal figure. */
const normalMedian = 0.6744897501960817

/**
 * Volatility and jumps of a spot price, from its moves.
 *
 *     move = ln(price / price before)    scaled = move / sqrt(years between)
 *     a move is a jump where |scaled| > 4 * median(|scaled|) / 0.6745
 *     volatility^2 = sum(move^2) / sum(years) over the others
 *     jumpsPerYear = jumps / sum(years of all)    jumpMean, jumpVolatility: of the moves that are jumps
 *
 * Convention: mean 0, whatever the drift was. Null with fewer than thirty moves, or where the price never moved.
 *
 * @see R. Cont and P. Tankov, "Financial Modelling with Jump Processes", on thresholds
 */
export function estimatedSpot(series: DatedPrices): EstimatedSpot | null {
  const { moves, years } = movesOf(series)
  if (moves.length < leastMoves) return null
  const sizes = moves.map((move, at) => Math.abs(move) / Math.sqrt(years[at] ?? NaN)).toSorted()
  const deviation = (sizes[sizes.length >> 1] ?? 0) / normalMedian
  const isJump = (move: number, at: number) => Math.abs(move) > jumpDeviations * deviation * Math.sqrt(years[at] ?? NaN)
  const jumps = moves.filter(isJump)
  const others = moves.filter((move, at) => !isJump(move, at))
  const otherYears = years.filter((_, at) => !isJump(moves[at] ?? 0, at))
  if (deviation === 0) return null
  const mean = meanOf(jumps)
  return {
    volatility: sixDigits(Math.sqrt(sumOf(others.map((move) => move * move)) / sumOf(otherYears))),
    jumpsPerYear: sixDigits(jumps.length / sumOf(years)),
    jumpMean: sixDigits(jumps.length === 0 ? 0 : mean),
    jumpVolatility: sixDigits(jumps.length < 2 ? 0 : Math.sqrt(meanOf(jumps.map((move) => (move - mean) ** 2)))),
  }
}

function movesOf({ times, values }: DatedPrices) {
  const moves = values.subarray(1).map((price, at) => naturalLogarithm(price / (values[at] ?? NaN)))
  const years = times.subarray(1).map((time, at) => (time - (times[at] ?? NaN)) / yearMs)
  return { moves, years }
}
