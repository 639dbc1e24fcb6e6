import { describe, expect, it } from 'vitest'
import { readVenueMessage, type MarketVenue } from '../../../src/market/readers'
import { faultsIn } from './messageFaults'
import { missing, venueFixtures } from './venueFixtures'

const junk: readonly unknown[] = [
  null,
  '',
  'junk',
  'NaN',
  -1,
  0,
  '1e999',
  '9'.repeat(70),
  true,
  {},
  [],
  [[]],
  3e14,
  '2026',
]
const places = 16
const framesTried = 12

/** The first rows of a list are as good as all of them. */
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 3).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]))
}

/** A payload once for each of its values, that value replaced. */
function* replaced(value: unknown, by: unknown): Generator {
  yield by
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    for (const other of replaced(one, by)) {
      if (Array.isArray(value)) yield value.with(Object.keys(value).indexOf(key), other)
      else yield { ...value, [key]: other }
    }
  }
}

/** Frames of every kind, for a recording repeats itself. */
const someOf = (texts: readonly string[]) =>
  texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / framesTried)) === 0)

const read = (venue: MarketVenue, text: string) => readVenueMessage({ venue, text })

describe.skipIf(missing !== '')(`recorded payloads, broken${missing}`, () => {
  it.each(venueFixtures())('$file cut off anywhere is a problem, and no failure', ({ venue, texts }) => {
    for (const text of someOf(texts)) {
      const whole = text.trim()
      for (let place = 1; place < places; place++) {
        const message = read(venue, whole.slice(0, Math.floor((whole.length * place) / places)))
        expect(message.problems).toHaveLength(1)
        expect({ ...message, problems: [] }).toEqual({
          instruments: [],
          quotes: [],
          fundings: [],
          books: [],
          problems: [],
        })
      }
    }
  })

  it.each(venueFixtures())(
    '$file with any value replaced never fails and holds no false figure',
    ({ venue, texts }) => {
      for (const text of someOf(texts)) {
        const payload: unknown = shortened(JSON.parse(text))
        for (const by of junk)
          for (const broken of replaced(payload, by)) expect(faultsIn(read(venue, JSON.stringify(broken)))).toEqual([])
      }
    },
  )
})
