import { venueNames } from '../vocabulary/venueNames'

const titles: Readonly<Record<string, string>> = venueNames

/** How a venue writes its own name; what is not known stays as it is. */
export const venueTitle = (venue: string): string => (Object.hasOwn(titles, venue) ? (titles[venue] ?? venue) : venue)
