import type { Formulas } from '../answer'
import type { Token } from './token'

const always = {
  indexReturnRate: 'lastIndexPrice / firstPrice - 1',
  longTokenRate: 'longTokenUsd / tokenFundUsd - 1',
  shortTokenRate: 'shortTokenUsd / tokenFundUsd - 1',
  longDecayUsd: 'longTokenUsd - longNaiveUsd',
  shortDecayUsd: 'shortTokenUsd - shortNaiveUsd',
  sliceSeconds: 'sliceCount * secondsPerSlice',
  largestSliceCostUsd:
    'sliceMoveRate * secondsPerSlice / 60 * (sliceUsd * (sliceCount - 1)^2 / 2 + (abs(largestRebalanceUsd) - (sliceCount - 1) * sliceUsd) * (sliceCount - 1 / 2))',
  sliceCount: 'ceil(abs(largestRebalanceUsd) / sliceUsd)',
  volumeShareRate: 'abs(flowTotalUsd) / volumeUsd',
  flowSliceCount: 'ceil(abs(flowTotalUsd) / sliceUsd)',
  flowSeconds: 'flowSliceCount * secondsPerSlice',
  tokenGrowthRate: 'tokenLeverage * trendRate - tokenLeverage^2 * pathVolatility^2 / 2',
  indexGrowthRate: 'trendRate - pathVolatility^2 / 2',
  dragRate: 'tokenLeverage * (tokenLeverage - 1) * pathVolatility^2 / 2',
  standstillTrendRate: 'tokenLeverage * pathVolatility^2 / 2',
} as const satisfies Formulas

const growthFormulas = {
  outgrowTrendRate: '(tokenLeverage + 1) * pathVolatility^2 / 2',
  bestLeverage: 'trendRate / pathVolatility^2',
} as const satisfies Formulas

/** A path that ends early has its multiple at its last close, not at the last price. */
export const formulasFor = ({ long, short, growth, largest }: Token): Formulas => ({
  ...always,
  ...(long.liquidated
    ? {}
    : {
        longNaiveUsd: 'tokenFundUsd * (1 + tokenLeverage * (lastIndexPrice / firstPrice - 1))',
        decayTrendUsd: 'tokenFundUsd * (lastIndexPrice / firstPrice)^tokenLeverage - longNaiveUsd',
      }),
  ...(largest.slices.isZero() ? {} : { sliceMeanMoveRate: 'largestSliceCostUsd / abs(largestRebalanceUsd)' }),
  ...(short.liquidated
    ? {}
    : { shortNaiveUsd: 'tokenFundUsd * (1 - tokenLeverage * (lastIndexPrice / firstPrice - 1))' }),
  ...(growth.outgrowTrendRate === null ? {} : { outgrowTrendRate: growthFormulas.outgrowTrendRate }),
  ...(growth.bestLeverage === null ? {} : { bestLeverage: growthFormulas.bestLeverage }),
})
