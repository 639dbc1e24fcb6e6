import type { Decimal } from '../number/decimal'
import { requireChoice } from '../number/domain'
import { requirePositiveEntries } from '../number/positiveEntries'
import { requireContract, type Contract } from './contract'
import type { BookLevel } from './walkedBook'

export const bookSizeUnits = ['usd', 'contracts', 'coin'] as const
/** In what a venue states the sizes of a book. */
export type BookSizeUnit = (typeof bookSizeUnits)[number]

export type BookLevelsArguments = {
  contract: Contract
  unit: BookSizeUnit
  levels: readonly {
    /** [USD per coin] */
    price: Decimal
    /** In the unit. */
    size: Decimal
  }[]
}

/**
 * The levels of a venue's book in contracts, whatever the venue counts in.
 *
 *     inverse: contracts = usd / multiplier;   contracts = coin * price / multiplier
 *     linear:  contracts = usd / (price * multiplier);   contracts = coin / multiplier
 *
 * Convention: fractions of a contract stay; whole lots are cut where they are traded.
 *
 * @throws DomainError where a price or a size is not positive, or the unit is unknown
 * @example bookLevels({ contract: ten dollars inverse, unit: 'usd', levels: 5000 at 100 }) // 500 contracts at 100
 * @see walkedBook
 */
export function bookLevels({ contract, unit, levels }: BookLevelsArguments): BookLevel[] {
  requireContract(contract)
  requireChoice({ quantity: 'unit', found: unit, choices: bookSizeUnits })
  const { payoff, multiplier } = contract
  requirePositiveEntries({ list: 'levels', entries: levels, names: ['price', 'size'] })
  return levels.map(({ price, size }) => {
    const own = payoff === 'inverse' ? 'usd' : 'coin'
    const converted = unit === own ? size : payoff === 'inverse' ? size.times(price) : size.div(price)
    return { price, contracts: unit === 'contracts' ? size : converted.div(multiplier) }
  })
}
