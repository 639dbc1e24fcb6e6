import { requireInverse, type Contract } from '../contract/contract'
import { annualisedYields } from '../curve/annualisedYields'
import { zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireContracts,
  requireEntries,
  requireFinite,
  requirePositive,
} from '../number/domain'
import { statedRollCosts, type RollCosts } from './costs'
import type { ShortRoll } from './figures'
import { roll } from './roll'

/** One roll of several: prices on the day of the roll. */
export type RollLeg = {
  /** Price of the future that is closed: the far one of the leg before [USD per coin]. */
  nearPrice: Decimal
  /** [USD per coin] */
  farPrice: Decimal
  /** Between the two expiries, more than 0 [days]. */
  days: Decimal
}

export type RollScheduleArguments = RollCosts & {
  /** Short in the first near future, whole and at least 0. */
  contracts: Decimal
  /** Unhedged beside them, any sign; 0 by default [coin]. */
  residualCoin?: Decimal
  /** Inverse; of all the futures. */
  contract: Contract
  /** In time, at least one. */
  legs: readonly RollLeg[]
  costOfCapital?: Decimal
}

/** A roll, and what it makes with all before it. */
export type RollScheduleRow = ShortRoll &
  RollLeg & {
    /** Contracts brought into the leg. */
    contractsBefore: Decimal
    /** Coin unhedged before the leg. */
    residualBefore: Decimal
    /** Days of the legs so far. */
    cumulativeDays: Decimal
    /** From the first leg's equity to this leg's far expiry; null without equity. */
    cumulativeReturnRate: Decimal | null
    /** The same as a simple yearly rate; null without equity. */
    cumulativeAnnualisedYield: Decimal | null
  }

export type RollSchedule = {
  rows: RollScheduleRow[]
  /** Equity of the first leg at its near price [USD]. */
  startUsd: Decimal
  finalContracts: Decimal
  finalFaceUsd: Decimal
  finalResidualCoin: Decimal
  /** The final face, and the residual at the near price of the last leg [USD]. */
  finalUsd: Decimal
  totalDays: Decimal
  /** null without equity. */
  returnRate: Decimal | null
  /** Simple, Act/365; null without equity. */
  annualisedYield: Decimal | null
  /** null without equity, or where nothing is left. */
  annualisedCompounded: Decimal | null
}

/**
 * A bond rolled several times in a row: what one roll opens, the next one closes.
 *
 *     contractsBefore, residualBefore = farContracts, residualCoin of the leg before
 *     cumulativeReturnRate = (newFaceUsd + residualCoin * nearPrice) / (equityCoin * nearPrice of the first leg) - 1
 *     cumulativeAnnualisedYield = cumulativeReturnRate * 365 / cumulativeDays
 *     annualisedCompounded = (1 + returnRate)^(365 / totalDays) - 1
 *
 * Convention: as roll, on the short side. The legs compound; where no coin is left over, the cumulative return is the
 * product of theirs, and else it also has what the price did to the residual between two legs.
 *
 * @throws DomainError where there is no leg, or roll refuses one
 * @example rollSchedule({ contracts: 150000, contract: one dollar inverse, legs: 110 to 132 and 140 to 154, 365 days each })
 *   // sellFar 180000, then 198000; returnRate 0.32
 * @see the cash-and-carry essay of 2021, on rolling the bond
 */
export function rollSchedule(given: RollScheduleArguments): RollSchedule {
  const { contracts, residualCoin = zero, contract, legs, costOfCapital = zero } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requireFinite({ residualCoin })
  requireAboveMinusOne({ costOfCapital })
  const costs = statedRollCosts(given)
  requireEntries({ quantity: 'legs', entries: legs })
  for (const [index, leg] of legs.entries()) {
    for (const name of ['nearPrice', 'farPrice', 'days'] as const) {
      requirePositive({ [`legs[${index}].${name}`]: leg[name] })
    }
  }
  const rows: RollScheduleRow[] = []
  let held = { contracts, residualCoin }
  let totalDays = zero
  for (const leg of legs) {
    const step = roll({ ...held, ...leg, contract, costOfCapital, ...costs })
    totalDays = totalDays.plus(leg.days)
    const startUsd = rows.at(0)?.equityUsd ?? step.equityUsd
    const { returnRate, annualisedYield } = yieldsOver({ startUsd, endUsd: step.farValueUsd, days: totalDays })
    rows.push({
      ...step,
      ...leg,
      contractsBefore: held.contracts,
      residualBefore: held.residualCoin,
      cumulativeDays: totalDays,
      cumulativeReturnRate: returnRate,
      cumulativeAnnualisedYield: annualisedYield,
    })
    held = { contracts: step.sellFar, residualCoin: step.residualCoin }
  }
  const finalUsd = rows.at(-1)?.farValueUsd ?? zero
  const whole = { startUsd: rows.at(0)?.equityUsd ?? zero, endUsd: finalUsd, days: totalDays }
  return {
    rows,
    startUsd: whole.startUsd,
    finalContracts: held.contracts,
    finalFaceUsd: held.contracts.times(contract.multiplier),
    finalResidualCoin: held.residualCoin,
    finalUsd,
    totalDays,
    ...yieldsOver(whole),
    annualisedCompounded: compoundedOver(whole),
  }
}

type Growth = { startUsd: Decimal; endUsd: Decimal; days: Decimal }

function yieldsOver({ startUsd, endUsd, days }: Growth): Pick<RollSchedule, 'returnRate' | 'annualisedYield'> {
  if (!startUsd.greaterThan(zero)) return { returnRate: null, annualisedYield: null }
  const returnRate = endUsd.minus(startUsd).div(startUsd)
  return { returnRate, annualisedYield: returnRate.times(365).div(days) }
}

function compoundedOver({ startUsd, endUsd, days }: Growth): Decimal | null {
  if (!startUsd.greaterThan(zero) || !endUsd.greaterThan(zero)) return null
  const terms = { paid: startUsd, received: endUsd, days, dayCount: 'act/365', quantity: 'legs[0].days' } as const
  return annualisedYields(terms).compounded
}
