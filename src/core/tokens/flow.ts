import { zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requireFinite } from '../number/domain'
import { rebalanceSlices, type RebalanceSlices } from './rebalanceSlices'

export type TokenAssets = {
  leverage: Decimal
  /** Value of all its tokens, at least 0 [USD]. */
  assetsUsd: Decimal
}

export type TokenFlowRow = TokenAssets & {
  /** Bought (+) or sold (-) at the next close [USD]. */
  rebalanceUsd: Decimal
}

export type TokenFlow = RebalanceSlices & {
  rows: TokenFlowRow[]
  /** All together: bought (+) or sold (-) [USD]. */
  totalUsd: Decimal
  /** As a share of a day's volume, in either direction; null where that is 0. */
  volumeShareRate: Decimal | null
}

/**
 * What all tokens together must trade at the next close if the index moves until then.
 *
 *     rebalanceUsd = leverage * (leverage - 1) * assetsUsd * moveRate [USD]
 *     totalUsd = sum(rebalanceUsd) [USD]
 *     volumeShareRate = |totalUsd| / volumeUsd
 *
 * Convention: long tokens and their opposites trade the same way, with the move. Slices as in rebalanceSlices.
 *
 * @throws DomainError where assets or the volume are negative, the move is -1 or less, or the slice is not positive
 * @example tokenFlow({ tokens: [{ leverage: 3, assetsUsd: 100 }, { leverage: -3, assetsUsd: 50 }], moveRate: 0.1,
 *   volumeUsd: 1000, sliceUsd: 40, secondsPerSlice: 10 }) // 60 and 60, totalUsd 120, 3 slices, volumeShareRate 0.12
 * @see the essay on leveraged tokens of 2020
 */
export function tokenFlow(given: {
  tokens: readonly TokenAssets[]
  moveRate: Decimal
  volumeUsd: Decimal
  sliceUsd: Decimal
  secondsPerSlice: Decimal
}): TokenFlow {
  const { tokens, moveRate, volumeUsd, sliceUsd, secondsPerSlice } = given
  requireAboveMinusOne({ moveRate })
  requireAtLeastZero({ volumeUsd })
  const rows = tokens.map(({ leverage, assetsUsd }, index) => {
    requireFinite({ [`tokens[${index}].leverage`]: leverage })
    requireAtLeastZero({ [`tokens[${index}].assetsUsd`]: assetsUsd })
    return { leverage, assetsUsd, rebalanceUsd: leverage.times(leverage.minus(1)).times(assetsUsd).times(moveRate) }
  })
  const totalUsd = rows.reduce((sum, { rebalanceUsd }) => sum.plus(rebalanceUsd), zero)
  return {
    rows,
    totalUsd,
    volumeShareRate: volumeUsd.isZero() ? null : totalUsd.abs().div(volumeUsd),
    ...rebalanceSlices({ tradeUsd: totalUsd, sliceUsd, secondsPerSlice }),
  }
}
