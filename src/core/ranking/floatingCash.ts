import { fundingEvents } from '../floating/breakEvenFunding'
import { Decimal, one, zero } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import type { FloatingCash, TradeTerm } from './trade'

type Perpetual = Extract<TradeTerm, { kind: 'perpetual' }>

/**
 * The dollars of a perpetual that is held to a horizon, and how they follow from its funding.
 *
 *     events = horizonDays * 24 / intervalHours
 *     cashUsd = fixedUsd + grownUsd * (1 + rate / (1 + marginRate))^events [USD]
 *
 * Convention: every payment is reinvested in the position, with its margin; events are not rounded.
 *
 * @throws DomainError where the rate is -1 or less, the interval or the horizon is not positive, or the growth
 *   overflows
 * @example floatingCash({ term: 0.01 every 12 hours, horizonDays: 1, marginRate: 0.25, fixedUsd: 100, grownUsd: 1000 })
 *   // cashUsd 1116.064
 * @see tradeRanking
 */
export function floatingCash(given: {
  term: Perpetual
  horizonDays: Decimal
  marginRate: Decimal
  fixedUsd: Decimal
  grownUsd: Decimal
}): { cashUsd: Decimal; floating: FloatingCash } {
  const { term, horizonDays, marginRate, fixedUsd, grownUsd } = given
  requireAboveMinusOne({ rate: term.rate })
  requirePositive({ intervalHours: term.intervalHours })
  const events = fundingEvents({ days: horizonDays, intervalHours: term.intervalHours })
  const growth = one.plus(term.rate.div(one.plus(marginRate))).pow(events)
  requireResultFrom({ quantity: 'rate', found: term.rate, result: growth })
  return { cashUsd: fixedUsd.plus(grownUsd.times(growth)), floating: { fixedUsd, grownUsd, marginRate, events } }
}

/**
 * The most dollars that any perpetual ends with at one funding; null without perpetuals, or where that overflows.
 *
 *     the greatest of fixedUsd + grownUsd * (1 + rate / (1 + marginRate))^events
 *
 * @throws DomainError where the rate is -1 or less
 * @example mostFloatingUsd([the perpetual of floatingCash, another with 200 fixed and no margin], 0.01) // 1220.1
 * @see tradeRanking
 */
export function mostFloatingUsd(floatings: readonly FloatingCash[], rate: Decimal): Decimal | null {
  requireAboveMinusOne({ rate })
  const most = greatestUsd(floatings, rate)
  return most?.isFinite() === true ? most : null
}

function greatestUsd(floatings: readonly FloatingCash[], rate: Decimal): Decimal | null {
  // Most perpetuals grow alike, and a power takes longer than everything else.
  const growths = new Map<string, Decimal>()
  return floatings.reduce<Decimal | null>((most, { fixedUsd, grownUsd, marginRate, events }) => {
    const key = `${marginRate.toString()} ${events.toString()}`
    const growth = growths.get(key) ?? one.plus(rate.div(one.plus(marginRate))).pow(events)
    growths.set(key, growth)
    const usd = fixedUsd.plus(grownUsd.times(growth))
    return most === null || usd.greaterThan(most) ? usd : most
  }, null)
}

/**
 * The funding at every event at which a perpetual ends with this many dollars; null where none does it.
 *
 *     rate = (((usd - fixedUsd) / grownUsd)^(1 / events) - 1) * (1 + marginRate)
 */
export function fundingForUsd({ fixedUsd, grownUsd, marginRate, events }: FloatingCash, usd: Decimal): Decimal | null {
  if (!grownUsd.greaterThan(zero)) return null
  const growth = usd.minus(fixedUsd).div(grownUsd)
  if (!growth.greaterThan(zero)) return null
  const rate = growth.pow(one.div(events)).minus(one).times(one.plus(marginRate))
  return rate.greaterThan(-1) ? rate : null
}

/**
 * The funding at every event at which the best of some perpetuals ends with this many dollars; null where none gets
 * there, or where one of them has more at any funding.
 */
export function fundingOfBest(floatings: readonly FloatingCash[], usd: Decimal): Decimal | null {
  const ties = floatings.map((floating) => ({ floating, rate: fundingForUsd(floating, usd) }))
  const rates = ties.flatMap(({ rate }) => rate ?? [])
  if (rates.length === 0) return null
  // Below the lowest of these fundings every perpetual ends with less; at it, the first of them gets there.
  const least = Decimal.min(...rates)
  const others = ties.flatMap(({ floating, rate }) => (rate === null ? [floating] : []))
  return greatestUsd(others, least)?.greaterThan(usd) === true ? null : least
}
