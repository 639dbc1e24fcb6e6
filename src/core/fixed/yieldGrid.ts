import type { Decimal } from '../number/decimal'
import { requireAboveMinusOne } from '../number/domain'
import { fixedBond } from './bond'
import type { FixedBondArguments } from './figures'

export type YieldGridArguments = Omit<FixedBondArguments, 'daysToExpiry'> & {
  /** The columns: the future's price times one plus this, each above -1. */
  moves: readonly Decimal[]
  /** The rows, each more than 0. */
  days: readonly Decimal[]
}

export type YieldGrid = {
  /** A price for each column [USD per coin]. */
  futuresPrices: Decimal[]
  /** A row for each term, a cell for each price. */
  rows: Decimal[][]
}

/**
 * What the same bond pays a year at other futures prices and over other terms.
 *
 *     futuresPrices = futuresPrice * (1 + move) [USD per coin]
 *     cell = fixedBond at that price and those days: its annualisedYield, all costs paid
 *
 * Convention: the same dollars, spot price and costs in every cell; simple, Act/365.
 *
 * @throws DomainError where a move is not above -1, or fixedBond does
 * @example yieldGrid({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 150, contract: one dollar inverse, moves: [0],
 *   days: [365, 730] }) // rows [[0.5], [0.25]]
 * @see fixedBond
 */
export function yieldGrid({ futuresPrice, moves, days, ...bond }: YieldGridArguments): YieldGrid {
  moves.forEach((move, place) => requireAboveMinusOne({ [`moves[${place}]`]: move }))
  const futuresPrices = moves.map((move) => futuresPrice.plus(futuresPrice.times(move)))
  const cellAt = (daysToExpiry: Decimal, price: Decimal) =>
    fixedBond({ ...bond, futuresPrice: price, daysToExpiry }).annualisedYield
  return { futuresPrices, rows: days.map((term) => futuresPrices.map((price) => cellAt(term, price))) }
}
