import { decimal, type Decimal } from '../core'
import { positiveField } from '../form'
import { followVenue } from './follow/venue'
import { fundingTimetable } from './fundingTimetable'
import type { Venue } from './venues'

/** Hours from one funding of a venue's perpetual to the next. */
export const intervalOf = (venue: Venue): Decimal => decimal(fundingTimetable(venue).fundingIntervalHours)

/** A panel's own funding interval: the desk's venue has one, and it holds until another is typed. */
export const intervalField = positiveField({ scope: 'panel' })
export const followInterval = followVenue((venue) => fundingTimetable(venue).fundingIntervalHours)
