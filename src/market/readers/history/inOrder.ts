import { decimal } from '../../../core'
import type { Collected } from './collected'
import { rejectedLine } from './table'

export type InOrder = { places: readonly number[]; duplicates: number; conflicts: Collected['rejected'] }

/**
 * The rows in time, without those that stand there again. Two that say different things of one moment are not told apart by
 * the file: the first one stays, the other is listed.
 */
export function inOrder(found: Collected): InOrder {
  const { times, symbols, values, lines } = found
  const kept = new Map<string, number>()
  const firstAt = new Map<number, number>()
  const conflicts: Collected['rejected'] = []
  const places: number[] = []
  let duplicates = 0
  for (const [place, time] of times.entries()) {
    const symbol = symbols[place] ?? ''
    // Most files have one symbol, and need no key made of two parts.
    const lone = firstAt.get(time)
    const before = lone === undefined || symbols[lone] === symbol ? lone : kept.get(`${time} ${symbol}`)
    if (before === undefined) {
      if (lone === undefined) firstAt.set(time, place)
      else kept.set(`${time} ${symbol}`, place)
      places.push(place)
    } else if (isSame(values[before] ?? '', values[place] ?? '')) duplicates++
    else conflicts.push(rejectedLine(lines[place] ?? 0, 'another value at the same time', values[place] ?? ''))
  }
  return { places: sorted(places, times), duplicates, conflicts }
}

/** Dumps run forwards or backwards nearly always: those are not sorted. */
function sorted(places: readonly number[], times: readonly number[]): readonly number[] {
  const at = (place: number | undefined) => (place === undefined ? 0 : (times[place] ?? 0))
  const rises = places.every((place, index) => index === 0 || at(places[index - 1]) <= at(place))
  if (rises) return places
  const falls = places.every((place, index) => index === 0 || at(places[index - 1]) > at(place))
  return falls ? places.toReversed() : places.toSorted((a, b) => at(a) - at(b) || a - b)
}

/** 0.0001 and 0.00010 are one number. */
const isSame = (one: string, other: string): boolean => one === other || decimal(one).equals(decimal(other))
