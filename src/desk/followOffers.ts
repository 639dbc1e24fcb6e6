import { grouped, textOfRows } from '../form'
import { curveOf, isOfDesk } from './curve'
import type { Follow } from './follow'

/**
 * The quotes that the desk keeps, which are inverse futures of its venue, as rows of venue, name, margin, expiry, bid, ask,
 * mark, funding and hours; null where none is kept, or of other days.
 */
export const followOffers: Follow = {
  of: 'quotes',
  text: (desk) => {
    const curve = curveOf(desk)
    if (curve.quotes.length === 0 || !isOfDesk(curve, desk)) return null
    const price = (numeral: string) => (numeral === '' ? '' : grouped(numeral))
    return textOfRows(
      curve.quotes.map(({ symbol, expiry, ...quote }) => [
        ...[desk['venue'] ?? '', symbol, 'coin', expiry],
        ...[price(quote.bid), price(quote.ask), price(quote.mark), '', ''],
      ]),
    )
  },
}
