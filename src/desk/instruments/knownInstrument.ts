import { dateText, utcDate, type CivilDate } from '../../core'
import type { Draft } from '../../form'
import { deskFields } from '../deskFields'
import { withOrders } from '../legOrders'
import { venueFacts } from '../venueFacts'
import { venueNamed, type Venue } from '../venues'
import { isListedDay } from './calendar'
import { dayNamed, symbolOf } from './naming'
import { settlementOf } from './settlement'

/** A contract that a venue lists by its rule. */
export type Instrument = { venue: Venue; symbol: string; expiry: string }

/** The contract of a name, as the desk's venue writes it, or else as another one does; null where nobody does. */
export function knownInstrument({ symbol, venue }: { symbol: string; venue: string }): Instrument | null {
  const named = dayNamed(symbol)
  if (named === null) return null
  const { venues, date } = named
  const found = venues.find((known) => known === venue) ?? venues.at(0)
  if (found === undefined || !isListedDay({ venue: found, date })) return null
  return { venue: found, symbol: symbolOf({ venue: found, date }), expiry: settlementOf({ venue: found, date }) }
}

/** What of a contract's terms is the contract's own; a venue's other terms stay as they are on the desk. */
const own = ['multiplier', 'lotSize', 'futuresFeeRate', 'settlementFeeRate'] as const

/** What choosing a contract types into the desk bar beside its name. */
export function instrumentTexts({ venue, expiry }: Instrument, desk: Draft): Draft {
  const { terms } = venueFacts(venue)
  // Another venue brings all its terms: a contract is never half of one and half of another.
  if (desk['venue'] !== venue) return { ...withOrders(terms, { desk, venue }), venue, expiry }
  const ofContract = Object.fromEntries(own.map((name) => [name, terms[name] ?? '']))
  return { ...withOrders(ofContract, { desk, venue }), expiry }
}

/** The day that a name gives where the desk's expiry is on another one; null where they agree or nothing is said. */
export function otherDay({ symbol, expiry }: { symbol: string; expiry: string }): CivilDate | null {
  const named = dayNamed(symbol)
  const reading = deskFields.expiry.read(expiry)
  if (named === null || reading.state === 'problem') return null
  return dateText(named.date) === dateText(utcDate(reading.value)) ? null : named.date
}

/** The instant at which the contract of a day would end at the desk's venue. */
export const endOf = ({ venue, date }: { venue: string; date: CivilDate }): string =>
  settlementOf({ venue: venueNamed(venue) ?? 'deribit', date })

/** The name at its venue of the contract that ends when the desk's does: of a name half typed, the one before. */
export function nameOf(desk: Draft): string {
  const { venue = '', expiry = '' } = desk
  const known = venueNamed(venue)
  const reading = deskFields.expiry.read(expiry)
  return known === undefined || reading.state === 'problem'
    ? expiry
    : symbolOf({ venue: known, date: utcDate(reading.value) })
}
