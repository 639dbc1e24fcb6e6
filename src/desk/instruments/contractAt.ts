import type { Draft } from '../../form'
import type { Venue } from '../venues'
import { isListedDay } from './calendar'
import { otherDay } from './knownInstrument'
import { dayNamed, symbolOf } from './naming'
import { settlementOf } from './settlement'

/**
 * What a change of venue makes of the desk's contract: the one of the same day, in the new venue's spelling and with the
 * hour at which it ends there. Without a name where that venue lists none of that day; a name that is no venue's stays.
 */
export function contractAt({ venue, desk }: { venue: Venue; desk: Draft }): Draft {
  const { symbol = '', expiry = '' } = desk
  const named = dayNamed(symbol)
  if (named === null || named.venues.length === 0 || named.venues.includes(venue)) return {}
  const { date } = named
  if (!isListedDay({ venue, date })) return { symbol: '' }
  const moved = { symbol: symbolOf({ venue, date }) }
  // An expiry on another day than the name's is somebody's own.
  return otherDay({ symbol, expiry }) === null ? { ...moved, expiry: settlementOf({ venue, date }) } : moved
}
