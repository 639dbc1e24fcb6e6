import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  day: 'day',
  venue: 'venue',
  symbol: 'future',
  expiry: 'expiry',
  valuation: 'valuation',
  price: 'price',
  spotPrice: 'spot',
  futuresPrice: 'futuresPrice',
  daysToExpiry: 'daysToExpiry',
  daysRemaining: 'daysToExpiry',
  intervalHours: 'fundingInterval',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  venue: ['fee', 'maintenanceMargin', 'lot'],
  future: ['basis', 'expiry', 'perpetual'],
  perpetual: ['funding', 'future', 'floatingBond'],
  expiry: ['daysToExpiry', 'settlement', 'valuation'],
  valuation: ['expiry', 'daysToExpiry'],
  daysToExpiry: ['expiry', 'valuation', 'dayCount'],
  spot: ['futuresPrice', 'basis'],
  futuresPrice: ['spot', 'basis', 'future'],
  price: ['spot', 'futuresPrice'],
  contango: ['backwardation', 'basis'],
  backwardation: ['contango', 'basis'],
  day: ['daysToExpiry', 'path'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
