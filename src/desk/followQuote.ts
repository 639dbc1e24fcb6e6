import { grouped } from '../form'
import { curveOf, isOfDesk } from './curve'
import { deskFields } from './deskFields'
import type { Follow } from './follow'

/** A side of the book of the desk's future, where it was quoted; else the price that the desk has for it. */
export const followQuote = (side: 'bid' | 'ask'): Follow => ({
  of: 'futuresPrice',
  text: (desk) => {
    const curve = curveOf(desk)
    const { symbol = '', futuresPrice = '' } = desk
    const quote = curve.quotes.find((one) => one.symbol.toUpperCase() === symbol.trim().toUpperCase())
    if (quote !== undefined && quote[side] !== '' && isOfDesk(curve, desk)) return grouped(quote[side])
    return deskFields.futuresPrice.read(futuresPrice).state === 'value' ? futuresPrice : null
  },
})
