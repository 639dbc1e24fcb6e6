import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  strip: 'strip',
  quotedVenue: 'strip',
  quoteSide: 'quote',
  curveConvention: 'convention',
  maturityRule: 'constantMaturity',
  bidPrice: 'quote',
  askPrice: 'quote',
  markPrice: 'quote',
  openInterest: 'contractInterest',
  fittedRate: 'fittedLine',
  richnessRate: 'fittedLine',
  fitInterceptRate: 'fittedLine',
  fitSlopeRate: 'fittedLine',
  runningFundingRate: 'funding',
  runningFundingYearRate: 'annualisedFunding',
  bestPrice: 'strip',
  bestSpotPrice: 'strip',
  bestDays: 'strip',
  bestRate: 'yield',
  maturity30Rate: 'constantMaturity',
  maturity60Rate: 'constantMaturity',
  maturity90Rate: 'constantMaturity',
  maturity120Rate: 'constantMaturity',
  deribitRate: 'strip',
  bybitRate: 'strip',
  binanceRate: 'strip',
  okxRate: 'strip',
  krakenRate: 'strip',
  otherVenueRate: 'strip',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  strip: ['yield', 'constantMaturity', 'fittedLine'],
  quote: ['strip', 'slippage'],
  constantMaturity: ['strip', 'forwardRate'],
  fittedLine: ['strip', 'yield'],
  contractInterest: ['strip', 'quote', 'openInterest'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
