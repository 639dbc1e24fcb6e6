import {
  annualisedFunding,
  costRecovery,
  breakEvenFunding,
  decimal,
  leaveBeforeFunding,
  type Decimal,
  type SimpleAndCompounded,
} from '../../core'
import type { Quantities } from '../answer'
import { intervalOf } from '../../desk/intervalField'
import type { Holding } from './holding'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(holding: Holding): Quantities {
  const { bond, lastPrice, finalResidualCoin } = holding
  const { coin, spotExecutionPrice, lots, contracts, notionalCoin, entryFeeCoin, totals, attribution } = bond
  const { finalCoin, finalUsd, finalContracts, returnRate, annualisedYield, worstDrawdownRate } = bond
  return {
    coin,
    spotExecutionPrice,
    futuresExecutionPrice: bond.saleExecutionPrice,
    lots,
    contracts,
    notionalCoin,
    entryFeeCoin,
    residualCoin: bond.entryResidualCoin,
    finalCoin,
    finalUsd,
    finalContracts,
    finalResidualCoin,
    lastPrice,
    returnRate,
    annualisedYield,
    netCompoundedYield: bond.annualisedCompounded,
    worstDrawdownRate,
    daysOpen: bond.days,
    eventCount: decimal(`${bond.ledger.length}`),
    rehedgeCount: totals.trades,
    rehedgeFeesCoin: totals.feeCoin,
    rehedgeFeesUsd: totals.feeUsd,
    cumulativePaymentCoin: totals.paymentCoin,
    cumulativePaymentUsd: totals.paymentUsd,
    ...closedQuantities(holding),
    ...fundingQuantities(holding),
    ...recoveryQuantities(holding),
    attributedFundingUsd: attribution.fundingUsd,
    attributedRemainderUsd: attribution.remainderUsd,
    attributedFeesUsd: attribution.feesUsd,
    attributedSpotCostsUsd: attribution.spotCostsUsd,
    attributedSlippageUsd: attribution.slippageUsd,
    unexplainedUsd: attribution.unexplainedUsd,
    profitUsd: attribution.profitUsd,
    ...unwindingQuantities(holding),
    ...nextFundingQuantities(holding),
  }
}

/** On the footing of the fixed bond’s net figures. */
const closedQuantities = ({ closed }: Holding): Quantities => ({
  boughtBackUsd: closed.boughtBackUsd,
  closeProceedsUsd: closed.closedUsd,
  closedProfitUsd: closed.profitUsd,
  closedReturnRate: closed.returnRate,
  closedYield: closed.annualisedYield,
  closedExcessYield: closed.excessYield,
  closedCarryUsd: closed.carryUsd,
})

const daysOfYear = decimal('365')

/** A single event does not show how often funding is paid: then the venue says it. */
const intervalIn = ({ values, bond }: Holding): Decimal => bond.interval.hours ?? intervalOf(values.venue)

/** The average funding a year; null without an event. */
export function yearlyFundingOf(holding: Holding): SimpleAndCompounded | null {
  const { averageRate: rate } = holding.bond
  return rate === null ? null : annualisedFunding({ rate, intervalHours: intervalIn(holding) })
}

function fundingQuantities(holding: Holding): Quantities {
  const { values, bond } = holding
  const intervalHours = intervalIn(holding)
  const { averageRate } = bond
  const aYear = yearlyFundingOf(holding)
  const needed = breakEvenFunding({ fixedReturn: values.costOfCapital, days: daysOfYear, intervalHours })
  return {
    intervalHours,
    averageFunding: averageRate,
    summedFunding: bond.simpleFunding,
    compoundedFunding: bond.compoundedFunding,
    annualisedFunding: aYear?.simple ?? null,
    annualisedCompoundedFunding: aYear?.compounded ?? null,
    costOfCapitalFunding: needed.simple,
    negativeEvents: bond.negativeEvents,
  }
}

/** When the average funding has paid for all trades in and out; null without an event, and where it never does. */
export function recoveryOf(holding: Holding) {
  const { values, bond } = holding
  const { futuresFeeRate: perpetualFeeRate, futuresSlippageRate: perpetualSlippageRate } = values
  if (bond.averageRate === null) return null
  const costs = { costs: values, perpetualFeeRate, perpetualSlippageRate }
  return costRecovery({ ...costs, rate: bond.averageRate, intervalHours: intervalIn(holding) })
}

function recoveryQuantities(holding: Holding): Quantities {
  const recovery = recoveryOf(holding)
  return {
    keptShareRate: recovery?.keptShare ?? null,
    costRecoveryRate: recovery?.neededRate ?? null,
    recoveryDays: recovery?.days ?? null,
  }
}

/** Without an event nothing is there yet to be unwound. */
const unwindingQuantities = ({ last }: Holding): Quantities =>
  last === undefined ? {} : { unwindCoin: last.unwindCoin, unwindUsd: last.unwindUsd }

/** The known next funding, paid or stepped out of, with the contracts and at the price of the end. */
export function nextFundingOf({ values, contract, bond, lastPrice }: Holding) {
  const { nextRate: rate, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate } = values
  const position = { contracts: bond.finalContracts, contract, price: lastPrice }
  return leaveBeforeFunding({ ...position, rate, feeRate, slippageRate })
}

function nextFundingQuantities(holding: Holding): Quantities {
  const next = nextFundingOf(holding)
  return {
    nextPaymentCoin: next.paymentCoin,
    nextPaymentUsd: next.paymentUsd,
    leaveCostCoin: next.leaveCostCoin,
    leaveCostUsd: next.leaveCostUsd,
    leaveRate: next.breakEvenRate,
  }
}
