import { fundingEvents } from '../floating/breakEvenFunding'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireResultFrom } from '../number/domain'
import type { FloatingCash, TradeTerm } from './trade'

type Perpetual = Extract<TradeTerm, { kind: 'perpetual' }>

/** The dollars of a perpetual that is held to a horizon, and how they follow from its funding. */
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
 * The funding at every event with which a perpetual ends with so many dollars; null where none does.
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
