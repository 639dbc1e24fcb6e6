import { requireInverse, type Contract } from '../contract/contract'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireContracts, requireFinite, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'

/** The marks of one day. */
export type DayMarks = {
  /** [USD per coin] */
  spotPrice: Decimal
  /** The future or the perpetual that was sold [USD per coin]. */
  futuresPrice: Decimal
  /** More than 0; null for a perpetual, which has none. */
  daysToExpiry: Decimal | null
}

export type ExplainedDayArguments = {
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** The account at yesterday's marks, the short's profit included; any sign [coin]. */
  equityCoin: Decimal
  yesterday: DayMarks
  today: DayMarks
  /** What yesterday's curve paid a year for the days that remain today; yesterday's own rate by default: a flat curve. */
  rolledRate?: Decimal
  /** Received since, negative where paid; what fundingRate makes by default [coin]. */
  fundingCoin?: Decimal
  /** Sum of the rates since, paid on the contracts at today's price; 0 by default. */
  fundingRate?: Decimal
  /** Paid since, at least 0; 0 by default [coin]. */
  feesCoin?: Decimal
}

/** The day's profit line by line [USD]. */
export type ExplainedDay = {
  /** Before and after [USD]. */
  valueBeforeUsd: Decimal
  valueUsd: Decimal
  /** Hedged dollars accrete at yesterday's rate. */
  carryUsd: Decimal
  /** What the rate of yesterday's curve for the shorter term adds. */
  rollDownUsd: Decimal
  /** What the curve did since. */
  basisMoveUsd: Decimal
  fundingUsd: Decimal
  /** Negative. */
  feesUsd: Decimal
  /** What the price did to the coin that is not hedged. */
  remainderUsd: Decimal
  profitUsd: Decimal
  /** What the lines leave unexplained: 0, but for the last digits. */
  unexplainedUsd: Decimal
  /** Received [coin]. */
  fundingCoin: Decimal
  /** Not hedged at yesterday's marks [coin]. */
  residualCoin: Decimal
  /** Simple, Act/365; null for a perpetual. */
  rateBefore: Decimal | null
  rate: Decimal | null
}

/**
 * A day of a bond explained: yesterday's marks in, today's profit out, line by line.
 *
 *     valueBeforeUsd = equityCoin * spotPrice of yesterday [USD]
 *     valueUsd = (equityCoin + faceUsd * (1 / F1 - 1 / F0) + fundingCoin - feesCoin) * spotPrice of today [USD]
 *     hedged(rate, days) = faceUsd / (1 + rate * days / 365)           faceUsd = contracts * multiplier [USD]
 *     carryUsd = hedged(rateBefore, days of today) - hedged(rateBefore, days of yesterday) [USD]
 *     rollDownUsd = hedged(rolledRate, days of today) - hedged(rateBefore, days of today) [USD]
 *     basisMoveUsd = hedged(rate, days of today) - hedged(rolledRate, days of today) [USD]
 *     fundingUsd = fundingCoin * spot of today     feesUsd = -feesCoin * spot of today [USD]
 *     remainderUsd = residualCoin * (spot of today - spot of yesterday)    residualCoin = equityCoin - faceUsd / F0 [USD]
 *
 * Convention: rates simple, Act/365, from spot and future of their day. A perpetual has no days: its premium's move is all
 * in basisMoveUsd. Law: the lines add up to the profit.
 *
 * @throws DomainError where the contract is linear, a price or days are not positive, the contracts are not whole, only
 *   one of the days has an expiry, or the rolled rate leaves no dollars
 * @example explainedDay({ contracts: 150000, contract: one dollar inverse, equityCoin: 1000, yesterday: 100, 150 with 365 days,
 *   today: 100, 150 with 364 days }) // carryUsd 91.40..., basisMoveUsd the negative of it, profitUsd 0
 * @see Hull, "Options, Futures, and Other Derivatives", on the daily settlement of futures
 */
