import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import type { BasisLibrary, BasisPast } from '../../../src/market/library'
import { basisKeeper } from '../../../src/ui/live/basisKeeper'
import { someQuote } from '../../calculators/liveQuote'

// By hand: 2% in 73 days is 10% a year.
const quote = {
  ...someQuote,
  receivedTime: '2026-10-13T08:00:00.000Z',
  index: decimal('100'),
  mark: decimal('102'),
}
const kept = { venue: 'deribit', symbol: 'BTC-25DEC26', coin: 'BTC', expiry: quote.expiry ?? '' }

function keeping(loaded: readonly BasisPast[] = []) {
  const saved: BasisPast[] = []
  const told: (readonly BasisPast[])[] = []
  const library: BasisLibrary = {
    load: () => Promise.resolve([...loaded]),
    keep: (past) => {
      saved.push(past)
      return Promise.resolve(undefined)
    },
  }
  return { ...basisKeeper({ library, onPasts: (pasts) => told.push(pasts) }), saved, told }
}

describe('the keeper of the basis', () => {
  test('writes down each future once a minute, at its mark', () => {
    const { take, saved, told } = keeping()
    take([quote])
    take([{ ...quote, receivedTime: '2026-10-13T08:00:30.000Z' }])
    take([{ ...quote, receivedTime: '2026-10-13T08:01:00.000Z' }])
    expect(saved.map(({ points }) => points.length)).toEqual([1, 2])
    expect(told.at(-1)).toEqual(saved.slice(-1))
    expect(saved[0]).toEqual({ ...kept, points: [['2026-10-13T08:00:00.000Z', '0.1000000000']] })
  })

  test('leaves out what is stale, replayed, linear or without an index', () => {
    const { take, saved } = keeping()
    take([
      { ...quote, isStale: true },
      { ...quote, origin: 'replay' },
      { ...quote, payoff: 'linear' },
      { ...quote, index: null },
    ])
    expect(saved).toEqual([])
  })

  test('goes on from what was kept at earlier visits', async () => {
    const { open, take, told } = keeping([{ ...kept, points: [['2026-10-12T08:00:00.000Z', '0.09']] }])
    await open('2026-10-13T08:00:00.000Z')
    take([quote])
    expect(told.at(-1)?.[0]?.points.map(([, rate]) => rate)).toEqual(['0.09', '0.1000000000'])
  })
})
