import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import type { Decimal } from '../number/decimal'
import type { EventInterval } from './eventInterval'

export const rehedgeRules = ['every-interval', 'increase-only', 'never'] as const
/** What is done with a payment: traded in full, traded only where it adds to the position, or left as it is. */
export type Rehedge = (typeof rehedgeRules)[number]

export type FundingEvent = {
  /** ISO text with a time zone. */
  time: string
  /** Positive where the longs pay the shorts; more than -1. */
  rate: Decimal
  /** Price of the perpetual at that instant [USD per coin]. */
  price: Decimal
}

export type FloatingBondArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** At which the coin is bought and the perpetual first sold, slippage aside [USD per coin]. */
  spotPrice: Decimal
  /** Inverse. */
  contract: Contract
  /** In time, each later than the one before. */
  fundings: readonly FundingEvent[]
  rehedge: Rehedge
  /** Share of the value of every trade, paid in coin; 0 by default, negative for a rebate. */
  feeRate?: Decimal
  /** What buying the coin costs; 0 by default. */
  costs?: Pick<Costs, 'spotFeeRate' | 'spotSlippageRate'>
  /** Share by which the perpetual is first sold below its price; 0 by default. */
  slippageRate?: Decimal
  /** When the bond was opened, before the first event: ISO text with a time zone. */
  openTime?: string
}

/** One funding event and the trade that follows it. */
export type FloatingBondRow = FundingEvent & {
  /** Since the event before, or since openTime; null on the first event without it. */
  days: Decimal | null
  contractsBefore: Decimal
  /** Value of contractsBefore at this price [coin]. */
  notionalCoin: Decimal
  /** Negative where it is paid [coin]. */
  paymentCoin: Decimal
  paymentUsd: Decimal
  /** All payments so far [coin]. */
  cumulativePaymentCoin: Decimal
  /** All payments so far, each in dollars of its event [USD]. */
  cumulativePaymentUsd: Decimal
  /** Contracts sold; negative where they are bought back. */
  trade: Decimal
  feeCoin: Decimal
  feeUsd: Decimal
  contractsAfter: Decimal
  /** After the fee [coin]. */
  equityCoin: Decimal
  equityUsd: Decimal
  /** Unhedged after the trade; negative where it is over-hedged [coin]. */
  residualCoin: Decimal
  /** What buying back contractsAfter right now would leave, after its fee [coin]. */
  unwindCoin: Decimal
  unwindUsd: Decimal
}

/** Sums of the rows; the first sale is not in them. */
export type FloatingBondTotals = {
  paymentCoin: Decimal
  /** Each at the price of its event. */
  paymentUsd: Decimal
  feeCoin: Decimal
  /** Each at the price of its event. */
  feeUsd: Decimal
  /** Events with a trade. */
  trades: Decimal
}

/** The profit of a floating bond line by line [USD]. */
export type FloatingBondAttribution = {
  /** The payments, each at the price of its event. */
  fundingUsd: Decimal
  /** What the price did to the coin that was not hedged. */
  remainderUsd: Decimal
  /** Negative where they cost, the fee of the first sale included. */
  feesUsd: Decimal
  /** What fee and slippage of buying the coin took: negative where they cost. */
  spotCostsUsd: Decimal
  /** What the first sale brought below the price: negative where it cost. */
  slippageUsd: Decimal
  profitUsd: Decimal
  /** What the lines leave unexplained: 0, but for the last digits. */
  unexplainedUsd: Decimal
}

/** The first sale, and what follows from it. */
export type FloatingBondPurchase = {
  /** Bought with the capital [coin]. */
  coin: Decimal
  /** [USD per coin] */
  spotExecutionPrice: Decimal
  /** At which the first contracts are sold [USD per coin]. */
  saleExecutionPrice: Decimal
  lots: Decimal
  /** Contracts of the first sale. */
  contracts: Decimal
  /** Value of the contracts sold, at the price of their execution [coin]. */
  notionalCoin: Decimal
  entryFeeCoin: Decimal
  /** Left unhedged by the first sale [coin]. */
  entryResidualCoin: Decimal
}

export type FloatingBond = FloatingBondPurchase & {
  ledger: FloatingBondRow[]
  /** Not unwound [coin]. */
  finalCoin: Decimal
  /** The same at the last price [USD]. */
  finalUsd: Decimal
  finalContracts: Decimal
  returnRate: Decimal
  /** From openTime to the last event; null without either. */
  days: Decimal | null
  /** Between neighbouring events, by which their rates are annualised. */
  interval: EventInterval
  /** Simple, Act/365; null without days. */
  annualisedYield: Decimal | null
  /** null without days, or where nothing is left. */
  annualisedCompounded: Decimal | null
  totals: FloatingBondTotals
  /** Mean of the rates; null without events. */
  averageRate: Decimal | null
  /** Sum of the rates. */
  simpleFunding: Decimal
  /** Product of 1 + rate, less 1. */
  compoundedFunding: Decimal
  /** Events with a rate below 0. */
  negativeEvents: Decimal
  /** Deepest fall of equityUsd from its highest so far, the start included: 0 or negative. */
  worstDrawdownRate: Decimal
  /** Highest equityUsd, the start included [USD]. */
  highestEquityUsd: Decimal
  attribution: FloatingBondAttribution
}
