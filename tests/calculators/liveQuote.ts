import type { LiveQuote } from '../../src/calculators/sources'
import { decimal } from '../../src/core'

/** An inverse BTC future of ten dollars as a venue quotes it, in what no test is about. */
export const someQuote: LiveQuote = {
  venue: 'deribit',
  symbol: 'BTC-25DEC26',
  kind: 'future',
  payoff: 'inverse',
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'BTC',
  multiplier: decimal('10'),
  lotSize: decimal('1'),
  expiry: '2026-12-25T08:00:00.000Z',
  sourceTime: null,
  receivedTime: '2026-11-19T22:24:01.500Z',
  isStale: false,
  bid: null,
  ask: null,
  mark: null,
  index: null,
  openInterest: null,
  origin: 'live',
  fundingRate: null,
  fundingHours: null,
  nextFunding: null,
  fundingForecast: null,
  fundingCap: null,
  fundingFloor: null,
}
