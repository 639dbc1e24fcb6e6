import { grouped, textOfRows } from '../form'
import { curveOf, isOfDesk } from './curve'
import type { Follow } from './follow'

/** The quoted futures as rows of venue, name, expiry, bid, ask and mark; null where none is kept, or of other days. */
export const followStrip: Follow = {
  of: 'quotes',
  text: (desk) => {
    const curve = curveOf(desk)
    if (curve.quotes.length === 0 || !isOfDesk(curve, desk)) return null
    const price = (numeral: string) => (numeral === '' ? '' : grouped(numeral))
    return textOfRows(
      curve.quotes.map(({ symbol, expiry, bid, ask, mark }) => [
        '',
        symbol,
        expiry,
        price(bid),
        price(ask),
        price(mark),
      ]),
    )
  },
}
