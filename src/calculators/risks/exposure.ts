import {
  autoDeleveraging,
  bankruptcyPrice,
  exchangeDefault,
  exchangeExposure,
  exchangeRecovery,
  liquidationPrice,
  type AutoDeleveraging,
  type Decimal,
  type FixedBond,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { fixedBondOfDesk } from '../../desk/fixedBondOfDesk'
import type { RisksValues } from './fields'

/** The bond, and what may happen to it. */
export type Exposure = {
  values: RisksValues
  daysToExpiry: Decimal
  bond: FixedBond
  /** null where the exchange leaves more than there is: nothing was closed. */
  cut: AutoDeleveraging | null
}

export function exposureOf(values: RisksValues): Exposure {
  const { contract, daysToExpiry, bond } = fixedBondOfDesk(values)
  const { remainingContracts: remaining, adlPrice: price, newFuturesPrice, newSpotPrice, daysRemaining: days } = values
  const position = { contracts: bond.contracts, remaining, contract }
  const resold = { price, spotPrice: newSpotPrice, newFuturesPrice, days, feeRate: values.futuresFeeRate }
  const cut = remaining.greaterThan(bond.contracts) ? null : autoDeleveraging({ ...position, ...resold })
  return { values, daysToExpiry, bond, cut }
}

/** Where a deposit ends: the price at which it is taken, and the one at which nothing of it is left. */
export function endsOf({ values, bond }: Exposure, margin: Decimal) {
  const { maintenanceMarginRate, maintenanceOn } = values
  const short = { contract: contractOfDesk(values), side: 'short', contracts: bond.contracts } as const
  const position = { ...short, entryPrice: bond.futuresExecutionPrice, margin }
  return {
    liquidationPrice: liquidationPrice({ ...position, maintenanceMarginRate, maintenanceOn }),
    bankruptcyPrice: bankruptcyPrice(position),
  }
}

/** What stands at the exchange at a price. */
export const exposureAt = ({ values, bond }: Exposure, { margin, price }: { margin: Decimal; price: Decimal }) =>
  exchangeExposure({
    ...{ depositCoin: margin, contracts: bond.contracts, contract: contractOfDesk(values) },
    ...{ entryPrice: bond.futuresExecutionPrice, price },
  })

/** What is lost of a deposit where the exchange fails, what is left, and how likely that may be. */
export function defaultOf({ values, daysToExpiry, bond }: Exposure, depositCoin: Decimal) {
  const { spotPrice: price, recoveryRate, capitalUsd, costOfCapital } = values
  const { heldCoin, finalUsd } = bond
  const trade = { heldCoin, depositCoin, price, recoveryRate, capitalUsd, costOfCapital, days: daysToExpiry }
  const left = exchangeRecovery(trade)
  return { ...left, ...exchangeDefault({ ...left, finalUsd, days: daysToExpiry, probability: values.failureRate }) }
}

/** All longs of the market, by what they owe. */
export const longsOf = ({ openInterestUsd, openInterestPrice: entryPrice, reserveCoin }: RisksValues) => ({
  openInterestUsd,
  entryPrice,
  reserveCoin,
})
