import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  interimSpotPrice: 'spot',
  interimFuturesPrice: 'futuresPrice',
  daysLater: 'day',
  interimPnlCoin: 'markToMarket',
  interimEquityCoin: 'equity',
  interimValueUsd: 'valueOnTheWay',
  interimYield: 'annualBasis',
  pathDay: 'day',
  pathRate: 'annualBasis',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  markToMarket: ['valueOnTheWay', 'dv01', 'equity'],
  valueOnTheWay: ['markToMarket', 'annualBasis', 'path'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
