import type { Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'
import { annualisedYields, type AnnualisedYields } from './annualisedYields'

export const returnBases = ['spot', 'capital-with-margin', 'both-legs'] as const
/** What the profit is taken on: the coin, the coin and dollars beside it as margin, or the value of both legs. */
export type ReturnBase = (typeof returnBases)[number]

export const returnStages = ['gross', 'net'] as const
/** Which profit: of the quotes, or what is left of it after all costs. */
export type ReturnStage = (typeof returnStages)[number]

export const returnMethods = ['simple', 'compounded', 'continuous'] as const satisfies (keyof AnnualisedYields)[]
export type ReturnMethod = (typeof returnMethods)[number]

const yearLengths = { 365: 'act/365', 360: 'act/360' } as const
export type YearDays = keyof typeof yearLengths

export type ConventionBenchArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** What the capital has become, all costs paid, more than 0 [USD]. */
  finalUsd: Decimal
  /** Share of the futures leg posted in dollars beside the coin, at least 0. */
  marginRate: Decimal
}

export type ConventionBenchRow = {
  /** Stable: `both-legs/net/simple/360`. */
  key: `${ReturnBase}/${ReturnStage}/${ReturnMethod}/${YearDays}`
  basisOn: ReturnBase
  stage: ReturnStage
  method: ReturnMethod
  yearDays: YearDays
  /** What the profit is taken on [USD]. */
  baseUsd: Decimal
  /** [USD] */
  profitUsd: Decimal
  /** profitUsd / baseUsd: over the whole term. */
  returnRate: Decimal
  /** Per year. */
  value: Decimal
}

export type ConventionBench = {
  grossProfitUsd: Decimal
  netProfitUsd: Decimal
  /** What the coin is worth at the price of the future [USD]. */
  futuresLegUsd: Decimal
  marginUsd: Decimal
  rows: ConventionBenchRow[]
  /** Row with the lowest yearly rate. */
  lowest: ConventionBenchRow
  /** Row with the highest yearly rate. */
  highest: ConventionBenchRow
}

/**
 * One cash-and-carry trade as a yearly rate in every convention in use: the same dollars in thirty-six conventions.
 *
 *     futuresLegUsd = capitalUsd * futuresPrice / spotPrice [USD]    marginUsd = futuresLegUsd * marginRate [USD]
 *     profitUsd = futuresLegUsd - capitalUsd    (gross) [USD]        finalUsd - capitalUsd    (net) [USD]
 *     baseUsd = capitalUsd                      (spot) [USD]
 *     baseUsd = capitalUsd + marginUsd          (capital-with-margin) [USD]
 *     baseUsd = capitalUsd + futuresLegUsd      (both-legs) [USD]
 *     returnRate = profitUsd / baseUsd
 *     value = returnRate * yearDays / daysToExpiry                   (simple)
 *     value = (1 + returnRate)^(yearDays / daysToExpiry) - 1         (compounded)
 *     value = ln(1 + returnRate) * yearDays / daysToExpiry           (continuous)
 *
 * Convention: gross is of the quotes, without costs or lots; the row spot/gross/simple/365 is the headline basis.
 *
 * @throws DomainError where an amount, a price or the days are not positive, or compounding overflows
 * @example conventionBench({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 150, daysToExpiry: 365, finalUsd: 140000,
 *   marginRate: 0.2 }) // spot/gross/simple/365 0.5, spot/net/simple/365 0.4, both-legs/gross/simple/365 0.2
 * @see Hull, "Options, Futures, and Other Derivatives", on conventions of interest
 */
export function conventionBench(given: ConventionBenchArguments): ConventionBench {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, finalUsd, marginRate } = given
  requirePositive({ capitalUsd, spotPrice, futuresPrice, daysToExpiry, finalUsd })
  requireAtLeastZero({ marginRate })
  const futuresLegUsd = capitalUsd.times(futuresPrice).div(spotPrice)
  const marginUsd = futuresLegUsd.times(marginRate)
  const profits = { gross: futuresLegUsd.minus(capitalUsd), net: finalUsd.minus(capitalUsd) }
  const bases = {
    spot: capitalUsd,
    'capital-with-margin': capitalUsd.plus(marginUsd),
    'both-legs': capitalUsd.plus(futuresLegUsd),
  }
  const rows = returnBases.flatMap((basisOn) =>
    returnStages.flatMap((stage) => {
      const [baseUsd, profitUsd] = [bases[basisOn], profits[stage]]
      const term = { paid: baseUsd, received: baseUsd.plus(profitUsd), days: daysToExpiry, quantity: 'daysToExpiry' }
      return ([365, 360] as const).flatMap((yearDays) => {
        const yields = annualisedYields({ ...term, dayCount: yearLengths[yearDays] })
        return returnMethods.map((method): ConventionBenchRow => ({
          key: `${basisOn}/${stage}/${method}/${yearDays}`,
          basisOn,
          stage,
          method,
          yearDays,
          baseUsd,
          profitUsd,
          returnRate: profitUsd.div(baseUsd),
          value: yields[method],
        }))
      })
    }),
  )
  const extreme = (further: (a: Decimal, b: Decimal) => boolean) =>
    rows.reduce((found, row) => (further(row.value, found.value) ? row : found))
  return {
    grossProfitUsd: profits.gross,
    netProfitUsd: profits.net,
    futuresLegUsd,
    marginUsd,
    rows,
    lowest: extreme((a, b) => a.lessThan(b)),
    highest: extreme((a, b) => a.greaterThan(b)),
  }
}
