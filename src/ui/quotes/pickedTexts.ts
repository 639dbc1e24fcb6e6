import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { instrumentTexts, knownInstrument } from '../../desk/instruments'
import type { Draft } from '../../form'
import {
  deskTexts,
  isOfSameCoin,
  quotePrice,
  shortInstant,
  type Quote,
  type QuoteOrigin,
  type SideOfBook,
} from '../../market/readers'

type Picked = { quote: Quote; sideOfBook: SideOfBook }

/**
 * What picking a price types into the desk bar: the terms that go with the contract's name, over them what the source said.
 * A price that can be none of the desk's coin, with no index beside it, asks for the spot price anew. Null where there is no
 * such price, or no expiry.
 */
export function pickedTexts(origin: QuoteOrigin, picked: Picked, typed: Draft): Draft | null {
  const texts = deskTexts(origin, picked)
  const price = quotePrice(picked)
  if (texts === null || price === null) return null
  const desk = deskOf(typed)
  const known = knownInstrument({ symbol: picked.quote.symbol, venue: desk.venue })
  const terms = known === null || origin.venue !== null ? {} : instrumentTexts(known, desk)
  const spot = deskFields.spotPrice.read(texts['spotPrice'] ?? desk.spotPrice)
  const isFar = spot.state === 'value' && !isOfSameCoin({ price, spotPrice: spot.value })
  const { expiry = '', valuation } = texts
  // As short as people write them.
  const instants = {
    expiry: shortInstant(expiry),
    ...(valuation === undefined ? {} : { valuation: shortInstant(valuation) }),
  }
  return { ...terms, ...texts, ...instants, ...(isFar && texts['spotPrice'] === undefined ? { spotPrice: '' } : {}) }
}
