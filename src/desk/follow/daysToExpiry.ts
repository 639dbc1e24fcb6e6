import { daysBetween, decimal } from '../../core'
import { deskFields } from '../deskFields'
import type { Follow } from './follow'

/** Some days, or all days to the desk's expiry where it comes sooner, so that no field left alone reaches beyond it. */
export const followDaysToExpiry = (days: string): Follow => ({
  of: 'expiry',
  lapses: true,
  text: (desk) => {
    const [from, to] = [
      deskFields.valuation.read(desk['valuation'] ?? ''),
      deskFields.expiry.read(desk['expiry'] ?? ''),
    ]
    if (from.state === 'problem' || to.state === 'problem') return null
    const left = daysBetween({ from: from.value, to: to.value })
    if (left.lessThan(0) || left.greaterThanOrEqualTo(decimal(days))) return null
    // Rounded down, so as not to reach beyond the expiry.
    return left.toDecimalPlaces(4, 1).toFixed()
  },
})
