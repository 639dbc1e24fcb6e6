import {
  basis,
  daysRemaining,
  decimal,
  fixedBondPathOverTerm,
  fixedBondSettlement,
  fixedBondValue,
  liquidationPrice,
  zero,
  type BasisPathPoint,
  type Contract,
  type Decimal,
  type FixedBond,
  type FixedBondPathOverTerm,
} from '../../core'
import type { Quantities } from '../answer'
import { purchaseQuantities, yieldQuantities } from '../bondQuantities'
import { fixedBondOfDesk } from '../../desk/fixedBondOfDesk'
import type { FixedBondValues } from './fields'

/** The bond bought, with what the panel's other questions need of it. */
export type Trade = {
  values: FixedBondValues
  contract: Contract
  daysToExpiry: Decimal
  bond: FixedBond
  /** Its value from entry to expiry along the typed basis path; null without one. */
  path: FixedBondPathOverTerm | null
}

/** The settlement prices between which the bond is compared with its alternatives [USD per coin]. */
export const settlementStretch = { from: decimal('1'), to: decimal('1e6') }

export function tradeOf(values: FixedBondValues): Trade {
  const { contract, daysToExpiry, bond } = fixedBondOfDesk(values)
  const trade = { values, contract, daysToExpiry, bond }
  // Here and not in the chart, so that a path which no bond can take is a problem at its field.
  return { ...trade, path: values.path.length === 0 ? null : pathOf(trade, values.path) }
}

/** The bond from entry to expiry, along a path of the basis. */
export const pathOf = (
  { values: { spotPrice }, daysToExpiry, bond: { faceUsd, residualCoin } }: Omit<Trade, 'path'>,
  path: readonly BasisPathPoint[],
) => fixedBondPathOverTerm({ faceUsd, residualCoin, spotPrice, daysToExpiry, path, steps: 96 })

/** What is held until the last day: the bond, the coin alone, and the wrongly sized hedge. */
export function hedgesOf({ values, contract, bond }: Trade) {
  const { saleMoveRate } = values
  const hedge = (contracts: Decimal, heldCoin: Decimal) => ({
    heldCoin,
    contracts,
    contract,
    saleMoveRate,
    entryPrice: bond.futuresExecutionPrice,
    costs: values,
  })
  return {
    bond: hedge(bond.contracts, bond.heldCoin),
    coinAlone: hedge(zero, bond.coin),
    naive: hedge(bond.naive.contracts, bond.naive.heldCoin),
  }
}

/** The last day of each at a settlement price. */
export function settlementsAt(trade: Trade, settlementPrice: Decimal) {
  const { bond, coinAlone, naive } = hedgesOf(trade)
  return {
    bond: fixedBondSettlement({ ...bond, settlementPrice }),
    coinAlone: fixedBondSettlement({ ...coinAlone, settlementPrice }),
    naive: fixedBondSettlement({ ...naive, settlementPrice }),
  }
}

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(trade: Trade): Quantities {
  const { values, daysToExpiry, bond } = trade
  const { attribution, naive, lots, priceOfFace, excessYield, carryUsd, dv01Usd } = bond
  const { costsUsd, breakEven } = bond
  return {
    ...attribution,
    ...purchaseQuantities(bond),
    ...yieldQuantities(bond),
    lots,
    priceOfFace,
    excessYield,
    carryUsd,
    dv01Usd,
    costsUsd,
    breakEvenFuturesPrice: breakEven.futuresPrice,
    breakEvenFuturesFeeRate: breakEven.futuresFeeRate,
    breakEvenExitSlippageRate: breakEven.exitSlippageRate,
    daysToExpiry,
    naiveContracts: naive.contracts,
    naiveUnhedgedCoin: naive.unhedgedCoin,
    naiveHeldCoin: naive.heldCoin,
    naiveFaceUsd: naive.faceUsd,
    ...settlementQuantities(trade),
    ...interimQuantities(trade),
    liquidationPrice: liquidationPrice({
      contract: trade.contract,
      side: 'short',
      contracts: bond.contracts,
      entryPrice: bond.futuresExecutionPrice,
      margin: bond.heldCoin,
      maintenanceMarginRate: values.maintenanceMarginRate,
      maintenanceOn: values.maintenanceOn,
    }),
  }
}

function settlementQuantities(trade: Trade): Quantities {
  const at = settlementsAt(trade, trade.values.settlementPrice)
  const { bond } = at
  return {
    coinLegUsd: bond.coinLegUsd,
    futuresPnlCoin: bond.futuresPnlCoin,
    futuresPnlUsd: bond.futuresPnlUsd,
    equityCoin: bond.equityCoin,
    equityUsd: bond.equityUsd,
    settlementFeeCoin: bond.settlementFeeCoin,
    soldCoin: bond.soldCoin,
    salePrice: bond.salePrice,
    saleUsd: bond.saleUsd,
    saleSlippageUsd: bond.exitSlippageUsd,
    saleFeeUsd: bond.exitSpotFeeUsd,
    settledUsd: bond.finalUsd,
    coinAloneUsd: at.coinAlone.finalUsd,
    naiveSettledUsd: at.naive.finalUsd,
  }
}

function interimQuantities({ values, contract, daysToExpiry, bond }: Trade): Quantities {
  const { interimSpotPrice, interimFuturesPrice, daysLater } = values
  const marked = fixedBondValue({
    coin: bond.heldCoin,
    contracts: bond.contracts,
    contract,
    entryPrice: bond.futuresExecutionPrice,
    spotPrice: interimSpotPrice,
    futuresPrice: interimFuturesPrice,
  })
  const left = daysRemaining({ daysToExpiry, daysLater })
  const market = { spotPrice: interimSpotPrice, futuresPrice: interimFuturesPrice, daysToExpiry: left }
  return {
    interimPnlCoin: marked.pnlCoin,
    interimEquityCoin: marked.equityCoin,
    interimValueUsd: marked.valueUsd,
    daysRemaining: left,
    // On the last day nothing is left to annualise.
    interimYield: left.isZero() ? null : basis(market).annualised.simple,
  }
}
