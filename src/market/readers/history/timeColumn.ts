import { isTime, isZoned } from './cells'
import { placeOf, placesOf, type Heading } from './headings'
import type { Columns, Plan, Planning } from './plan'

/** The column of times: by an answer, by its heading, by what its cells look like, or asked. */
export function timeOf(columns: Columns, kind: Plan['kind']): number | Exclude<Planning, { plan: Plan }> {
  const { header, headings, sample, answers } = columns
  const chosen = header.findIndex((name) => name === answers['time'])
  if (chosen !== -1) return chosen
  const funding = placeOf('fundingTime', headings)
  const named = placesOf('time', headings)
  if (kind === 'funding' && funding !== null && !headings.some(({ plain }) => plain === 'fundingtime')) return funding
  const has = (place: number, holds: (cell: string) => boolean) => sample.some((cells) => holds(cells[place] ?? ''))
  const best = named.find((place) => has(place, isZoned)) ?? named.find((place) => has(place, isTime)) ?? named[0]
  if (best !== undefined) return best
  const places = header.map((_, place) => place)
  const zoned = places.filter((place) => has(place, isZoned))
  const [only] = zoned
  if (only !== undefined && zoned.length === 1) return only
  const guesses = header.filter((_, place) => has(place, isTime))
  return guesses.length === 0 ? 'no times' : { questions: [{ column: 'time', asks: 'which column', guesses }] }
}

/** Quotes with a running rate are written at one time and speak of another. */
export function writtenPlace(headings: readonly Heading[], time: number): number | null {
  if (placeOf('fundingTime', headings) !== time) return null
  return placeOf('time', headings)
}
