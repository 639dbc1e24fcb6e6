import type { Draft } from '../form'
import { dayTyped } from './instruments/dayTyped'
import { settlementOf } from './instruments/settlement'
import { venueNamed } from './venues'

/** The desk's expiry: where only its day was typed, at the hour at which the desk's venue settles. */
export function expiryText({ expiry = '', venue }: Draft): string {
  const date = dayTyped(expiry)
  const known = venueNamed(venue)
  return date === null || known === undefined ? expiry : settlementOf({ venue: known, date })
}
