import { decimal, linearGrid, logGridAround, type Decimal } from '../../core'
import type { FarRoll, Position } from './position'

const steps = 32

/** From the least to the greatest of some values; around the first where they are all equal. */
export function gridOver(values: readonly [Decimal, ...Decimal[]]): Decimal[] {
  const sorted = values.toSorted((a, b) => a.comparedTo(b))
  const [from, to] = [sorted.at(0) ?? values[0], sorted.at(-1) ?? values[0]]
  if (from.lessThan(to)) return linearGrid({ from, to, steps })
  return logGridAround({ centre: from, factor: decimal('1.1'), steps })
}

/** The far prices worth a look: those of the typed premiums, with the one quoted, the near one and where the roll breaks even. */
export function farPrices(
  { values, premiumPrices }: Position,
  { farPrice, roll: { breakEvenFarPrice } }: FarRoll,
): Decimal[] {
  const others = breakEvenFarPrice === null ? [] : [breakEvenFarPrice]
  return gridOver([farPrice, values.futuresPrice, ...premiumPrices, ...others])
}
