import {
  decimal,
  leverageAfterSlices,
  leverageGrowth,
  oppositeLeverage,
  slicedTrade,
  tokenDecay,
  tokenFlow,
  tokenPath,
  tokenTotals,
  type Decimal,
  type Slicing,
  type TokenTotals,
} from '../../core'
import { noSources, type Sources } from '../sources'
import type { TokenValues } from './fields'
import { importedToken } from './imported'
import { pricesOf } from './prices'

/** The index itself, which neither rebalances nor costs. */
const indexLeverage = decimal('1')

/** A token, its opposite and their path. */
export function tokenOf(values: TokenValues, sources: Sources = noSources) {
  const imported = values.pathSource === 'imported' ? importedToken(values, sources) : null
  const prices = pricesOf(values, imported)
  const { tokenLeverage: leverage, tokenFundUsd: fundUsd, trendRate, pathVolatility: volatility } = values
  const { tokenFeeRate: feeRate, tokenFundingRate: fundingRate, quietMoveRate: quietRate } = values
  const slicing = slicingOf(values)
  const triggerRate = values.rebalancing === 'triggered' ? { triggerRate: values.triggerRate } : {}
  const token = { prices, fundUsd, feeRate, fundingRate, quietRate, slicing, ...triggerRate }
  const [long, short] = [
    tokenPath({ ...token, leverage }),
    tokenPath({ ...token, leverage: oppositeLeverage({ leverage }) }),
  ]
  const totals = { long: tokenTotals(long), short: tokenTotals(short) }
  return {
    values,
    prices,
    imported,
    long,
    short,
    totals,
    index: tokenTotals(tokenPath({ leverage: indexLeverage, prices, fundUsd })),
    decay: tokenDecay({ ...token, leverage }),
    largest: largestOf(totals.long, { leverage, slicing }),
    flow: flowOf(values),
    growth: leverageGrowth({ leverage, trendRate, volatility }),
  }
}
export type Token = ReturnType<typeof tokenOf>

/** How the panel's rebalances are sliced. */
export const slicingOf = ({ sliceUsd, secondsPerSlice, sliceMoveRate: adverseRate }: TokenValues): Slicing => ({
  sliceUsd,
  secondsPerSlice,
  adverseRate,
})

/** The slices of the largest rebalance, and the leverage that they leave; none where the token has ended before. */
function largestOf(
  { largestRebalanceUsd: tradeUsd, largestValueUsd: valueUsd }: TokenTotals,
  { leverage, slicing }: { leverage: Decimal; slicing: Slicing },
) {
  const sliced = { ...slicing, tradeUsd }
  return { ...slicedTrade(sliced), leverage: leverageAfterSlices({ ...sliced, leverage, valueUsd }) }
}

/** What all tokens of the table trade at the next close. */
function flowOf({ flowTokens, indexMoveRate: moveRate, volumeUsd, sliceUsd, secondsPerSlice }: TokenValues) {
  const tokens = flowTokens.map(({ flowLeverage: leverage, assetsUsd }) => ({ leverage, assetsUsd }))
  return tokenFlow({ tokens, moveRate, volumeUsd, sliceUsd, secondsPerSlice })
}
