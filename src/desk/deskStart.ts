import type { Draft } from '../form'
import type { DeskField } from './deskFields'
import { deribitTerms } from './terms/deribitTerms'

/** What the desk bar says before anything is typed: a quarterly future of 2026, with costs on every leg. */
export const deskStart: Draft & Record<DeskField, string> = {
  ...deribitTerms,
  venue: 'deribit',
  symbol: 'BTC-25DEC26',
  spotPrice: '65,432.50',
  futuresPrice: '67,010.00',
  expiry: '2026-12-25T08:00Z',
  valuation: '2026-11-19T22:24Z',
  capitalUsd: '1,000,000',
  costOfCapital: '4.2',
  spotFeeRate: '0.1',
  exitSpotFeeRate: '0.1',
  spotSlippageRate: '0.03',
  futuresSlippageRate: '0.04',
  exitSlippageRate: '0',
}
