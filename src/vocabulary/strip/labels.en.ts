import type { Field, facts } from './facts'

export const labels = {
  stripSpotPrice: 'Spot',
  stripFuturesPrice: 'Future',
  maturity30Rate: '30 days',
  maturity60Rate: '60 days',
  maturity90Rate: '90 days',
  maturity120Rate: '120 days',
  stripTimeCount: 'Times',
  stripLeftOut: 'Rows left out',
  stripGapCount: 'Gaps',
  quoteCount: 'Futures',
  stripDay: 'Date',
  stripLeastDays: 'Least days left',
  stripFrom: 'Quotes from',
  stripSeries: 'Futures series',
  stripCoinSeries: 'Spot series',
  stripRows: 'Quotes of futures',
  stripTime: 'Time (UTC)',
  stripExpiry: 'Expiry, future (UTC)',
  stripRule: 'Between expiries',
} satisfies Record<Field | keyof typeof facts, string>
