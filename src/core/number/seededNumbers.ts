import { Decimal, ExactDecimal, rounded, type Decimal as DecimalValue } from './decimal'
import { requireAtLeastZero, requireFinite, requirePositive, requireWhole } from './domain'

/** What a number is drawn from: from, from + step, ... up to at most `to`, each equally likely. */
export type NumberRange = { from: DecimalValue; to: DecimalValue; step: DecimalValue }

export type SeededNumbersArguments<Name extends string> = {
  /** Whole and at least 0: the same seed draws the same numbers, everywhere and for ever. */
  seed: DecimalValue
  ranges: Readonly<Record<Name, NumberRange>>
}

/** The Mersenne prime 2^61 - 1, and a multiplier that runs through all its residues. */
const modulus = new ExactDecimal('2305843009213693951')
const multiplier = new ExactDecimal('1053810523548239531')
/** Squarings at the start: products alone would draw neighbouring numbers for neighbouring seeds. */
const stirs = 3

/**
 * Numbers for an exercise, drawn from ranges by a seed.
 *
 *     state = (seed + 1) * multiplier, then three times state^2 + multiplier, then * multiplier^place, all mod (2^61 - 1)
 *     number = from + step * floor(state * count / (2^61 - 1))    count = floor((to - from) / step) + 1
 *
 * Convention: `place` counts the ranges from 1, in the order of their names, so that the order in which they are
 * written does not matter; exact, and the same on every machine.
 *
 * @throws DomainError where the seed is not whole and at least 0, a step is not positive or a range ends before it
 *   begins
 * @example seededNumbers({ seed: 7, ranges: { spotPrice: { from: 20000, to: 60000, step: 500 } } }).spotPrice // 47000
 * @see D. H. Lehmer, a multiplicative congruential generator
 */
export function seededNumbers<Name extends string>(
  given: SeededNumbersArguments<Name>,
): Readonly<Record<Name, DecimalValue>> {
  const { seed, ranges } = given
  requireAtLeastZero({ seed })
  requireWhole({ seed })
  let state: DecimalValue = new ExactDecimal(seed).plus(1).times(multiplier).mod(modulus)
  for (let stirred = 0; stirred < stirs; stirred++) state = state.times(state).plus(multiplier).mod(modulus)
  const next = () => (state = state.times(multiplier).mod(modulus))
  // The keys of the record, which TypeScript widens to string.
  const names = (Object.keys(ranges) as Name[]).sort()
  const drawn = names.map((name) => [name, numberOf({ range: ranges[name], name, state: next() })] as const)
  // One entry for each name just above.
  return Object.fromEntries(drawn) as Record<Name, DecimalValue>
}

function numberOf({ range, name, state }: { range: NumberRange; name: string; state: DecimalValue }): DecimalValue {
  const { from, to, step } = range
  requireFinite({ [`${name}.from`]: from })
  requirePositive({ [`${name}.step`]: step })
  requireAtLeastZero({ [`${name}.to - ${name}.from`]: to.minus(from) })
  const count = to.minus(from).divToInt(step).plus(1)
  return new Decimal(from).plus(step.times(rounded(state.times(count).divToInt(modulus))))
}
