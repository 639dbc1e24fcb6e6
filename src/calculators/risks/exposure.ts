import {
  autoDeleveraging,
  bankruptcyPrice,
  exchangeDefault,
  exchangeExposure,
  exchangeRecovery,
  dailyMoves,
  priceMove,
  tieredShort,
  touchProbability,
  zero,
  type AutoDeleveraging,
  type Decimal,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { hedgedBondOfDesk, type HedgedBond } from '../../desk/hedgedBondOfDesk'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { RisksValues } from './fields'

/** The bond, and what may happen to it. */
export type Exposure = {
  values: RisksValues
  hedged: HedgedBond
  daysToExpiry: Decimal
  bond: HedgedBond['bond']
  /** null where the exchange leaves more than there is: nothing was closed. */
  cut: AutoDeleveraging | null
}

export function exposureOf(values: RisksValues): Exposure {
  const hedged = hedgedBondOfDesk(values)
  const { contract, daysToExpiry, bond } = hedged
  const { remainingContracts: remaining, adlPrice: price, newFuturesPrice, newSpotPrice, daysRemaining: days } = values
  const position = { contracts: bond.contracts, remaining, contract }
  const resold = { price, spotPrice: newSpotPrice, newFuturesPrice, days, feeRate: values.futuresFeeRate }
  const cut = remaining.greaterThan(bond.contracts) ? null : autoDeleveraging({ ...position, ...resold })
  const exposure = { values, hedged, daysToExpiry, bond, cut }
  // Tiers that cannot be read are refused here.
  endsOf(exposure, values.margin)
  return exposure
}

/** Where a deposit ends: the price at which it is taken, and the one at which nothing of it is left. */
export function endsOf({ values, bond }: Exposure, margin: Decimal) {
  const { maintenanceOn } = values
  const short = { contract: contractOfDesk(values), contracts: bond.contracts }
  const position = { ...short, entryPrice: bond.futuresExecutionPrice, margin }
  const table = tiersOfDesk(values)
  const taken = tieredShort({ ...position, ...table, maintenanceOn })
  return { ...taken, tiers: table.tiers, bankruptcyPrice: bankruptcyPrice({ ...position, side: 'short' }) }
}

/** How far the hedge is from the price that liquidates the short, and how likely it gets there before expiry. */
export function distanceOf({ values, hedged }: Exposure, price: Decimal | null) {
  const { hedgePrice: from, daysToExpiry: days } = hedged
  const { spotVolatility: volatility } = values
  const { dailyMoveRate } = dailyMoves({ from, to: from, volatility })
  // No price takes it: it is not touched either.
  if (price === null) return { dailyMoveRate, rate: null, moves: null, touchRate: zero }
  return {
    dailyMoveRate,
    rate: priceMove({ from, to: price }),
    moves: dailyMoves({ from, to: price, volatility }).moves,
    touchRate: touchProbability({ from, to: price, volatility, days }),
  }
}

/** What stands at the exchange at a price. */
export const exposureAt = ({ values, bond }: Exposure, { margin, price }: { margin: Decimal; price: Decimal }) =>
  exchangeExposure({
    depositCoin: margin,
    contracts: bond.contracts,
    contract: contractOfDesk(values),
    entryPrice: bond.futuresExecutionPrice,
    price,
  })

/** What is lost of a deposit where the exchange fails, what is left, and how likely that may be. */
export function failureOf({ values, daysToExpiry, bond }: Exposure, depositCoin: Decimal) {
  const { spotPrice: price, recoveryRate, capitalUsd, costOfCapital } = values
  const { heldCoin, finalUsd } = bond
  const trade = { heldCoin, depositCoin, price, recoveryRate, capitalUsd, costOfCapital, days: daysToExpiry }
  const left = exchangeRecovery({ ...trade, exitCosts: values })
  return { ...left, ...exchangeDefault({ ...left, finalUsd, days: daysToExpiry, probability: values.failureRate }) }
}

/** All longs of the market, by what they owe. */
export const longsOf = ({ openInterestUsd, openInterestPrice: entryPrice, reserveCoin }: RisksValues) => ({
  openInterestUsd,
  entryPrice,
  reserveCoin,
})
