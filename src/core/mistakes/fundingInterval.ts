import { requireInverse, type Contract } from '../contract/contract'
import { Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requireContracts } from '../number/domain'
import { mistakeDamage, type MistakeDamage } from './damage'

export type MistakeOfFundingIntervalArguments = {
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Paid at every event; positive where the longs pay, more than -1. */
  fundingRate: Decimal
  /** At least 0; may be fractional. */
  fundingDays: Decimal
}

export type MistakeOfFundingInterval = MistakeDamage & {
  /** Dollars on which funding is paid [USD]. */
  faceUsd: Decimal
  /** One an hour. */
  paidEvents: Decimal
  /** One every eight hours. */
  readEvents: Decimal
}

/** Funding events a day. */
export const fundingsADay = { hourly: new Decimal(24), eightHourly: new Decimal(3) }

/**
 * A funding rate that is paid every hour, read as one of eight hours.
 *
 *     faceUsd = contracts * multiplier [USD]
 *     paidEvents = fundingDays * 24    readEvents = fundingDays * 3
 *     rightUsd = faceUsd * fundingRate * paidEvents [USD]
 *     wrongUsd = faceUsd * fundingRate * readEvents [USD]
 *
 * Convention: the funding alone, without the capital; simple, nothing re-hedged, the events not rounded. One eighth is
 * expected, seven eighths are missed: negative where funding is received, positive where it is paid.
 *
 * @throws DomainError where the contract is linear, the contracts are not whole, the rate is -1 or less or the days are
 *   negative
 * @example mistakeOfFundingInterval({ contracts: 100000, contract: one dollar inverse, fundingRate: 0.0001,
 *   fundingDays: 30 }) // rightUsd 7200, wrongUsd 900, damageUsd -6300
 * @see annualisedFunding
 */
export function mistakeOfFundingInterval(given: MistakeOfFundingIntervalArguments): MistakeOfFundingInterval {
  const { contracts, contract, fundingRate, fundingDays } = given
  requireContracts({ contracts })
  requireInverse(contract)
  requireAboveMinusOne({ fundingRate })
  requireAtLeastZero({ fundingDays })
  const faceUsd = contracts.times(contract.multiplier)
  const paidEvents = fundingDays.times(fundingsADay.hourly)
  const readEvents = fundingDays.times(fundingsADay.eightHourly)
  const overUsd = (events: Decimal) => faceUsd.times(fundingRate).times(events)
  const damage = mistakeDamage({ rightUsd: overUsd(paidEvents), wrongUsd: overUsd(readEvents) })
  return { faceUsd, paidEvents, readEvents, ...damage }
}
