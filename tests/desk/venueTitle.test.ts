import { expect, test } from 'vitest'
import { venueIds } from '../../src/desk/venues'
import { venueTitle } from '../../src/desk/venueTitle'

test('every venue of the desk has a name of its own, and others stay as they are', () => {
  for (const venue of venueIds.filter((id) => id !== 'textbook')) expect(venueTitle(venue)).not.toBe(venue)
  expect(['okx', 'My broker', 'constructor'].map(venueTitle)).toEqual(['OKX', 'My broker', 'constructor'])
})
