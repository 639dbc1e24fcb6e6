import { expect, test } from 'vitest'
import { standingOf } from '../../../src/ui/live/standingOf'
import { liveWords as words } from '../../../src/ui/live/words.en'
import { someQuote } from '../../calculators/liveQuote'

const among = (...quotes: readonly (typeof someQuote)[]) => ({ venue: 'deribit', quotes, words })

test('a quote that is followed is live, stale, or of another time', () => {
  const said = [{}, { isStale: true }, { origin: 'replay' }, { origin: 'file' }] as const
  expect(said.map((one) => standingOf({ ...someQuote, ...one }, among()))).toEqual([
    'Live',
    'stale',
    'Replay',
    'Saved curve',
  ])
})

test('one that has expired is told apart from a venue that is off', () => {
  expect(standingOf(null, among())).toBe('Off')
  expect(standingOf(null, among({ ...someQuote, venue: 'okx' }))).toBe('Off')
  expect(standingOf(null, among({ ...someQuote, symbol: 'BTC-26MAR27' }))).toBe('no longer quoted')
})
