import { bareNumber, days, price, rate, type TermFacts } from '../units'

/** The basis of fixed maturities through time, from a strip of futures. */
export const facts = {
  stripSpotPrice: price,
  stripFuturesPrice: price,
  maturity30Rate: rate,
  maturity60Rate: rate,
  maturity90Rate: rate,
  maturity120Rate: rate,
  stripTimeCount: bareNumber,
  stripLeftOut: bareNumber,
  stripGapCount: bareNumber,
  quoteCount: bareNumber,
  stripDay: bareNumber,
  stripLeastDays: days,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field =
  'stripFrom' | 'stripSeries' | 'stripCoinSeries' | 'stripRows' | 'stripTime' | 'stripExpiry' | 'stripRule'
