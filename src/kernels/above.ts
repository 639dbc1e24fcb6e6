import type { Decimal } from '../core'

/** How far values lie above a level, below 0 where they lie under it; as fine as the values themselves. */
export function above({ values, level }: { values: Float64Array; level: Decimal }): Float64Array {
  const ground = level.toNumber()
  return values.map((value) => value - ground)
}
