import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  stripSpotPrice: 'strip',
  stripFuturesPrice: 'strip',
  maturity30Rate: 'constantMaturity',
  maturity60Rate: 'constantMaturity',
  maturity90Rate: 'constantMaturity',
  maturity120Rate: 'constantMaturity',
  stripTimeCount: 'strip',
  stripLeftOut: 'strip',
  stripGapCount: 'constantMaturity',
  quoteCount: 'strip',
  stripDay: 'strip',
  stripLeastDays: 'constantMaturity',
  stripFrom: 'strip',
  stripSeries: 'strip',
  stripCoinSeries: 'strip',
  stripRows: 'strip',
  stripTime: 'strip',
  stripExpiry: 'strip',
  stripRule: 'constantMaturity',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  strip: ['constantMaturity', 'future'],
  constantMaturity: ['strip', 'annualBasis', 'forwardRate'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
