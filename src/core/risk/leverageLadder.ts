import { bankruptcyPrice } from '../contract/bankruptcyPrice'
import { requireInverse, type Contract } from '../contract/contract'
import { contractValue } from '../contract/value'
import { zero, type Decimal } from '../number/decimal'
import { requireContracts, requirePositive, requireShare } from '../number/domain'
import type { MarginAsked } from './askedRates'
import { tieredShort } from './tieredShort'

export type LeverageLadderArguments = Omit<MarginAsked, 'initialMarginRate'> & {
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were sold [USD per coin]. */
  entryPrice: Decimal
  /** Each more than 0. */
  leverages: readonly Decimal[]
}

export type LeverageStep = {
  leverage: Decimal
  /** Posted [coin]. */
  margin: Decimal
  /** null where no price liquidates the short [USD per coin]. */
  liquidationPrice: Decimal | null
  /** Maintenance at the size that the position has where it is liquidated. */
  rate: Decimal
  /** null where no price uses the margin up [USD per coin]. */
  bankruptcyPrice: Decimal | null
}

/**
 * A short at several leverages: the coin that each asks for, and where each ends.
 *
 *     margin = contracts * multiplier / entryPrice / leverage [coin]
 *
 * Convention: leverage is the value sold over the margin posted; 1 is the whole coin.
 *
 * @throws DomainError where the contract is linear, a leverage or the price is not positive, or tieredShort throws
 * @example leverageLadder({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, leverages: [10],
 *   maintenanceMarginRate: 0 }) // margin 100, liquidationPrice 166.66...
 * @see tieredShort
 */
export function leverageLadder(given: LeverageLadderArguments): LeverageStep[] {
  const { leverages, maintenanceMarginRate, maintenanceOn = 'liquidation-value', tiersIn = 'usd', ...short } = given
  const tiers = given.tiers ?? [{ fromSize: zero, rate: maintenanceMarginRate }]
  requireInverse(short.contract)
  requireShare({ maintenanceMarginRate })
  requireContracts({ contracts: short.contracts })
  requirePositive({ entryPrice: short.entryPrice })
  const { coin } = contractValue({ ...short, price: short.entryPrice })
  return leverages.map((leverage, place) => {
    requirePositive({ [`leverages[${place}]`]: leverage })
    const position = { ...short, side: 'short', margin: coin.div(leverage) } as const
    const { liquidationPrice, rate } = tieredShort({ ...position, tiers, tiersIn, maintenanceOn })
    return { leverage, margin: position.margin, liquidationPrice, rate, bankruptcyPrice: bankruptcyPrice(position) }
  })
}
