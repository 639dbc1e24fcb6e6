import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'

/**
 * The price per share that a creation implies: its dollars over its shares.
 *
 *     usdPerShare = usd / shares [USD per share]
 *
 * @throws DomainError where the dollars or the shares are not positive
 * @example usdPerShare({ usd: 230000000, shares: 6000000 }) // 38.333...
 * @see the note on the ETF basis trade of February 2026
 */
export function usdPerShare({ usd, shares }: { usd: Decimal; shares: Decimal }): Decimal {
  requirePositive({ usd, shares })
  return usd.div(shares)
}
