import type { Quantities } from '../answer'
import type { Token } from './token'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ values, prices, totals, index, slices, growth, flow }: Token): Quantities {
  const { long, short } = totals
  return {
    firstPrice: prices[0] ?? values.firstPrice,
    lastIndexPrice: prices.at(-1) ?? null,
    indexReturnRate: index.returnRate,
    longTokenUsd: long.valueUsd,
    longTokenRate: long.returnRate,
    longNaiveUsd: long.naiveUsd,
    longDecayUsd: long.decayUsd,
    shortTokenUsd: short.valueUsd,
    shortTokenRate: short.returnRate,
    shortNaiveUsd: short.naiveUsd,
    shortDecayUsd: short.decayUsd,
    meanMultiple: long.meanMultiple,
    medianMultiple: long.medianMultiple,
    worstMultiple: long.worstMultiple,
    undefinedCount: long.undefinedCount,
    largestRebalanceUsd: long.largestRebalanceUsd,
    turnoverUsd: long.turnoverUsd,
    triggeredCount: long.triggered,
    tokenFundingUsd: long.fundingUsd,
    tokenFeesUsd: long.feeUsd,
    sliceCount: slices.slices,
    sliceSeconds: slices.seconds,
    flowTotalUsd: flow.totalUsd,
    volumeShareRate: flow.volumeShareRate,
    flowSliceCount: flow.slices,
    flowSeconds: flow.seconds,
    tokenGrowthRate: growth.growthRate,
    indexGrowthRate: growth.indexGrowthRate,
    dragRate: growth.dragRate,
    standstillTrendRate: growth.standstillTrendRate,
    outgrowTrendRate: growth.outgrowTrendRate,
    bestLeverage: growth.bestLeverage,
  }
}
