import { decimal } from '../../core'
import type { Quantities } from '../answer'
import type { HistoryModel } from './model'

/** The essay's other figures over its years, as it states them: nothing here recomputes them. */
const essays = {
  stocksReturn: decimal('0.9092'),
  treasuriesReturn: decimal('0.1640'),
  fedGrowth: decimal('0.7275'),
}

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ past, today, fixed, quarters, chosen, imported, isOwn }: HistoryModel): Quantities {
  const { compounded, daily, summed, drawdown, listing, executable, coinReturn } = past
  const { basisRank, fundingRank, odds } = today
  return {
    ...(isOwn ? {} : essays),
    ...imported?.quantities,
    coinReturn,
    historyDays: compounded.days,
    compoundedFloating: compounded.returnRate,
    dailyFloating: daily.returnRate,
    summedFloating: summed.returnRate,
    floatingAnnualYield: compounded.annualisedYield,
    floatingDrawdown: drawdown.maxDrawdownRate,
    negativeDayShare: compounded.negativeShare,
    listingReturn: listing.returnRate,
    listingSum: listing.basisSum,
    rolledReturn: executable.returnRate,
    rolledSum: executable.basisSum,
    fixedHistoryReturn: fixed.returnRate,
    fixedAnnualYield: fixed.annualisedYield,
    overlappingEntries: fixed.overlappingEntries,
    quarterCount: decimal(`${quarters.rows.length}`),
    futuresWins: quarters.futuresWins,
    swapWins: quarters.swapWins,
    futuresWinSum: quarters.futuresWinSum,
    swapWinSum: quarters.swapWinSum,
    quarterNet: quarters.net,
    daysToExpiry: today.daysToExpiry,
    todaysBasis: today.basis,
    todaysFunding: today.funding,
    basisPercentile: basisRank,
    fundingPercentile: fundingRank,
    floaterShare: odds.floaterShare,
    averageLead: odds.averageLead,
    lowestLead: odds.lowestLead,
    highestLead: odds.highestLead,
    overlappingWindows: odds.windows,
    independentWindows: odds.independentWindows,
    policyFinalUsd: chosen?.finalUsd ?? null,
    policyReturn: chosen?.returnRate ?? null,
    policyYield: chosen?.annualisedYield ?? null,
    policyDrawdown: chosen?.maxDrawdownRate ?? null,
    policyTurnoverUsd: chosen?.turnoverUsd ?? null,
    policyCostsUsd: chosen?.costsUsd ?? null,
    switchCount: chosen?.switches ?? null,
  }
}
