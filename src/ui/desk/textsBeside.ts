import { curveOf, isOfDesk, priceOf } from '../../desk/curve'
import { deskOf } from '../../desk/draftOf'
import { contractAt } from '../../desk/instruments'
import { venueNamed } from '../../desk/venues'
import type { Draft } from '../../form'
import { formerPriceTexts } from './formerPrice'

/**
 * What is taken into the desk, with what becomes of the desk's own future beside it: the one of the same day at the venue
 * that was taken, at its price where that is quoted. Elsewhere its former price stays, with a word of whose it is and when.
 */
export function textsBeside(taken: Draft, typed: Draft): Draft {
  if (taken['futuresPrice'] !== undefined) return taken
  const desk = deskOf(typed)
  const venue = venueNamed(taken['venue'])
  const texts = { ...taken, ...(venue === undefined ? {} : contractAt({ venue, desk })) }
  const next = deskOf({ ...typed, ...texts })
  const curve = curveOf(next)
  const quoted = curve.quotes.find(({ symbol }) => symbol.toUpperCase() === next.symbol.toUpperCase())
  if (quoted !== undefined && priceOf(quoted) !== '' && isOfDesk(curve, next))
    return { ...texts, futuresPrice: priceOf(quoted), expiry: quoted.expiry }
  const isOtherTime = next.valuation !== desk.valuation || next.spotPrice !== desk.spotPrice
  return next.symbol === desk.symbol && !isOtherTime ? texts : { ...texts, ...formerPriceTexts(typed, { isOtherTime }) }
}
