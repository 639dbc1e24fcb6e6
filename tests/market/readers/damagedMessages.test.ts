import { describe, expect, it } from 'vitest'
import type { MarketVenue } from '../../../src/market/readers'
import { notContainedIn } from './containedIn'
import { missing, venueFixtures } from './venueFixtures'
import { plainMessage } from './venueTexts'

/** None of these is a figure, a name or a time anywhere. */
const junk: readonly unknown[] = [null, 'junk!', true, {}, []]
const framesTried = 12

const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 3).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]))
}

/** A payload once for each of its fields: without it, and with junk in its place. */
function* damaged(value: unknown): Generator<{ at: string; payload: unknown }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    const put = (other: unknown) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other })
    if (!Array.isArray(value))
      yield {
        at: `${key} dropped`,
        payload: Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
      }
    for (const by of junk.filter((other) => !isEmptySide(one, other)))
      yield { at: `${key} is ${JSON.stringify(by)}`, payload: put(by) }
    for (const { at, payload } of damaged(one)) yield { at: `${key}.${at}`, payload: put(payload) }
  }
}

/** A list may well be empty: nobody bids, nothing has changed. */
const isEmptySide = (one: unknown, other: unknown) => Array.isArray(one) && Array.isArray(other)

/**
 * A message without these says something else, and is read as such: no restriction, and the rate where no realised rate
 * is given.
 */
const saysOtherwise = /\b(cancel_only (dropped|is null)|realizedRate dropped)/

const someOf = (texts: readonly string[]) =>
  texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / framesTried)) === 0)

function falseFigures(venue: MarketVenue, text: string): string[] {
  const payload: unknown = shortened(JSON.parse(text))
  const whole = plainMessage(venue, payload)
  const all = [...damaged(payload)].filter(({ at }) => !saysOtherwise.test(at))
  return all.flatMap(({ at, payload: broken }) =>
    notContainedIn(whole, plainMessage(venue, broken)).map((found) => `${at} -> ${found}`),
  )
}

describe.skipIf(missing !== '')(`recorded payloads with a field dropped or spoilt${missing}`, () => {
  it.each(venueFixtures())('$file says nothing that it does not say whole', ({ venue, texts }) => {
    for (const text of someOf(texts)) expect(falseFigures(venue, text)).toEqual([])
  })
})
