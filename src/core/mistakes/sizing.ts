import type { Decimal } from '../number/decimal'
import { requireContracts } from '../number/domain'
import { mistakeDamage, settledUsd, type MistakeDamage, type SettledHedge } from './damage'

export type MistakeOfSizingArguments = SettledHedge & {
  /** Sold by mistake: as many as the coin covers at the spot price, whole and at least 0. */
  wrongContracts: Decimal
}

export type MistakeOfSizing = MistakeDamage & {
  /** Left open by the wrong size at the price of the future; negative where it is over-hedged [coin]. */
  wrongUnhedgedCoin: Decimal
}

/**
 * The hedge sized at the spot price, although the future is sold at the futures price.
 *
 *     rightUsd = coin * settlementPrice + pnl(contracts) [USD]
 *     wrongUsd = coin * settlementPrice + pnl(wrongContracts) [USD]
 *     wrongUnhedgedCoin = coin - wrongContracts * multiplier / entryPrice [coin]
 *
 * Convention: pnl is that of the short future in dollars at the settlement price. Real dollars, both ways. No fee.
 *
 * @throws DomainError where the contract is linear, a price is not positive or the contracts are not whole
 * @example mistakeOfSizing({ coin: 1000, contracts: 150000, wrongContracts: 100000, contract: one dollar inverse,
 *   entryPrice: 150, settlementPrice: 50 }) // wrongUnhedgedCoin 333.33..., wrongUsd 116666.66..., damageUsd -33333.33...
 * @see the cash-and-carry essay of 2021, on the number of contracts
 */
export function mistakeOfSizing({ wrongContracts, ...hedge }: MistakeOfSizingArguments): MistakeOfSizing {
  const { coin, contract, entryPrice } = hedge
  const rightUsd = settledUsd(hedge)
  requireContracts({ wrongContracts })
  const wrongUsd = settledUsd({ ...hedge, contracts: wrongContracts })
  const wrongCoin = wrongContracts.times(contract.multiplier).div(entryPrice)
  return { wrongUnhedgedCoin: coin.minus(wrongCoin), ...mistakeDamage({ rightUsd, wrongUsd }) }
}
