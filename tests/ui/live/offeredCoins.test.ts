import { expect, test } from 'vitest'
import { offeredCoins } from '../../../src/ui/live/offeredCoins'

test('BTC stands first, then ETH, then what the venues list, by name and once each', () => {
  const { add, now } = offeredCoins('BTC')
  expect(now()).toEqual(['BTC', 'ETH'])
  expect(add(['XRP', 'BTC', 'ADA', 'XRP'])).toBe(true)
  expect(add(['SOL'])).toBe(true)
  expect(now()).toEqual(['BTC', 'ETH', 'ADA', 'SOL', 'XRP'])
})

test('what is offered already changes nothing: who compares finds the same list', () => {
  const { add, now } = offeredCoins('SOL')
  const before = now()
  expect(before).toEqual(['BTC', 'ETH', 'SOL'])
  expect([add(['ETH', 'SOL']), now() === before]).toEqual([false, true])
})
