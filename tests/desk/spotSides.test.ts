import { expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { spotSides } from '../../src/desk/spotSides'
import { someQuote } from '../calculators/liveQuote'

const [bid, ask] = [decimal('65500'), decimal('65510')]
const spot = { ...someQuote, venue: 'coinbase', symbol: 'BTC-USD', kind: 'spot' as const, expiry: null, bid, ask }
const future = { coin: 'BTC', quoteCurrency: 'USD' }

test('both sides of a spot market that is on', () => {
  expect(spotSides([someQuote, spot], future)).toEqual({ bid, ask })
})

test('none where it is stale, one-sided, of another coin, or the contract is in another currency', () => {
  for (const other of [{ isStale: true }, { bid: null }, { ask: null }, { coin: 'ETH' }])
    expect(spotSides([{ ...spot, ...other }], future)).toBeNull()
  expect(spotSides([spot], { ...future, quoteCurrency: 'USDT' })).toBeNull()
  expect(spotSides([], future)).toBeNull()
})
