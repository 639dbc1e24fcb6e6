import { addDays, decimal } from '../../core'
import { grouped } from '../../form'
import { deskFields } from '../deskFields'
import type { Follow } from './follow'

/** A price of the desk times a factor, to the cent. */
export const followTimes = (of: 'spotPrice' | 'futuresPrice', factor: string): Follow => ({
  of,
  text: (desk) => {
    const reading = deskFields[of].read(desk[of] ?? '')
    if (reading.state === 'problem') return null
    const price = reading.value.times(decimal(factor))
    return grouped((price.lessThan(1) ? price : price.toDecimalPlaces(2)).toFixed())
  },
})

/** Some days after the desk's own day, to the minute where it is one. */
export const followDaysLater = (days: string): Follow => ({
  of: 'valuation',
  text: (desk) => {
    const reading = deskFields.valuation.read(desk['valuation'] ?? '')
    // Years that have no neighbours to step into.
    if (reading.state === 'problem' || /^(0000|999\d)/.test(reading.value)) return null
    return addDays({ instant: reading.value, days: decimal(days) }).replace(/(:00)?\.000Z$/, 'Z')
  },
})
