import type { Decimal } from '../core'
import type { StreamQuote } from './streamQuote'

/**
 * At what a coin is sold and bought where a spot market is on with both sides quoted; null elsewhere, and for contracts in
 * another currency than dollars, whose price against the dollar is no basis.
 */
export function spotSides(
  quotes: readonly StreamQuote[],
  { coin, quoteCurrency }: { coin: string; quoteCurrency: string },
): { bid: Decimal; ask: Decimal } | null {
  if (quoteCurrency !== 'USD') return null
  for (const { kind, coin: bought, isStale, bid, ask } of quotes)
    if (kind === 'spot' && bought === coin && !isStale && bid !== null && ask !== null) return { bid, ask }
  return null
}
