import type { Decimal } from '../number/decimal'
import { fixedBond } from './bond'
import type { FixedBondArguments } from './figures'

export type YieldGridArguments = Omit<FixedBondArguments, 'futuresPrice' | 'daysToExpiry'> & {
  /** The columns [USD per coin]. */
  futuresPrices: readonly Decimal[]
  /** The rows, each more than 0. */
  days: readonly Decimal[]
}

/**
 * What the same bond pays a year at other futures prices and over other terms: a row for each term, a column for each price.
 *
 *     cell = fixedBond at that price and those days: its annualisedYield, all costs paid
 *
 * Convention: the same dollars, spot price and costs in every cell; simple, Act/365.
 *
 * @throws DomainError where fixedBond does
 * @example yieldGrid({ capitalUsd: 100000, spotPrice: 100, contract: one dollar inverse, futuresPrices: [150], days: [365, 730] })
 *   // [[0.5], [0.25]]
 * @see fixedBond
 */
export const yieldGrid = ({ futuresPrices, days, ...bond }: YieldGridArguments): Decimal[][] =>
  days.map((daysToExpiry) =>
    futuresPrices.map((futuresPrice) => fixedBond({ ...bond, futuresPrice, daysToExpiry }).annualisedYield),
  )
