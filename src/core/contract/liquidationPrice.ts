import { ExactDecimal, rounded, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requireContracts, requirePositive, requireShare } from '../number/domain'
import { oneMinus, onePlus } from '../number/exactRatio'
import { requireContract, requireSide, type Contract, type Side } from './contract'
import { maintenanceBases, type MaintenanceOn } from './maintenance'

export type LiquidationPriceArguments = {
  contract: Contract
  side: Side
  /** Contracts held, whole and at least 0. */
  contracts: Decimal
  /** Price at which the position was opened [USD per coin]. */
  entryPrice: Decimal
  /** Collateral behind this position alone, after fees [coin when inverse, USD when linear]. */
  margin: Decimal
  /** Share of the value that must remain, at least 0 and less than 1. */
  maintenanceMarginRate: Decimal
  /** 'liquidation-value' by default. */
  maintenanceOn?: MaintenanceOn
}

/**
 * A margin this close to the whole value, in relative terms, is the whole value: only a rounded division tells them
 * apart.
 */
const wholeMargin = new ExactDecimal('1e-40')

/**
 * Price at which the margin and the loss together leave just the maintenance margin, so that the exchange takes the
 * position; null where no positive price does that.
 *
 *                     'liquidation-value'                            'entry-value'          value = contracts * multiplier / entryPrice
 *     inverse short   contracts*multiplier*(1-rate)/(value-margin)   contracts*multiplier/(value*(1+rate)-margin)
 *     inverse long    contracts*multiplier*(1+rate)/(value+margin)   contracts*multiplier/(value*(1-rate)+margin)
 *     linear long     (entryPrice-margin/size)/(1-rate)              entryPrice*(1+rate)-margin/size      size = contracts*multiplier
 *     linear short    (entryPrice+margin/size)/(1+rate)              entryPrice*(1-rate)+margin/size
 *
 * Convention: [USD per coin], isolated margin, one tier of maintenance, mark price equal to price, no closing fee. Null
 * without contracts, and where the margin is the whole value or more (to 1e-40 relative). Known weakness: a margin
 * already below maintenance at entry still gives a price, on the far side of the entry.
 *
 * @throws DomainError where the rate is not in [0, 1), the margin is negative or a price is not positive
 * @example liquidationPrice({ contract: one dollar inverse, side: 'short', contracts: 150000, entryPrice: 150, margin: 100,
 *   maintenanceMarginRate: 0.005 }) // 165.8333...
 * @see BitMEX, "Liquidation" (entry value); OKX and Bybit, "Liquidation price" of inverse contracts (liquidation value)
 */
export function liquidationPrice(given: LiquidationPriceArguments): Decimal | null {
  const { contract, side, contracts, entryPrice, margin, maintenanceMarginRate } = given
  const maintenanceOn = given.maintenanceOn ?? 'liquidation-value'
  requireContract(contract)
  requireSide(side)
  requireContracts({ contracts })
  requirePositive({ entryPrice })
  requireAtLeastZero({ margin })
  requireShare({ maintenanceMarginRate })
  requireChoice({ quantity: 'maintenanceOn', found: maintenanceOn, choices: maintenanceBases })
  if (contracts.equals(zero)) return null

  // The maintenance margin brings the price of a long up and that of a short down. Taken on the value at that price it is
  // a factor of what is owed there; taken on the entry value it is a factor of the value at entry.
  const inverse = contract.payoff === 'inverse'
  const signedRate = side === 'long' ? maintenanceMarginRate : maintenanceMarginRate.negated()
  const [onEntry, onLiquidation] = maintenanceOn === 'entry-value' ? [signedRate, zero] : [zero, signedRate]
  const size = new ExactDecimal(contracts).times(contract.multiplier)
  const sizeAtEntry = size.times(entryPrice)
  const [value, backing] = inverse ? [size, new ExactDecimal(margin).times(entryPrice)] : [sizeAtEntry, margin]
  const maintained = value.times(inverse ? oneMinus(onEntry) : onePlus(onEntry))
  const left = inverse === (side === 'long') ? maintained.plus(backing) : maintained.minus(backing)
  if (left.lessThanOrEqualTo(value.times(wholeMargin))) return null
  return inverse
    ? rounded(sizeAtEntry.times(onePlus(onLiquidation))).div(rounded(left))
    : rounded(left).div(rounded(size.times(oneMinus(onLiquidation))))
}
