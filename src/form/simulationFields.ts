import { atLeastZero, numberField, positive, whole, type Asked, type Rule } from './numberField'

const correlated: Rule = {
  requirement: 'must be at least -1 and at most 1',
  holds: (x) => x.abs().lessThanOrEqualTo(1),
}
const atMost48: Rule = { requirement: 'must be at most 48', holds: (x) => x.lessThanOrEqualTo(48) }
const atMost100000: Rule = { requirement: 'must be at most 100,000', holds: (x) => x.lessThanOrEqualTo(100_000) }

/** A correlation: from -1 to 1. */
export const correlationField = (asked: Asked) => numberField({ unit: 'number', rules: [correlated], ...asked })
/** Steps of a day: whole, from 1 to 48. */
export const stepsField = (asked: Asked) =>
  numberField({ unit: 'number', rules: [positive, whole, atMost48], ...asked })
/** How many are simulated: whole, from 1 to 100,000. */
export const countField = (asked: Asked) =>
  numberField({ unit: 'number', rules: [positive, whole, atMost100000], ...asked })
/** A seed: whole, from 0 to 100,000. */
export const seedField = (asked: Asked) =>
  numberField({ unit: 'number', rules: [atLeastZero, whole, atMost100000], ...asked })
