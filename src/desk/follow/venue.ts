import type { Follow } from './follow'
import { venueNamed, type Venue } from '../venues'

/** What is published of the desk's venue. */
export const followVenue = (text: (venue: Venue) => string): Follow => ({
  of: 'venue',
  text: (desk) => {
    const venue = venueNamed(desk['venue'])
    return venue === undefined ? null : text(venue)
  },
})
