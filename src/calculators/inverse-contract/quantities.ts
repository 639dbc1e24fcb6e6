import {
  bankruptcyPrice,
  breakEvenPrice,
  contractValue,
  decimal,
  filledPosition,
  finalMinusInitialPnl,
  liquidationPrice,
  positionEquity,
  positionPnl,
  tangentPnl,
  type Decimal,
} from '../../core'
import type { Quantities } from '../answer'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { InverseContractValues } from './fields'

const direction = { long: decimal('1'), short: decimal('-1') }

/** The position at a price: its PnL, the straight line that touches it at the entry, and the deposit with it. */
export function resultsAt(values: InverseContractValues, exitPrice: Decimal) {
  const { side, contracts, entryPrice, margin } = values
  const position = { contract: contractOfDesk(values), side, contracts, entryPrice, exitPrice }
  return {
    inverse: positionPnl(position),
    tangent: tangentPnl(position),
    deposit: positionEquity({ ...position, margin }),
  }
}

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(values: InverseContractValues): Quantities {
  const { side, contracts, entryPrice, exitPrice, margin, futuresFeeRate, maintenanceMarginRate } = values
  const { fills } = values
  const contract = contractOfDesk(values)
  const position = { contract, side, contracts, entryPrice }
  const { inverse, tangent, deposit } = resultsAt(values, exitPrice)
  const naive = finalMinusInitialPnl({ ...position, exitPrice })
  const liquidation = (maintenanceOn: 'liquidation-value' | 'entry-value') =>
    liquidationPrice({ ...position, margin, maintenanceMarginRate, maintenanceOn })
  return {
    direction: direction[side],
    entryValueCoin: contractValue({ contract, contracts, price: entryPrice }).coin,
    exitValueCoin: contractValue({ contract, contracts, price: exitPrice }).coin,
    pnlCoin: inverse.coin,
    pnlUsd: inverse.usd,
    naivePnlCoin: naive.coin,
    naivePnlUsd: naive.usd,
    tangentPnlCoin: tangent.coin,
    tangentPnlUsd: tangent.usd,
    depositUsd: deposit.marginUsd,
    equityCoin: deposit.coin,
    equityUsd: deposit.usd,
    breakEvenPrice: breakEvenPrice({
      contract,
      side,
      entryPrice,
      entryFeeRate: futuresFeeRate,
      exitFeeRate: futuresFeeRate,
    }),
    liquidationOnLiquidationValue: liquidation('liquidation-value'),
    liquidationOnEntryValue: liquidation('entry-value'),
    bankruptcyPrice: bankruptcyPrice({ ...position, margin }),
    ...(fills.length === 0 ? {} : averageOf(filledPosition({ contract, fills }))),
  }
}

const averageOf = (filled: ReturnType<typeof filledPosition>): Quantities => ({
  filledContracts: filled.contracts,
  filledNotionalCoin: filled.notionalCoin,
  averageEntryPrice: filled.averageEntryPrice,
})
