import { grouped, textOfRows } from '../../form'
import { curveOf, isOfDesk, priceOf } from '../curve'
import type { Follow } from './follow'

/** The quotes that the desk keeps as rows of time, coin, expiry and future; null where none is kept, or of other days. */
export const followStripRows: Follow = {
  of: 'quotes',
  lapses: true,
  text: (desk) => {
    const curve = curveOf(desk)
    const { time, spotPrice } = curve
    const priced = curve.quotes.filter((quote) => priceOf(quote) !== '')
    if (priced.length === 0 || time === '' || spotPrice === '' || !isOfDesk(curve, desk)) return null
    return textOfRows(priced.map((quote) => [time, grouped(spotPrice), quote.expiry, grouped(priceOf(quote))]))
  },
}
