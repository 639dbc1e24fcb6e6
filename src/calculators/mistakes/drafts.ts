import type { Draft } from '../../form'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'

const own = { settlementPrice: '50,000', fundingRate: '0.00125', fundingDays: '30' }
/** A quarterly future of 2026. */
export const quarterly: Draft = { ...deskStart, ...own }
/** The essay's bond: 150,000 contracts at 150 against 1,000 coin. */
export const essay: Draft = {
  ...textbook.terms,
  ...own,
  venue: 'textbook',
  symbol: 'XBTZ21',
  spotPrice: '100',
  futuresPrice: '150',
  expiry: '2021-12-31T12:00Z',
  valuation: '2020-12-31T12:00Z',
  capitalUsd: '100,000',
  costOfCapital: '0',
}
