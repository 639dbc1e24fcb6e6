import type { Decimal } from '../number/decimal'
import { filledPosition, type FilledPositionArguments } from './filledPosition'

export type AverageEntryPriceArguments = FilledPositionArguments

/**
 * The one entry price that leaves the same profit as several fills of the same side.
 *
 *     inverse: sum(contracts) / sum(contracts / price)    (harmonic) [USD per coin]
 *     linear:  sum(contracts * price) / sum(contracts)    (arithmetic) [USD per coin]
 *
 * Convention: all fills are on one side.
 *
 * @throws DomainError where there is no fill, a price is not positive, or no contract was filled
 * @example averageEntryPrice({ contract: one dollar inverse, fills: 100 at 100 and 300 at 150 }) // 133.33...
 * @see BitMEX, "How is my average entry price calculated?"
 */
export function averageEntryPrice({ contract, fills }: AverageEntryPriceArguments): Decimal {
  return filledPosition({ contract, fills }).averageEntryPrice
}
