import { expect, test } from 'vitest'
import { venueIds } from '../../src/desk/venues'
import { venueTitle } from '../../src/desk/venueTitle'
import { options } from '../../src/vocabulary/market/labels.en'
import { options as chineseOptions } from '../../src/vocabulary/market/labels.zh'

const traded = venueIds.filter((id) => id !== 'textbook')

test('every venue of the desk has a name of its own, and others stay as they are', () => {
  for (const venue of traded) expect(venueTitle(venue)).not.toBe(venue)
  expect(['okx', 'My broker', 'constructor'].map(venueTitle)).toEqual(['OKX', 'My broker', 'constructor'])
})

// The choices of the desk are words of the first picture, which a table would make longer.
test.each(traded)('the choice of %s begins with its name in both languages', (venue) => {
  for (const words of [options, chineseOptions])
    expect(words[`venue.${venue}`].startsWith(venueTitle(venue))).toBe(true)
})
