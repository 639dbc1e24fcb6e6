import type { Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive, requireShare } from '../number/domain'
import { DomainError } from '../number/domainError'
import type { TradeArguments } from './trade'

/**
 * Refuses a trade that cannot be computed to a day. `path` says where the function that was called was given it, such as
 * `trades[2]`.
 *
 * @throws DomainError where a price or a term is not positive, a rate is out of bounds, or the expiry is after the horizon
 */
export function requireTrade({
  path,
  trade,
  horizonDays,
}: {
  path: string
  trade: TradeArguments
  horizonDays: Decimal
}): void {
  const at = (name: string) => `${path}.${name}`
  requirePositive({ [at('spotPrice')]: trade.spotPrice, [at('price')]: trade.price })
  requireShare({ [at('marginRate')]: trade.marginRate })
  if (trade.term.kind === 'perpetual') {
    requireAboveMinusOne({ [at('term.rate')]: trade.term.rate })
    requirePositive({ [at('term.intervalHours')]: trade.term.intervalHours })
    return
  }
  const { daysToExpiry } = trade.term
  requirePositive({ [at('term.daysToExpiry')]: daysToExpiry })
  if (daysToExpiry.lessThanOrEqualTo(horizonDays)) return
  const requirement = 'must be at least the days to the last expiry'
  throw new DomainError({ quantity: 'horizonDays', requirement, found: horizonDays.toString() })
}