export function explainedDay(given: ExplainedDayArguments): ExplainedDay {
  const { contracts, contract, equityCoin, yesterday, today, fundingRate = zero, feesCoin = zero } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requireFinite({ equityCoin, fundingRate })
  requireAtLeastZero({ feesCoin })
  const [rateBefore, rate] = [rateOn(yesterday, 'yesterday'), rateOn(today, 'today')]
  const faceUsd = contracts.times(contract.multiplier)
  const fundingCoin = given.fundingCoin ?? faceUsd.div(today.futuresPrice).times(fundingRate)
  requireFinite({ fundingCoin })
  const hedgedCoin = faceUsd.div(yesterday.futuresPrice)
  const residualCoin = equityCoin.minus(hedgedCoin)
  const flowsCoin = fundingCoin.minus(feesCoin)
  const pnlCoin = faceUsd.div(today.futuresPrice).minus(hedgedCoin)
  const valueBeforeUsd = equityCoin.times(yesterday.spotPrice)
  const valueUsd = equityCoin.plus(pnlCoin).plus(flowsCoin).times(today.spotPrice)
  const lines = {
    ...hedgedLines({ ...given, faceUsd, rateBefore, rate }),
    fundingUsd: fundingCoin.times(today.spotPrice),
    feesUsd: zero.minus(feesCoin.times(today.spotPrice)),
    remainderUsd: residualCoin.times(today.spotPrice.minus(yesterday.spotPrice)),
  }
  const profitUsd = valueUsd.minus(valueBeforeUsd)
  const explained = Object.values(lines).reduce((sum, line) => sum.plus(line), zero)
  return {
    valueBeforeUsd,
    valueUsd,
    ...lines,
    profitUsd,
    unexplainedUsd: profitUsd.minus(explained),
    fundingCoin,
    residualCoin,
    rateBefore,
    rate,
  }
}

type Hedged = ExplainedDayArguments & { faceUsd: Decimal; rateBefore: Decimal | null; rate: Decimal | null }

function hedgedLines({ yesterday, today, rolledRate, faceUsd, rateBefore, rate }: Hedged) {
  const hedged = (marks: DayMarks) => faceUsd.times(marks.spotPrice).div(marks.futuresPrice)
  const [before, now] = [hedged(yesterday), hedged(today)]
  const [daysBefore, days] = [yesterday.daysToExpiry, today.daysToExpiry]
  if ((daysBefore === null) !== (days === null)) {
    // The error names the day that has no expiry.
    const found = 'none'
    const quantity = days === null ? 'today.daysToExpiry' : 'yesterday.daysToExpiry'
    throw new DomainError({ quantity, requirement: 'must be greater than zero', found })
  }
  if (days === null || rateBefore === null || rate === null)
    return { carryUsd: zero, rollDownUsd: zero, basisMoveUsd: now.minus(before) }
  const shorter = hedgedAt(faceUsd, { rate: rateBefore, days, quantity: 'yesterday.futuresPrice' })
  const rolled = hedgedAt(faceUsd, { rate: rolledRate ?? rateBefore, days, quantity: 'rolledRate' })
  return {
    carryUsd: shorter.minus(before),
    rollDownUsd: rolled.minus(shorter),
    basisMoveUsd: now.minus(rolled),
  }
}

function hedgedAt(
  faceUsd: Decimal,
  { rate, days, quantity }: { rate: Decimal; days: Decimal; quantity: string },
): Decimal {
  const growth = one.plus(rate.times(days).div(365))
  if (growth.greaterThan(zero)) return faceUsd.div(growth)
  throw new DomainError({ quantity, requirement: 'must give a price greater than zero', found: rate.toString() })
}

function rateOn({ spotPrice, futuresPrice, daysToExpiry }: DayMarks, day: string): Decimal | null {
  requirePositive({ [`${day}.spotPrice`]: spotPrice, [`${day}.futuresPrice`]: futuresPrice })
  if (daysToExpiry === null) return null
  requirePositive({ [`${day}.daysToExpiry`]: daysToExpiry })
  return futuresPrice.minus(spotPrice).div(spotPrice).times(365).div(daysToExpiry)
}
