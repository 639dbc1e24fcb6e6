import { decimal, type FundingFormula, type PremiumAveraging, type PremiumPrice } from '../../core'
import type { Venue } from '../venues'

/** How a venue computes its funding, as it publishes it; as of 2026-11-21. */
export type VenueFunding = {
  price: PremiumPrice
  averaging: PremiumAveraging
  /** Which of the venue's figures is on the average so far: the rate of the next payment, or the one after it that it forecasts. */
  running: 'rate' | 'forecast'
  formula: (given: FundingLimits) => FundingFormula
}

type Limits = Pick<FundingFormula, 'capRate' | 'floorRate'>
type FundingLimits = Limits & Pick<FundingFormula, 'intervalHours'> & { coin: string }

const zero = decimal('0')
const hours = { eight: decimal('8'), day: decimal('24') }
/** 0.01% every eight hours. */
const usualInterest = decimal('0.0003')
const usualBand = decimal('0.0005')

const unlimited: Limits = { capRate: null, floorRate: null }

/**
 * Both limits as the venue sends them, else as it publishes them; limits that leave no rate between them are dropped.
 */
function within(published: Limits, { capRate, floorRate, intervalHours }: FundingLimits) {
  if (capRate !== null && floorRate !== null && capRate.greaterThan(floorRate))
    return { intervalHours, capRate, floorRate }
  return { intervalHours, ...published }
}

/** Interest and band of every interval, whatever its length. */
const usualFormula = (given: FundingLimits): FundingFormula => ({
  ...within(unlimited, given),
  dailyInterestRate: usualInterest,
  bandRate: usualBand,
  periodHours: given.intervalHours,
})

const fundings: Readonly<Partial<Record<Venue, VenueFunding>>> = {
  // A rate for eight hours since 2025-09-18, of which a shorter interval takes its part; contracts on BNB bear no
  // interest. If every sample counted alike, more of the average would be fixed, and the bounds would be closer than
  // these.
  binance: {
    price: 'sides',
    averaging: 'rising',
    running: 'rate',
    formula: (given) => ({
      ...within(unlimited, given),
      bandRate: usualBand,
      periodHours: hours.eight,
      dailyInterestRate: given.coin === 'BNB' ? zero : usualInterest,
    }),
  },
  bybit: {
    price: 'sides',
    averaging: 'rising',
    running: 'rate',
    formula: usualFormula,
  },
  // Since April 2025; the average is of the last hours, whenever they began.
  okx: {
    price: 'sides',
    averaging: 'rolling',
    running: 'rate',
    formula: usualFormula,
  },
  // A day's premium in hourly parts, over the hour before the one that pays it. At most 0.25% an hour.
  kraken: {
    price: 'middle',
    averaging: 'even',
    running: 'forecast',
    formula: (given) => ({
      ...within({ capRate: decimal('0.0025'), floorRate: decimal('-0.0025') }, given),
      dailyInterestRate: zero,
      bandRate: zero,
      periodHours: hours.day,
    }),
  },
  // Accrues all the time at the premium of the moment. The limit of 0.5% is unconfirmed.
  deribit: {
    price: 'mark',
    averaging: 'none',
    running: 'forecast',
    formula: (given) => ({
      ...within({ capRate: decimal('0.005'), floorRate: decimal('-0.005') }, given),
      dailyInterestRate: zero,
      bandRate: decimal('0.00025'),
      periodHours: hours.eight,
    }),
  },
}

/** How a venue computes its funding; null where it has not said. */
export const venueFunding = (venue: string): VenueFunding | null =>
  Object.entries(fundings).find(([id]) => id === venue)?.[1] ?? null
