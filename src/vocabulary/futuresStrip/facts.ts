import { bareNumber, days, price, rate, signedRate, type TermFacts } from '../units'

/** The futures of one or several venues side by side, and the curve that they make. */
export const facts = {
  bidPrice: price,
  askPrice: price,
  markPrice: price,
  openInterest: bareNumber,
  fittedRate: rate,
  richnessRate: signedRate,
  fitInterceptRate: rate,
  fitSlopeRate: signedRate,
  runningFundingRate: rate,
  runningFundingYearRate: rate,
  bestPrice: price,
  bestSpotPrice: price,
  bestDays: days,
  bestRate: rate,
  curve30Rate: rate,
  curve60Rate: rate,
  curve90Rate: rate,
  curve120Rate: rate,
  deribitRate: rate,
  bybitRate: rate,
  binanceRate: rate,
  okxRate: rate,
  krakenRate: rate,
  deribitLinearRate: rate,
  bybitLinearRate: rate,
  binanceLinearRate: rate,
  okxLinearRate: rate,
  krakenLinearRate: rate,
  otherVenueRate: rate,
  quoteDay: bareNumber,
  hoursToFunding: bareNumber,
  alertFoundRate: rate,
  alertLevelRate: rate,
  alertDistance: bareNumber,
  alertLevelDistance: bareNumber,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field =
  'strip' | 'quotedVenue' | 'quoteSide' | 'curveConvention' | 'maturityRule' | 'alerts' | 'alertKind' | 'alertLevel'
