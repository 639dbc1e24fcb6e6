import { describe, expect, test } from 'vitest'
import { curve } from '../../../src/calculators/curve'
import { noSources, type LiveQuote } from '../../../src/calculators/sources'
import { decimal } from '../../../src/core'
import { alertWatch } from '../../../src/ui/live/alertWatch'
import { someQuote } from '../../calculators/liveQuote'

const texts = { desk: {}, own: { alerts: 'basis-above\t9' } }
// By hand: 73 days; a bid 2% above the index is 10% a year, 1% is 5%.
const quoted = (changes: Partial<LiveQuote>) => ({
  ...noSources,
  quotes: [
    {
      ...someQuote,
      receivedTime: '2026-10-13T08:00:00.000Z',
      index: decimal('100'),
      bid: decimal('102'),
      ...changes,
    },
  ],
})

describe('the watch for alerts', () => {
  test('tells an alert once, with both numbers, and again after it has ceased to hold', async () => {
    const look = await alertWatch(curve)
    expect(look(texts, quoted({})).map(({ word, name, values }) => [word, name, values.map(String)])).toEqual([
      ['row.basis-above', 'Deribit BTC-25DEC26', ['0.1', '0.09', 'null', 'null']],
    ])
    expect(look(texts, quoted({}))).toEqual([])
    expect(look(texts, quoted({ bid: decimal('101') }))).toEqual([])
    expect(look(texts, quoted({}))).toHaveLength(1)
  })

  test('is silent on stale quotes, on files, and where nothing is asked', async () => {
    const look = await alertWatch(curve)
    expect(look(texts, quoted({ isStale: true }))).toEqual([])
    expect(look(texts, quoted({ origin: 'file' }))).toEqual([])
    expect(look({ desk: {}, own: {} }, quoted({}))).toEqual([])
    expect(look(texts, noSources)).toEqual([])
  })
})
