import { decimal, type Decimal } from '../../core'

/** A binary number as the shortest numeral that names it; none where it has overflowed. */
export const figure = (value: number): Decimal | null => (Number.isFinite(value) ? decimal(`${value}`) : null)
