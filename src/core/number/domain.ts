import { one, zero, type Decimal } from './decimal'
import { DomainError, type Requirement } from './domainError'

/** Arguments to be checked together, each under its path in the record that the function was given. */
type Quantities = Readonly<Record<string, Decimal>>

function requirer(requirement: Requirement, holds: (value: Decimal) => boolean): (quantities: Quantities) => void {
  return (quantities) => {
    for (const [quantity, value] of Object.entries(quantities)) {
      const missed = !value.isFinite() ? 'must be a finite number' : holds(value) ? null : requirement
      if (missed !== null) throw new DomainError({ quantity, requirement: missed, found: value.toString() })
    }
  }
}

const minusOne = one.negated()

export const requireFinite = requirer('must be a finite number', () => true)
export const requirePositive = requirer('must be greater than zero', (value) => value.greaterThan(zero))
export const requireAtLeastZero = requirer('must be at least zero', (value) => value.greaterThanOrEqualTo(zero))
export const requireWhole = requirer('must be a whole number', (value) => value.isInteger())
export const requireAboveMinusOne = requirer('must be greater than -1', (value) => value.greaterThan(minusOne))
/** Bounds of a fee or a slippage: a negative one is a rebate or an improvement. */
export const requireFeeRate = requirer('must be greater than -1 and less than 1', (value) => value.abs().lessThan(one))
export const requireShare = requirer(
  'must be at least 0 and less than 1',
  (value) => value.greaterThanOrEqualTo(zero) && value.lessThan(one),
)
/** Bounds of a time of day on a clock of 24 hours. */
export const requireHours = requirer(
  'must be at least 0 and less than 24',
  (value) => value.greaterThanOrEqualTo(zero) && value.lessThan(24),
)
/** Refuses an argument that leads to a price of 0 or less. */
export function requirePriceFrom({
  quantity,
  found,
  price,
}: {
  quantity: string
  found: Decimal
  price: Decimal
}): void {
  requireResultFrom({ quantity, found, result: price })
  if (price.greaterThan(zero)) return
  throw new DomainError({ quantity, requirement: 'must give a price greater than zero', found: found.toString() })
}

/** Refuses an argument whose result overflows, such as the days of a yield over a millisecond. */
export function requireResultFrom(given: { quantity: string; found: Decimal; result: Decimal }): void {
  if (given.result.isFinite()) return
  const { quantity, found } = given
  throw new DomainError({ quantity, requirement: 'must give a result within range', found: found.toString() })
}

/** Refuses a cost of capital whose simple interest takes all the dollars before the end of a term. */
export function requireGrowth({ costOfCapital, days }: { costOfCapital: Decimal; days: Decimal }): void {
  if (costOfCapital.times(days).greaterThan(-365)) return
  const requirement = 'must leave equity greater than zero'
  throw new DomainError({ quantity: 'costOfCapital', requirement, found: costOfCapital.toString() })
}

/** A count of contracts: whole, and not negative. A short position is a matter of its side. */
export function requireContracts(quantities: Quantities): void {
  requireAtLeastZero(quantities)
  requireWhole(quantities)
}

/** Types hold inside the project; a text from a link or a file may still be anything. */
export function requireChoice(given: { quantity: string; found: string; choices: readonly string[] }): void {
  const { quantity, found, choices } = given
  if (choices.includes(found)) return
  throw new DomainError({ quantity, requirement: 'must be one of the known choices', found })
}

export function requireEntries({ quantity, entries }: { quantity: string; entries: readonly unknown[] }): void {
  if (entries.length > 0) return
  throw new DomainError({ quantity, requirement: 'must have at least one entry', found: '0' })
}
