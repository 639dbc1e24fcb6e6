import type { Draft } from '../form'
import type { DeskField } from './deskFields'
import { textbook } from './terms/textbook'

/** The desk of the cash-and-carry essay of 2021: spot at 100, a future a year ahead at 150, contracts of a dollar, no costs. */
export const essayDesk: Draft & Record<DeskField, string> = {
  ...textbook.terms,
  venue: 'textbook',
  symbol: 'XBTZ21',
  spotPrice: '100',
  futuresPrice: '150',
  expiry: '2021-12-31T12:00Z',
  valuation: '2020-12-31T12:00Z',
  capitalUsd: '100,000',
  costOfCapital: '20',
}
