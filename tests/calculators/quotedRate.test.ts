import { describe, expect, test } from 'vitest'
import { quotedRate } from '../../src/calculators/quotedRate'
import { decimal } from '../../src/core'
import { someQuote } from './liveQuote'

const future = {
  ...someQuote,
  receivedTime: '2026-10-13T08:00:30.000Z',
  bid: decimal('102'),
  index: decimal('100'),
}

describe('what a contract pays who sells it', () => {
  // By hand: 2% in 73 days, a fifth of a year.
  test('is the basis of a future at its bid, a year', () => {
    const { rate, daysToExpiry } = quotedRate(future, [])
    expect([rate?.toFixed(), daysToExpiry?.toFixed()]).toEqual(['0.1', '73'])
  })

  // By hand: coin bought at 100, where the index says 101, and sold at 102 a fifth of a year later.
  test('is measured from the ask of a spot market that is on, in dollars alone', () => {
    const spot = { ...someQuote, kind: 'spot', expiry: null, ask: decimal('100') } as const
    const dear = { ...future, index: decimal('101') }
    expect(quotedRate(dear, [spot]).rate?.toFixed()).toBe('0.1')
    const inTether = quotedRate({ ...dear, quoteCurrency: 'USDT' }, [spot]).rate
    expect(inTether?.toFixed()).toBe(quotedRate(dear, []).rate?.toFixed())
  })

  test('is the running funding of a perpetual, a year', () => {
    const perpetual = { ...someQuote, kind: 'perpetual', expiry: null } as const
    const paid = quotedRate({ ...perpetual, fundingRate: decimal('0.0001'), fundingHours: decimal('8') }, [])
    expect([paid.rate?.toFixed(), paid.daysToExpiry]).toEqual(['0.1095', null])
    expect(quotedRate(perpetual, []).rate).toBeNull()
  })

  test('is nothing without a bid, an index or time left, and nothing of spot', () => {
    for (const missing of [{ bid: null }, { index: null }, { expiry: '2026-10-13T08:00:00.000Z' }])
      expect(quotedRate({ ...future, ...missing }, []).rate).toBeNull()
    expect(quotedRate({ ...future, kind: 'spot' }, []).rate).toBeNull()
  })
})
