import { contractValue } from '../contract/value'
import { fixedBondValue } from '../fixed/value'
import { one, zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireFinite,
  requirePositive,
  requirePriceFrom,
} from '../number/domain'
import { yearDays, yearFraction } from '../time/yearFraction'
import { askedRates, type MarginAsked } from './askedRates'
import type { InterimValueGridArguments } from './interimValueGrid'
import { tieredShort } from './tieredShort'

type Marked = Omit<InterimValueGridArguments, 'spotShocks' | 'basisShocks'>
type MaintenanceAsked = Omit<MarginAsked, 'initialMarginRate'>

export type ShockedBondArguments = Marked &
  MaintenanceAsked & {
    /** Posted at the exchange, at least 0 [coin]. */
    margin: Decimal
    /** Until expiry, more than 0; may be fractional. */
    days: Decimal
    /** Move of the spot price, a fraction of it, above -1. */
    spotShock: Decimal
    /** Change of the annualised basis, simple, Act/365. */
    basisShock: Decimal
  }

export type ShockedBond = {
  /** After the shock [USD per coin]. */
  spotPrice: Decimal
  /** After both shocks [USD per coin]. */
  futuresPrice: Decimal
  /** Annualised, after the shock. */
  basisYield: Decimal
  /** PnL of the short since it was sold [coin]. */
  pnlCoin: Decimal
  valueUsd: Decimal
  /** By which the value differs from that at the prices now [USD]. */
  changeUsd: Decimal
  /** Margin and PnL; negative where more is lost than was posted [coin]. */
  marginLeftCoin: Decimal
  /** At the size that the position has there. */
  maintenanceRate: Decimal
  /** Maintenance at the future after the shock [coin]. */
  maintenanceCoin: Decimal
  /** Margin left above maintenance; the exchange liquidates the short where it is 0 or less [coin]. */
  spareCoin: Decimal
  /** Move of the spot at which nothing is spare, at this shock of the basis; null where none does that. */
  callSpotShock: Decimal | null
  /** Change of the basis at which nothing is spare, at this shock of the spot; null where none does that. */
  callBasisShock: Decimal | null
}

/**
 * A bond and its margin after one move of the spot price and one of the annualised basis, both at once.
 *
 *     spotPrice' = spotPrice * (1 + spotShock) [USD per coin]
 *     futuresPrice' = spotPrice' * (futuresPrice / spotPrice + basisShock * days / 365) [USD per coin]
 *     pnlCoin and valueUsd at these prices as fixedBondValue has them, changeUsd against spotPrice and futuresPrice
 *     marginLeftCoin = margin + pnlCoin [coin]
 *     maintenanceRate = askedRates at futuresPrice'
 *     maintenanceCoin = maintenanceRate * contracts * multiplier / (futuresPrice' or entryPrice) [coin]
 *     spareCoin = marginLeftCoin - maintenanceCoin [coin]
 *     callSpotShock = liquidationPrice / (spotPrice * futuresPrice' / spotPrice') - 1
 *     callBasisShock = (liquidationPrice / spotPrice' - futuresPrice / spotPrice) * 365 / days
 *
 * Convention: instantaneous, so that the days left stay; no exit costs; isolated margin. The value is a mark: past the
 * margin call the short is no longer there to be marked.
 *
 * @throws DomainError where the contract is linear, a price is or becomes 0 or less, the days are not positive, the
 *   contracts are not whole, or margin or maintenance are out of bounds
 * @example shockedBond({ coin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150, spotPrice: 100,
 *   futuresPrice: 150, margin: 300, maintenanceMarginRate: 0, days: 365, spotShock: 0, basisShock: 0.5 })
 *   // futuresPrice 200, pnlCoin -250, valueUsd 75000, changeUsd -25000, marginLeftCoin 50
 * @see interimValueGrid for the value alone; the cash-and-carry essay of 2021: 150 to 200 at a spot of 100
 */
export function shockedBond(given: ShockedBondArguments): ShockedBond {
  const { spotShock, basisShock, days, margin, ...bond } = given
  const { maintenanceOn = 'liquidation-value', maintenanceMarginRate } = given
  requirePositive({ days, spotPrice: bond.spotPrice, futuresPrice: bond.futuresPrice })
  requireAtLeastZero({ margin })
  requireAboveMinusOne({ spotShock })
  requireFinite({ basisShock })

  const spotPrice = bond.spotPrice.times(one.plus(spotShock))
  const shift = basisShock.times(yearFraction({ days })).times(bond.spotPrice)
  const unmoved = bond.futuresPrice.plus(shift)
  const futuresPrice = spotPrice.times(unmoved).div(bond.spotPrice)
  requirePriceFrom({ quantity: 'basisShock', found: basisShock, price: futuresPrice })

  const today = fixedBondValue(bond)
  const { pnlCoin, valueUsd } = fixedBondValue({ ...bond, spotPrice, futuresPrice })
  const { maintenanceRate } = askedRates({ ...bond, initialMarginRate: zero, price: futuresPrice })
  const maintainedAt = maintenanceOn === 'entry-value' ? bond.entryPrice : futuresPrice
  const maintenanceCoin = contractValue({ ...bond, price: maintainedAt }).coin.times(maintenanceRate)
  const marginLeftCoin = margin.plus(pnlCoin)
  const oneTier = { tiers: [{ fromSize: zero, rate: maintenanceMarginRate }], tiersIn: 'usd' } as const
  const { liquidationPrice: end } = tieredShort({ ...oneTier, ...bond, margin })
  const perYear = (rate: Decimal) => rate.times(yearDays('act/365')).div(days)
  return {
    spotPrice,
    futuresPrice,
    basisYield: perYear(futuresPrice.div(spotPrice).minus(one)),
    pnlCoin,
    valueUsd,
    changeUsd: valueUsd.minus(today.valueUsd),
    marginLeftCoin,
    maintenanceRate,
    maintenanceCoin,
    spareCoin: marginLeftCoin.minus(maintenanceCoin),
    callSpotShock: end?.div(unmoved).minus(one) ?? null,
    callBasisShock: end === null ? null : perYear(end.div(spotPrice).minus(bond.futuresPrice.div(bond.spotPrice))),
  }
}
