import { decimal } from '../../core'
import type { Quantities } from '../answer'
import type { Token } from './token'

/** What the essay of 2020 observed of a token of three times, 2 January to 12 June. */
const essay = { mean: decimal('2.78'), worst: decimal('-15.16') }

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({
  values,
  prices,
  totals,
  index,
  largest,
  decay,
  growth,
  flow,
  imported,
}: Token): Quantities {
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
    sliceCount: largest.slices,
    sliceSeconds: largest.seconds,
    sliceMeanMoveRate: largest.meanMoveRate,
    largestSliceCostUsd: largest.costUsd,
    sliceEndLeverage: largest.leverage,
    tokenSliceCostUsd: long.sliceCostUsd,
    decayTrendUsd: decay.trendUsd,
    decayVolatilityUsd: decay.volatilityUsd,
    decayTriggerUsd: decay.triggerUsd,
    decayFundingUsd: decay.fundingUsd,
    decayFeeUsd: decay.feeUsd,
    decaySliceUsd: decay.sliceUsd,
    essayMeanMultiple: essay.mean,
    essayWorstMultiple: essay.worst,
    ...trackedOf(imported),
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

/** How an imported token tracked; nothing where none was imported. */
function trackedOf(imported: Token['imported']): Quantities {
  const tracking = imported?.tracking ?? null
  if (tracking === null) return {}
  const { mean, median, worst, undefinedCount, gapCount, rows } = tracking
  return {
    trackedMeanMultiple: mean,
    trackedMedianMultiple: median,
    trackedWorstMultiple: worst,
    trackedUndefinedCount: undefinedCount,
    trackedGapCount: gapCount,
    trackedDayCount: decimal(`${rows.length}`),
  }
}
