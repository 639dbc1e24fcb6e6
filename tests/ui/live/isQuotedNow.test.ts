import { expect, test } from 'vitest'
import { isQuotedNow } from '../../../src/ui/live/isQuotedNow'
import { someQuote } from '../../calculators/liveQuote'

test('only a quote that was just heard of from its venue is the market now', () => {
  expect(isQuotedNow(someQuote)).toBe(true)
  expect(isQuotedNow({ ...someQuote, isStale: true })).toBe(false)
  expect(isQuotedNow({ ...someQuote, origin: 'replay' })).toBe(false)
  expect(isQuotedNow({ ...someQuote, origin: 'file' })).toBe(false)
  expect(isQuotedNow(null)).toBe(false)
})
