import {
  decimal,
  generatedPrices,
  leverageGrowth,
  oppositeLeverage,
  rebalanceSlices,
  tokenFlow,
  tokenPath,
  tokenTotals,
  type Decimal,
} from '../../core'
import type { TokenValues } from './fields'

/** The index itself, which neither rebalances nor costs. */
const indexLeverage = decimal('1')
/** Above this many days a path is answered in the worker. */
const quickDays = decimal('120')

/** A token, its opposite and their path. */
export function tokenOf(values: TokenValues) {
  const prices = pricesOf(values)
  const {
    tokenLeverage: leverage,
    tokenFundUsd: fundUsd,
    tokenFeeRate: feeRate,
    tokenFundingRate: fundingRate,
  } = values
  const triggerRate = values.rebalancing === 'triggered' ? { triggerRate: values.triggerRate } : {}
  const tokenAt = (multiple: Decimal) =>
    tokenPath({ leverage: multiple, prices, fundUsd, feeRate, fundingRate, ...triggerRate })
  const [long, short] = [tokenAt(leverage), tokenAt(oppositeLeverage({ leverage }))]
  const totals = { long: tokenTotals(long), short: tokenTotals(short) }
  const { sliceUsd, secondsPerSlice, trendRate, pathVolatility: volatility } = values
  const index = tokenTotals(tokenPath({ leverage: indexLeverage, prices, fundUsd }))
  return {
    ...{ values, prices, long, short, totals, index },
    slices: rebalanceSlices({ tradeUsd: totals.long.largestRebalanceUsd, sliceUsd, secondsPerSlice }),
    flow: flowOf(values),
    growth: leverageGrowth({ leverage, trendRate, volatility }),
  }
}
export type Token = ReturnType<typeof tokenOf>

function pricesOf(values: TokenValues): Decimal[] {
  const { pathSource, tokenPrices, firstPrice, trendRate, pathVolatility, pathDays, tokenSeed } = values
  if (pathSource === 'typed') return tokenPrices.map(({ tokenPrice }) => tokenPrice)
  return generatedPrices({
    startPrice: firstPrice,
    trendRate,
    volatility: pathVolatility,
    days: pathDays,
    seed: tokenSeed,
  })
}

/** Whether the path is too long to be answered within a frame; a typed one shows it by its text. */
export const isLong = ({ pathSource, pathDays }: TokenValues): boolean =>
  pathSource === 'generated' && pathDays.greaterThan(quickDays)

/** What all tokens of the table trade at the next close. */
function flowOf({ flowTokens, indexMoveRate: moveRate, volumeUsd, sliceUsd, secondsPerSlice }: TokenValues) {
  const tokens = flowTokens.map(({ flowLeverage: leverage, assetsUsd }) => ({ leverage, assetsUsd }))
  return tokenFlow({ tokens, moveRate, volumeUsd, sliceUsd, secondsPerSlice })
}
