import type { Draft } from '../form'
import { deskOf } from './draftOf'
import { orderOf } from './legOrders'
import { venueFacts } from './venueFacts'
import { venueNamed } from './venues'
import { legFees } from './venueTerms'

/** The terms of the desk's venue that were edited, by field. A maker's fee is the venue's own too. */
export function editedTerms(typed: Draft): readonly string[] {
  const desk: Draft = deskOf(typed)
  const venue = venueNamed(desk['venue'])
  if (venue === undefined) return []
  const isOrder = (name: string) => legFees.some((leg) => leg === name && orderOf(desk, leg) !== null)
  return Object.entries(venueFacts(venue).terms)
    .filter(([name, text]) => desk[name] !== text && !isOrder(name))
    .map(([name]) => name)
}
