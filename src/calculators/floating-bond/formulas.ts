import type { Formulas } from '../answer'
import type { Holding } from './holding'
import { recoveryOf } from './quantities'

const always = {
  coin: 'capitalUsd * (1 - spotFeeRate) / spotExecutionPrice',
  spotExecutionPrice: 'spotPrice * (1 + spotSlippageRate)',
  futuresExecutionPrice: 'spotPrice * (1 - futuresSlippageRate)',
  contracts: 'lotSize * floor(coin * futuresExecutionPrice / (multiplier * (1 + futuresFeeRate) * lotSize))',
  lots: 'contracts / lotSize',
  notionalCoin: 'contracts * multiplier / futuresExecutionPrice',
  entryFeeCoin: 'notionalCoin * futuresFeeRate',
  residualCoin: 'coin - entryFeeCoin - notionalCoin',
  finalUsd: 'finalCoin * lastPrice',
  returnRate: 'finalUsd / capitalUsd - 1',
  annualisedYield: 'returnRate * 365 / daysOpen',
  netCompoundedYield: '(finalUsd / capitalUsd)^(365 / daysOpen) - 1',
  averageFunding: 'summedFunding / eventCount',
  annualisedFunding: 'averageFunding * 365 * 24 / intervalHours',
  annualisedCompoundedFunding: '(1 + averageFunding)^(365 * 24 / intervalHours) - 1',
  costOfCapitalFunding: 'costOfCapital * intervalHours / (365 * 24)',
  attributedFundingUsd: 'cumulativePaymentUsd',
  attributedFeesUsd: '-(entryFeeCoin * spotPrice + rehedgeFeesUsd)',
  attributedSpotCostsUsd: 'coin * spotPrice - capitalUsd',
  attributedSlippageUsd: '-(notionalCoin * spotPrice - contracts * multiplier)',
  profitUsd: 'finalUsd - capitalUsd',
  boughtBackUsd: 'finalContracts * multiplier * (1 - futuresFeeRate) / (1 + futuresSlippageRate)',
  closeProceedsUsd:
    '(boughtBackUsd + finalUsd - finalContracts * multiplier) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  closedProfitUsd: 'closeProceedsUsd - capitalUsd',
  closedReturnRate: 'closeProceedsUsd / capitalUsd - 1',
  closedYield: 'closedReturnRate * 365 / daysOpen',
  closedExcessYield: 'closedYield - costOfCapital',
  closedCarryUsd: 'capitalUsd * closedExcessYield * daysOpen / 365',
  nextPaymentUsd: 'finalContracts * multiplier * nextRate',
  nextPaymentCoin: 'nextPaymentUsd / lastPrice',
  leaveCostUsd: 'finalContracts * multiplier * leaveRate',
  leaveCostCoin: 'leaveCostUsd / lastPrice',
  leaveRate: '-2 * (futuresFeeRate + futuresSlippageRate) / (1 - futuresSlippageRate^2)',
} as const satisfies Formulas

const afterEvents = {
  unwindCoin: 'finalCoin - finalContracts * multiplier / lastPrice * futuresFeeRate',
  unwindUsd: 'unwindCoin * lastPrice',
} as const satisfies Formulas

/** Small differences of large sums. */
const withinDigits = {
  finalResidualCoin: 'finalCoin - finalContracts * multiplier / lastPrice',
  unexplainedUsd:
    'profitUsd - attributedFundingUsd - attributedRemainderUsd - attributedFeesUsd - attributedSpotCostsUsd - attributedSlippageUsd',
} as const satisfies Formulas

const recovered = {
  keptShareRate: [
    '(1 - spotFeeRate) / (1 + spotSlippageRate) * (1 - futuresSlippageRate) / (1 + futuresFeeRate)',
    '(1 - futuresFeeRate) / (1 + futuresSlippageRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  ].join(' * '),
  costRecoveryRate: '(1 / keptShareRate - 1) * (1 - futuresFeeRate) / (1 + futuresSlippageRate)',
} satisfies Formulas

/** Costs that a rebate outweighs are recovered at once; others by a funding that is received. */
function recoveryFormulas(holding: Holding): Formulas {
  const recovery = recoveryOf(holding)
  if (recovery === null) return {}
  if (recovery.days === null) return recovered
  const recoveryDays = recovery.neededRate.greaterThan(0)
    ? 'costRecoveryRate / averageFunding * intervalHours / 24'
    : 'max(0, costRecoveryRate)'
  return { ...recovered, recoveryDays }
}

/** How each figure of the bond follows from the others; without an event nothing is there yet to be unwound. */
export const formulasFor = (holding: Holding): Formulas => ({
  ...always,
  ...recoveryFormulas(holding),
  ...(holding.last === undefined ? {} : afterEvents),
  ...(holding.beyondDigits ? {} : withinDigits),
})

/** How a figure of a ledger's row follows from the others of that row. */
export const rowFormulas = {
  notionalCoin: 'contractsBefore * multiplier / eventPrice',
  paymentCoin: 'notionalCoin * eventRate',
  paymentUsd: 'paymentCoin * eventPrice',
  feeCoin: 'abs(trade) * multiplier / eventPrice * futuresFeeRate',
  contractsAfter: 'contractsBefore + trade',
  equityUsd: 'equityCoin * eventPrice',
  residualCoin: 'equityCoin - contractsAfter * multiplier / eventPrice',
  unwindCoin: 'equityCoin - contractsAfter * multiplier / eventPrice * futuresFeeRate',
  unwindUsd: 'unwindCoin * eventPrice',
} as const satisfies Formulas
