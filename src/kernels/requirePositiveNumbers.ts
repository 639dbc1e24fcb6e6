import { DomainError } from '../core'

/** Refuses a list of binary numbers that holds what is no number, no finite one, or not above 0, as core refuses one. */
export function requirePositiveNumbers({ quantity, values }: { quantity: string; values: Float64Array }): void {
  const index = values.findIndex((value) => !(value > 0 && Number.isFinite(value)))
  if (index === -1) return
  const value = values[index] ?? Number.NaN
  const requirement = Number.isFinite(value) ? 'must be greater than zero' : 'must be a finite number'
  throw new DomainError({ quantity: `${quantity}[${index}]`, requirement, found: String(value) })
}
