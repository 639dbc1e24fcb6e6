import { curveOf, isOfDesk, priceOf } from '../../desk/curve'
import { withOrders } from '../../desk/legOrders'
import { deskOf } from '../../desk/draftOf'
import { contractAt, instrumentTexts, knownInstrument, venueFacts } from '../../desk/instruments'
import { convertedPositions } from '../../desk/positions'
import type { Venue } from '../../desk/venues'
import type { Draft } from '../../form'
import { textsOver, type Edit, type Texts } from '../../state'
import { formerPriceTexts } from './formerPrice'

type Typed = Pick<Texts, 'desk' | 'panels'>

/** What a contract's name changes beside itself: nothing where nobody lists it, or where it is the desk's already. */
export function editsOfSymbol(symbol: string, typed: Typed): Edit[] {
  const desk = deskOf(typed.desk)
  const known = knownInstrument({ symbol, venue: desk.venue })
  if (known === null || (known.expiry === desk.expiry && known.venue === desk.venue)) return []
  const terms = instrumentTexts(known, desk)
  return [
    ...textsOver({ part: 'desk' }, { ...terms, ...pricesOf(symbol, desk) }),
    ...positionsIn({ from: desk, to: { ...desk, ...terms }, panels: typed.panels }),
  ]
}

/** What is known of a contract's price: the desk's own quotes, or that the price there is another contract's. */
function pricesOf(symbol: string, desk: Draft): Draft {
  const curve = curveOf(desk)
  const quoted = curve.quotes.find((quote) => quote.symbol.toUpperCase() === symbol.trim().toUpperCase())
  if (quoted === undefined || priceOf(quoted) === '' || !isOfDesk(curve, desk))
    return formerPriceTexts(desk, { isOtherTime: false })
  return { futuresPrice: priceOf(quoted), ...(curve.spotPrice === '' ? {} : { spotPrice: curve.spotPrice }) }
}

/** A venue with its terms and its contract of the same day, and the positions of all panels in its contracts. */
export function editsOfVenue(venue: Venue, typed: Typed): Edit[] {
  const desk = deskOf(typed.desk)
  const { symbol, expiry } = contractAt({ venue, desk })
  const terms = {
    ...withOrders(venueFacts(venue).terms, { desk, venue }),
    venue,
    // A day that was typed without its hour goes over to the new venue's by itself.
    ...(expiry === undefined || expiry === deskOf({ ...typed.desk, venue }).expiry ? {} : { expiry }),
    ...(symbol === undefined ? {} : { symbol, ...pricesOf(symbol, desk) }),
  }
  return [
    ...textsOver({ part: 'desk' }, terms),
    ...positionsIn({ from: desk, to: { ...desk, ...terms }, panels: typed.panels }),
  ]
}

const positionsIn = (given: Parameters<typeof convertedPositions>[0]): Edit[] =>
  convertedPositions(given).map(({ panel, field, text }) => ({ part: 'panels', sheet: panel, field, text }))
