/** Everything that the core may demand of an argument, in the words of the message. The interface translates these. */
export const requirements = [
  'must be a decimal number',
  'must be at most 1e15 in magnitude',
  'must be a finite number',
  'must be greater than zero',
  'must be at least zero',
  'must be a whole number',
  'must be greater than -1',
  'must be greater than -1 and less than 1',
  'must be at least 0 and less than 1',
  'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z',
  'must be a date and time that exist',
  'must be an inverse contract',
  'must have at least one entry',
  'must differ from the other entries',
  'must be longer than the near term',
  'must be at most the number of trials',
  'must be at most the days to expiry',
  'must be at most the contracts held',
  'must give a price greater than zero',
  'must give a result within range',
  'must be one of the known choices',
  'must leave equity greater than zero',
  'must be at least the days to the last expiry',
  'must be later than the one before',
  'must be later than the start',
  'must be at least 0 and less than 24',
  'must give at most 20,000 events',
  'must lie within the history',
  'must lie within the term',
  'must give at most 2,000 bins',
  'must be a linear contract',
  'must be a date, such as 2026-02-27',
  'must be at most half the term',
  'must be greater than 0 and less than 1',
  'must be in the years 2024 to 2027',
  'must be a month from 1 to 12',
] as const
export type Requirement = (typeof requirements)[number]

/** An argument outside its domain: which one, what is demanded of it, and what was found instead. */
export class DomainError extends Error {
  /** The argument's path in the record that the function was given, such as `costs.spotFeeRate`. */
  readonly quantity: string
  readonly requirement: Requirement
  /** The value found, as text. */
  readonly found: string

  constructor({ quantity, requirement, found }: { quantity: string; requirement: Requirement; found: string }) {
    super(`${quantity} ${requirement}, was ${found}`)
    this.name = 'DomainError'
    this.quantity = quantity
    this.requirement = requirement
    this.found = found
  }
}
