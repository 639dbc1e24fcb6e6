import { expect, test } from 'vitest'
import { quotesInOrder } from '../../../src/ui/live/quotesInOrder'
import { someQuote } from '../../calculators/liveQuote'

test('futures stand by their day, venue beside venue, then perpetuals, then spot', () => {
  const kraken = { ...someQuote, venue: 'kraken', symbol: 'FI', expiry: '2026-12-25T16:00:00.000Z' }
  const later = { ...someQuote, symbol: 'LATER', expiry: '2027-03-26T08:00:00.000Z' }
  const linear = { ...someQuote, symbol: 'LINEAR', payoff: 'linear' } as const
  const perpetual = { ...someQuote, symbol: 'PERPETUAL', kind: 'perpetual', expiry: null } as const
  const spot = { ...someQuote, symbol: 'SPOT', kind: 'spot', expiry: null } as const
  const inOrder = quotesInOrder([spot, perpetual, later, linear, kraken, someQuote])
  expect(inOrder.map(({ symbol }) => symbol)).toEqual(['BTC-25DEC26', 'FI', 'LINEAR', 'LATER', 'PERPETUAL', 'SPOT'])
})
