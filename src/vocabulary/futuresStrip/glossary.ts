import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  strip: 'futuresCurve',
  quotedVenue: 'futuresCurve',
  quoteSide: 'quote',
  curveConvention: 'convention',
  maturityRule: 'constantMaturityNow',
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
  bestPrice: 'futuresCurve',
  bestSpotPrice: 'futuresCurve',
  bestDays: 'futuresCurve',
  bestRate: 'yield',
  curve30Rate: 'constantMaturityNow',
  curve60Rate: 'constantMaturityNow',
  curve90Rate: 'constantMaturityNow',
  curve120Rate: 'constantMaturityNow',
  deribitRate: 'futuresCurve',
  bybitRate: 'futuresCurve',
  binanceRate: 'futuresCurve',
  okxRate: 'futuresCurve',
  krakenRate: 'futuresCurve',
  otherVenueRate: 'futuresCurve',
  alerts: 'curveAlert',
  alertKind: 'curveAlert',
  alertLevel: 'curveAlert',
  quoteDay: 'futuresCurve',
  hoursToFunding: 'funding',
  alertFoundRate: 'curveAlert',
  alertLevelRate: 'curveAlert',
  alertDistance: 'curveAlert',
  alertLevelDistance: 'curveAlert',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  futuresCurve: ['yield', 'constantMaturityNow', 'fittedLine'],
  quote: ['futuresCurve', 'slippage'],
  constantMaturityNow: ['futuresCurve', 'forwardRate'],
  fittedLine: ['futuresCurve', 'yield'],
  curveAlert: ['futuresCurve', 'forwardRate', 'fittedLine'],
  contractInterest: ['futuresCurve', 'quote', 'openInterest'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
