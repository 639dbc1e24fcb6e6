import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import type { Decimal } from '../number/decimal'

/** How long a contract is held: a dated one to its expiry, a perpetual to the horizon, which is paid funding meanwhile. */
export type TradeTerm =
  | {
      kind: 'dated'
      /** More than 0, and at most the horizon. */
      daysToExpiry: Decimal
    }
  | {
      kind: 'perpetual'
      /** Expected at every funding event; more than -1. */
      rate: Decimal
      /** From one event to the next, more than 0 [hours]. */
      intervalHours: Decimal
    }

/** Coin bought against one contract sold. */
export type TradeArguments = {
  /** A linear one may trade parts of a contract: its lot then is less than 1. */
  contract: Contract
  /** At which the coin is bought, slippage aside [USD per coin]. */
  spotPrice: Decimal
  /** At which the contract is sold, slippage aside [USD per coin]. */
  price: Decimal
  term: TradeTerm
  /** Dollars posted for a dollar sold, at least 0 and less than 1; of linear contracts, the coin itself margins an inverse one. */
  marginRate: Decimal
  costs: Required<Costs>
}

/** The account of a trade, the same for all that are compared. */
export type TradeAccount = { capitalUsd: Decimal; horizonDays: Decimal }

/** The first day of a trade. */
export type TradeEntry = {
  /** Bought [coin]. */
  coin: Decimal
  contracts: Decimal
  /** Coin in the smallest step of a size; null for an inverse contract [coin]. */
  lotCoin: Decimal | null
  /** [USD per coin] */
  spotExecutionPrice: Decimal
  /** [USD per coin] */
  futuresExecutionPrice: Decimal
  /** Posted in dollars; 0 where the coin is the margin [USD]. */
  marginUsd: Decimal
  /** Kept at the venue of the contract on the first day [USD]. */
  venueUsd: Decimal
  /** At which a loss has taken the whole margin; null where no price does that [USD per coin]. */
  bankruptcyPrice: Decimal | null
}

/** A trade with its dollars in hand, before they earn interest to the horizon. */
export type TradeOutcome = TradeEntry & {
  /** [USD] */
  cashUsd: Decimal
  /** On which the dollars are in hand. */
  cashDay: Decimal
  /** How the dollars of a perpetual follow from its funding; null for a dated contract. */
  floating: FloatingCash | null
}

/**
 * The dollars of a perpetual at the horizon, by the growth of the position out of its own funding.
 *
 *     cashUsd = fixedUsd + grownUsd * growth [USD]
 *     growth = (1 + rate / (1 + marginRate))^events    events = horizonDays * 24 / intervalHours
 *
 * Convention: each payment goes into more of the same position, of which an inverse one takes no further margin.
 */
export type FloatingCash = { fixedUsd: Decimal; grownUsd: Decimal; marginRate: Decimal; events: Decimal }
