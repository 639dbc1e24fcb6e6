import { describe, expect, test } from 'vitest'
import { deskStart } from '../../src/desk/deskStart'
import { orderFees, orderOf, withOrders } from '../../src/desk/legOrders'
import { venueFacts } from '../../src/desk/venueFacts'
import { venueIds } from '../../src/desk/venues'
import { deskFields } from '../../src/desk/deskFields'

describe('orderOf', () => {
  test('is the one whose fee is typed, however it is written', () => {
    expect(orderOf({ ...deskStart, futuresFeeRate: '0.035' }, 'futuresFeeRate')).toBe('taker')
    expect(orderOf({ ...deskStart, futuresFeeRate: '0.0150' }, 'futuresFeeRate')).toBe('maker')
  })

  test('is nobody’s for another fee, for an invalid text, and where the venue makes no difference', () => {
    expect(orderOf({ ...deskStart, futuresFeeRate: '0.02' }, 'futuresFeeRate')).toBeNull()
    expect(orderOf({ ...deskStart, futuresFeeRate: 'abc' }, 'futuresFeeRate')).toBeNull()
    expect(orderOf({ ...deskStart, venue: 'bitmex', futuresFeeRate: '0.05' }, 'futuresFeeRate')).toBeNull()
    expect(orderOf({ ...deskStart, venue: 'nobody' }, 'futuresFeeRate')).toBeNull()
  })
})

describe('withOrders', () => {
  const { terms } = venueFacts('bybit')

  test('a maker stays a maker at the next venue', () => {
    const desk = { ...deskStart, futuresFeeRate: '0.015' }
    expect(withOrders(terms, { desk, venue: 'bybit' })).toEqual({ ...terms, futuresFeeRate: '0.02' })
  })

  test('a taker, and a fee that was typed, get the terms as they are', () => {
    for (const futuresFeeRate of ['0.035', '0.02'])
      expect(withOrders(terms, { desk: { ...deskStart, futuresFeeRate }, venue: 'bybit' })).toEqual(terms)
  })

  test('a leg whose fees the next venue does not say is left as it is', () => {
    const desk = { ...deskStart, spotFeeRate: '0.02' }
    expect(orderOf(desk, 'spotFeeRate')).toBe('maker')
    expect(withOrders(terms, { desk, venue: 'bybit' })).toEqual(terms)
  })
})

test.each(venueIds)('%s: its takers pay what its terms say, and every fee can be typed', (venue) => {
  const fees = orderFees({ venue, leg: 'futuresFeeRate' })
  if (fees !== null) {
    const { futuresFeeRate }: Readonly<Record<string, string>> = venueFacts(venue).terms
    expect(fees.taker).toBe(futuresFeeRate)
    expect(fees.maker).not.toBe(fees.taker)
  }
  for (const leg of ['spotFeeRate', 'futuresFeeRate', 'exitSpotFeeRate'] as const)
    for (const kind of ['maker', 'taker'] as const) {
      const text = orderFees({ venue, leg })?.[kind]
      if (text !== undefined) expect(deskFields[leg].read(text).state).toBe('value')
    }
})
