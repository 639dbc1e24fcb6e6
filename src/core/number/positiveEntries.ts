import { zero, type Decimal } from './decimal'
import { requirePositive } from './domain'

/**
 * Refuses a list with an entry of which one of the figures named is not positive, such as `levels[3].price`. A name is
 * built only for a figure that is refused: books are checked several times a second.
 *
 * @throws DomainError where such a figure is not positive
 * @example requirePositiveEntries({ list: 'levels', entries: 1 at 100, names: ['price'] })
 */
export function requirePositiveEntries<Name extends string>(given: {
  list: string
  entries: readonly Readonly<Record<Name, Decimal>>[]
  names: readonly Name[]
}): void {
  for (const [index, entry] of given.entries.entries()) {
    for (const name of given.names) {
      const value = entry[name]
      if (value.isFinite() && value.greaterThan(zero)) continue
      requirePositive({ [`${given.list}[${index}].${name}`]: value })
    }
  }
}
