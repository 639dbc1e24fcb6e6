import { expect, test } from 'vitest'
import { curveKey, textOfCurve } from '../../src/desk/curve'
import { deskStart } from '../../src/desk/deskStart'
import { followQuote } from '../../src/desk/followQuote'

const quote = { symbol: 'btc-25dec26', expiry: '2026-12-25T08:00:00Z', bid: '67000.5', ask: '', mark: '', last: '' }
const curve = (time: string) => ({ [curveKey]: textOfCurve({ time, spotPrice: '65500', quotes: [quote] }) })
const bidAndAsk = (desk: Readonly<Record<string, string>>) => [
  followQuote('bid').text(desk),
  followQuote('ask').text(desk),
]

test('the side that was quoted, and the desk’s own price for one that was not', () => {
  expect(bidAndAsk({ ...deskStart, ...curve('2026-11-19T22:00:00Z') })).toEqual(['67,000.5', '67,010.00'])
})

test('the desk’s own price without quotes, or with those of another time or future', () => {
  const own = ['67,010.00', '67,010.00']
  expect(bidAndAsk(deskStart)).toEqual(own)
  expect(bidAndAsk({ ...deskStart, ...curve('2026-10-01T00:00:00Z') })).toEqual(own)
  expect(bidAndAsk({ ...deskStart, symbol: 'BTC-26MAR27', ...curve('2026-11-19T22:00:00Z') })).toEqual(own)
})

test('nothing where the desk’s price cannot be read', () => {
  expect(bidAndAsk({ ...deskStart, futuresPrice: 'abc' })).toEqual([null, null])
})
