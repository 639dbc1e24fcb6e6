/** How a quantity is shown: USD, price [USD per coin], coin, rate (a fraction shown in percent), a count, days. */
export type TermUnit = 'usd' | 'price' | 'coin' | 'rate' | 'contracts' | 'lots' | 'days' | 'number'

type TermFacts = {
  unit: TermUnit
  /** Shown with its sign: a gain, a loss, a difference. */
  signed?: true
}

/**
 * The vocabulary: every number that a panel asks for or shows, under the name that core gives it, with its unit. Its
 * letter in formulas is in `symbols.ts`, its words are in `vocabulary.en.ts` and `vocabulary.zh.ts`, its formula with the calculator that shows it.
 */
export const terms = {
  // Market and account
  capitalUsd: { unit: 'usd' },
  spotPrice: { unit: 'price' },
  futuresPrice: { unit: 'price' },
  daysToExpiry: { unit: 'days' },
  multiplier: { unit: 'usd' },
  lotSize: { unit: 'contracts' },
  costOfCapital: { unit: 'rate' },
  spotFeeRate: { unit: 'rate' },
  futuresFeeRate: { unit: 'rate' },
  settlementFeeRate: { unit: 'rate' },
  exitSpotFeeRate: { unit: 'rate' },
  spotSlippageRate: { unit: 'rate' },
  futuresSlippageRate: { unit: 'rate' },
  exitSlippageRate: { unit: 'rate' },
  maintenanceMarginRate: { unit: 'rate' },

  // A position
  contracts: { unit: 'contracts' },
  direction: { unit: 'number', signed: true },
  entryPrice: { unit: 'price' },
  exitPrice: { unit: 'price' },
  margin: { unit: 'coin' },
  entryValueCoin: { unit: 'coin' },
  exitValueCoin: { unit: 'coin' },
  pnlCoin: { unit: 'coin', signed: true },
  pnlUsd: { unit: 'usd', signed: true },
  naivePnlCoin: { unit: 'coin', signed: true },
  naivePnlUsd: { unit: 'usd', signed: true },
  tangentPnlUsd: { unit: 'usd', signed: true },
  tangentPnlCoin: { unit: 'coin', signed: true },
  depositUsd: { unit: 'usd' },
  breakEvenPrice: { unit: 'price' },
  liquidationPrice: { unit: 'price' },
  liquidationOnLiquidationValue: { unit: 'price' },
  liquidationOnEntryValue: { unit: 'price' },
  bankruptcyPrice: { unit: 'price' },
  filledContracts: { unit: 'contracts' },
  filledNotionalCoin: { unit: 'coin' },
  averageEntryPrice: { unit: 'price' },

  // The fixed-rate bond, bought
  spotExecutionPrice: { unit: 'price' },
  futuresExecutionPrice: { unit: 'price' },
  coin: { unit: 'coin' },
  lots: { unit: 'lots' },
  notionalCoin: { unit: 'coin' },
  entryFeeCoin: { unit: 'coin' },
  heldCoin: { unit: 'coin' },
  residualCoin: { unit: 'coin' },
  residualUsd: { unit: 'usd' },
  faceUsd: { unit: 'usd' },
  priceOfFace: { unit: 'rate' },
  finalUsd: { unit: 'usd' },
  returnRate: { unit: 'rate', signed: true },
  basis: { unit: 'price', signed: true },
  basisRate: { unit: 'rate', signed: true },
  grossAnnualisedYield: { unit: 'rate' },
  grossCompoundedYield: { unit: 'rate' },
  grossContinuousYield: { unit: 'rate' },
  grossAct360Yield: { unit: 'rate' },
  annualisedYield: { unit: 'rate' },
  netCompoundedYield: { unit: 'rate' },
  netContinuousYield: { unit: 'rate' },
  netAct360Yield: { unit: 'rate' },
  excessYield: { unit: 'rate', signed: true },
  carryUsd: { unit: 'usd', signed: true },
  dv01Usd: { unit: 'usd', signed: true },
  basisUsd: { unit: 'usd', signed: true },
  spotFeeUsd: { unit: 'usd', signed: true },
  spotSlippageUsd: { unit: 'usd', signed: true },
  futuresFeeUsd: { unit: 'usd', signed: true },
  futuresSlippageUsd: { unit: 'usd', signed: true },
  settlementFeeUsd: { unit: 'usd', signed: true },
  exitSpotFeeUsd: { unit: 'usd', signed: true },
  exitSlippageUsd: { unit: 'usd', signed: true },
  unexplainedUsd: { unit: 'usd', signed: true },
  profitUsd: { unit: 'usd', signed: true },
  costsUsd: { unit: 'usd' },
  breakEvenCostUsd: { unit: 'usd', signed: true },
  breakEvenCostRate: { unit: 'rate', signed: true },
  naiveContracts: { unit: 'contracts' },
  naiveHeldCoin: { unit: 'coin' },
  naiveUnhedgedCoin: { unit: 'coin', signed: true },
  naiveFaceUsd: { unit: 'usd' },

  // The fixed-rate bond, settled
  settlementPrice: { unit: 'price' },
  saleMoveRate: { unit: 'rate', signed: true },
  coinLegUsd: { unit: 'usd' },
  futuresPnlCoin: { unit: 'coin', signed: true },
  futuresPnlUsd: { unit: 'usd', signed: true },
  equityCoin: { unit: 'coin' },
  equityUsd: { unit: 'usd' },
  settlementFeeCoin: { unit: 'coin' },
  soldCoin: { unit: 'coin' },
  salePrice: { unit: 'price' },
  saleUsd: { unit: 'usd' },
  saleSlippageUsd: { unit: 'usd' },
  saleFeeUsd: { unit: 'usd' },
  settledUsd: { unit: 'usd' },
  coinAloneUsd: { unit: 'usd' },
  naiveSettledUsd: { unit: 'usd' },

  // The fixed-rate bond, on the way
  interimSpotPrice: { unit: 'price' },
  interimFuturesPrice: { unit: 'price' },
  daysLater: { unit: 'days' },
  daysRemaining: { unit: 'days' },
  interimPnlCoin: { unit: 'coin', signed: true },
  interimEquityCoin: { unit: 'coin' },
  interimValueUsd: { unit: 'usd' },
  interimYield: { unit: 'rate' },
  pathDay: { unit: 'days' },
  pathRate: { unit: 'rate' },
} as const satisfies Record<string, TermFacts>

export type Term = keyof typeof terms

/** A term's facts, with the optional ones in sight. */
export const factsOf = (term: Term): TermFacts => terms[term]

export const isTerm = (name: string): name is Term => name in terms
