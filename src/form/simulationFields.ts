import { atLeastZero, numberField, positive, whole, type NumberFieldOptions, type Rule } from './numberField'

const correlated: Rule = {
  requirement: 'must be from −1 to 1',
  holds: (x) => x.abs().lessThanOrEqualTo(1),
}
const atMost48: Rule = { requirement: 'must be at most 48', holds: (x) => x.lessThanOrEqualTo(48) }
const atMost100000: Rule = { requirement: 'must be at most 100,000', holds: (x) => x.lessThanOrEqualTo(100_000) }

/** A correlation: from -1 to 1. */
export const correlationField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [correlated], ...options })
/** Steps of a day: whole, from 1 to 48. */
export const stepsField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [positive, whole, atMost48], ...options })
/** How many are simulated: whole, from 1 to 100,000. */
export const countField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [positive, whole, atMost100000], ...options })
/** A seed: whole, from 0 to 100,000. */
export const seedField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [atLeastZero, whole, atMost100000], ...options })
