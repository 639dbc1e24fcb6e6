import { expect, test } from 'vitest'
import { followedStanding } from '../../../src/ui/live/followedStanding'
import { liveWords as words } from '../../../src/ui/live/words.en'
import { someQuote } from '../../calculators/liveQuote'

const { venue, symbol } = someQuote
const standing = (quote: Partial<typeof someQuote> | null) =>
  followedStanding({ venue, symbol, quote: quote === null ? null : { ...someQuote, ...quote } }, { quotes: [], words })

test('a price that still comes is live, and of whom', () => {
  expect(standing({})).toEqual({ isNow: true, text: 'Deribit BTC-25DEC26, Live' })
})

test('a price of a lost feed is not, and since when it is silent', () => {
  const { isNow, text } = standing({ isStale: true, receivedTime: '2026-11-21T23:59:58.123Z' })
  expect(isNow).toBe(false)
  expect(text).toBe('Prices are not live. Deribit BTC-25DEC26: silent since 2026-11-21 23:59 UTC')
})

test('nor is a replay, a file, or a price whose venue is off', () => {
  const others = [standing({ origin: 'replay' }), standing({ origin: 'file' }), standing(null)]
  expect(others.map(({ isNow }) => isNow)).toEqual([false, false, false])
  expect(others.map(({ text }) => text.split(': ')[1])).toEqual(['Replay', 'Saved curve', 'Off'])
})
