import { DomainError } from '../core'

type Numbers = { quantity: string; values: Float64Array }

/** Refuses a list of binary numbers with one that is not finite or not above 0, as core does. */
export const requirePositiveNumbers = (numbers: Numbers): void =>
  requireNumbers({ ...numbers, least: 0, requirement: 'must be greater than zero' })

/** The same for rates, which are above -1. */
export const requireRates = (numbers: Numbers): void =>
  requireNumbers({ ...numbers, least: -1, requirement: 'must be greater than -1' })

type Bound = { least: number; requirement: 'must be greater than zero' | 'must be greater than -1' }

function requireNumbers({ quantity, values, least, requirement }: Numbers & Bound): void {
  const index = values.findIndex((value) => !(value > least && Number.isFinite(value)))
  if (index === -1) return
  const value = values[index] ?? Number.NaN
  throw new DomainError({
    quantity: `${quantity}[${index}]`,
    requirement: Number.isFinite(value) ? requirement : 'must be a finite number',
    found: String(value),
  })
}
