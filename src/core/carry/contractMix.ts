import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { fromUnits, placesOf, requireCountable, unitsOf } from '../number/fixedPoint'

export type ContractMixArguments = {
  /** To be sold, at least 0 [coin]. */
  targetCoin: Decimal
  /** Coin in one contract of each kind, more than 0, in any order [coin]. */
  sizes: readonly Decimal[]
}

export type ContractMix = {
  /** Contracts of each kind, whole, in the order of the sizes. */
  counts: Decimal[]
  /** [coin] */
  coin: Decimal
  /** Rest of the target, at least 0 [coin]. */
  remainderCoin: Decimal
}

/** Most combinations that are tried: sizes with many digits and no common divisor have endlessly many. */
const mostWays = 200_000n

/**
 * The whole contracts of several sizes that cover most of an amount of coin without exceeding it.
 *
 *     coin = the sum of counts * sizes [coin]
 *     remainderCoin = targetCoin - coin, the least that is possible [coin]
 *
 * Convention: among mixes with the same remainder, the one with the most of the largest contracts. Exact: a target that
 * is a sum of the sizes leaves 0.
 *
 * @throws DomainError where the target is negative, a size is not positive, or the sizes have too little in common
 * @example contractMix({ targetCoin: 12.37, sizes: [5, 0.1, 0.02] }) // counts 2, 23, 3, remainderCoin 0.01
 * @see CME Group: Bitcoin futures 5, Micro 0.1, Bitcoin Friday 0.02 coin
 */
export function contractMix({ targetCoin, sizes }: ContractMixArguments): ContractMix {
  requireAtLeastZero({ targetCoin })
  requireEntries({ quantity: 'sizes', entries: sizes })
  sizes.forEach((size, index) => requirePositive({ [`sizes[${index}]`]: size }))
  requireCountable({ targetCoin, ...Object.fromEntries(sizes.map((size, index) => [`sizes[${index}]`, size])) })
  const places = placesOf([targetCoin, ...sizes])
  const units = sizes
    .map((size, index) => ({ index, size: unitsOf(size, places) }))
    .toSorted((a, b) => (a.size === b.size ? a.index - b.index : a.size < b.size ? 1 : -1))
  const best = leastRemainder(
    unitsOf(targetCoin, places),
    units.map(({ size }) => size),
  )
  const counts = sizes.map(() => zero)
  units.forEach(({ index }, place) => (counts[index] = zero.plus(String(best.counts[place] ?? 0n))))
  const remainderCoin = fromUnits(best.remainder, places)
  return { counts, coin: targetCoin.minus(remainderCoin), remainderCoin }
}

type Mix = { counts: bigint[]; remainder: bigint }

/**
 * Sizes from the largest. As many of a smaller size as make whole large contracts are exchanged for those, so that the smaller
 * ones together stay below a bound, and the large ones near all that fit.
 */
function leastRemainder(target: bigint, sizes: readonly bigint[]): Mix {
  const [size = 1n, next, ...rest] = sizes
  const most = target / size
  if (next === undefined) return { counts: [most], remainder: target % size }
  const smaller = [next, ...rest]
  const common = [size, ...smaller].reduce(greatestCommonDivisor)
  const exchanged = (other: bigint) => (size / greatestCommonDivisor(size, other) - 1n) * other
  const ways = smaller.reduce((sum, other) => sum + exchanged(other), 0n) / size + 2n
  if (ways > mostWays) tooFine(sizes)
  let best: Mix | null = null
  for (let fewer = 0n; fewer < ways && fewer <= most; fewer++) {
    const count = most - fewer
    const mix = leastRemainder(target - count * size, smaller)
    if (best === null || mix.remainder < best.remainder) best = { ...mix, counts: [count, ...mix.counts] }
    if (best.remainder === target % common) break
  }
  return best ?? { counts: [most], remainder: target % size }
}

function tooFine(sizes: readonly bigint[]): never {
  const requirement = 'must give a result within range'
  throw new DomainError({ quantity: 'sizes', requirement, found: `${sizes.length} sizes` })
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
