import { requireInverse } from '../contract/contract'
import { positionPnl } from '../contract/positionPnl'
import { Decimal, one } from '../number/decimal'
import { requireContracts, requirePositive } from '../number/domain'
import { mistakeDamage, type MistakeDamage, type SettledHedge } from './damage'

export type MistakeOfRounding = MistakeDamage & {
  /** PnL of all contracts, not rounded [coin]. */
  pnlCoin: Decimal
  /** PnL of one short contract [coin]. */
  contractPnlCoin: Decimal
  /** The same in satoshis, of which 100,000,000 are a coin. */
  contractPnlSatoshis: Decimal
  /** To a whole satoshi. */
  roundedContractPnlSatoshis: Decimal
  /** [coin] */
  roundedContractPnlCoin: Decimal
}

const satoshisPerCoin = new Decimal('1e8')
const stepsShown = new Decimal('8e-8')

/**
 * The PnL of one contract rounded to a satoshi, and only then multiplied by the contracts.
 *
 *     contractPnlCoin = multiplier * (1 / settlementPrice - 1 / entryPrice) [coin]
 *     contractPnlSatoshis = contractPnlCoin * 100000000
 *     roundedContractPnlSatoshis = contractPnlSatoshis to a whole one
 *     roundedContractPnlCoin = roundedContractPnlSatoshis / 100000000 [coin]
 *     rightUsd = contracts * contractPnlCoin * settlementPrice [USD]
 *     wrongUsd = contracts * roundedContractPnlCoin * settlementPrice [USD]
 *
 * Convention: of the short future alone, in dollars at the settlement price. Halves are rounded away from zero. Each
 * contract is off by half a satoshi at most, and all of them in the same direction.
 *
 * @throws DomainError where the contract is linear, a price is not positive or the contracts are not whole and at
 *   least 0
 * @example mistakeOfRounding({ contracts: 150000, contract: one dollar inverse, entryPrice: 100, settlementPrice: 100.00004 })
 *   // a contract -0.000000003999..., rounded 0: rightUsd -0.06, wrongUsd 0, damageUsd 0.06
 * @see BitMEX, "Inverse Perpetuals and Futures Guide"
 */
export function mistakeOfRounding(hedge: Omit<SettledHedge, 'coin'>): MistakeOfRounding {
  const { contract, contracts, entryPrice, settlementPrice } = hedge
  requireContracts({ contracts })
  requireInverse(contract)
  requirePositive({ entryPrice, settlementPrice })
  const position = { contract, side: 'short', entryPrice, exitPrice: settlementPrice } as const
  const contractPnlCoin = positionPnl({ ...position, contracts: one }).coin
  const contractPnlSatoshis = contractPnlCoin.times(satoshisPerCoin)
  const roundedContractPnlSatoshis = contractPnlSatoshis.toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
  const roundedContractPnlCoin = roundedContractPnlSatoshis.div(satoshisPerCoin)
  const all = positionPnl({ ...position, contracts })
  const wrongUsd = contracts.times(roundedContractPnlCoin).times(settlementPrice)
  return {
    pnlCoin: all.coin,
    contractPnlCoin,
    contractPnlSatoshis,
    roundedContractPnlSatoshis,
    roundedContractPnlCoin,
    ...mistakeDamage({ rightUsd: all.usd, wrongUsd }),
  }
}

/**
 * The prices between which the rounding is shown, the lower first: from the entry to the settlement or, where they are
 * equal, to the price at which a contract has moved by about eight satoshis.
 *
 *     to = entryPrice + 0.00000008 * entryPrice^2 / multiplier    where settlementPrice is entryPrice [USD per coin]
 *
 * @example roundingStretch({ contract: one dollar inverse, entryPrice: 100, settlementPrice: 90 }) // from 90 to 100
 * @see mistakeOfRounding
 */
export function roundingStretch(hedge: Pick<SettledHedge, 'contract' | 'entryPrice' | 'settlementPrice'>): {
  from: Decimal
  to: Decimal
} {
  const { contract, entryPrice, settlementPrice } = hedge
  if (settlementPrice.lessThan(entryPrice)) return { from: settlementPrice, to: entryPrice }
  if (settlementPrice.greaterThan(entryPrice)) return { from: entryPrice, to: settlementPrice }
  return { from: entryPrice, to: entryPrice.plus(stepsShown.times(entryPrice.pow(2)).div(contract.multiplier)) }
}
