import {
  annualisedFunding,
  basis,
  daysBetween,
  decimal,
  drawdown,
  fixedReplay,
  floatingReplay,
  priceMove,
  quarterlyComparison,
  type Decimal,
  type FixedReplay,
  type FundingConvention,
  type QuarterlyComparison,
  type TimedRate,
} from '../../core'
import { essayHistory, type PastHistory } from './essay'

export type Convention = 'executable-roll' | 'listing-day'

/** A day on which the front future still has a week or more. */
export type BasisDay = {
  time: string
  spotClose: Decimal
  frontClose: Decimal
  frontDays: Decimal
  annualised: Decimal
}

/** What both bonds paid over some years: no input changes it, so it is computed once. */
export type Replays = ReturnType<typeof computed>

const known = new WeakMap<PastHistory, Replays>()
export function replaysOf(history: PastHistory): Replays {
  const found = known.get(history) ?? computed(history)
  known.set(history, found)
  return found
}

let shipped: PastHistory | null = null
/** Over the essay's years. */
export const replays = (): Replays => replaysOf((shipped ??= essayHistory()))

function computed(history: PastHistory) {
  const { marks, sums, rolls, listed, rolled, term } = history
  const floating = (fundings: readonly TimedRate[], convention: FundingConvention) =>
    floatingReplay({ ...term, fundings, convention })
  const compounded = floating(marks, 'every-interval')
  const listing = fixedReplay({ entries: listed })
  const executable = fixedReplay({ entries: rolled })
  const first = marks.find(({ time }) => time === term.start)?.spotPrice ?? one
  const last = marks.at(-1)?.spotPrice ?? one
  return {
    history,
    compounded,
    daily: floating(sums, 'daily-sums'),
    summed: floating(sums, 'simple-sum'),
    drawdown: drawdown({ index: compounded.index }),
    listing,
    executable,
    coinReturn: priceMove({ from: first, to: last }),
    quarters: {
      'listing-day': compared({
        fixed: listing,
        bounds: [...listed.map(({ listing: midnight }) => midnight), term.end],
        fundings: marks,
      }),
      'executable-roll': compared({
        fixed: executable,
        bounds: [term.start, ...rolled.map(({ expiry }) => expiry)],
        fundings: marks,
      }),
    } satisfies Record<Convention, QuarterlyComparison>,
    /** What each day paid, and the same a year. */
    paidDays: wholeDays(history),
    dailyFunding: wholeDays(history).map((rate) => annualisedFunding({ rate, intervalHours: aDay }).simple),
    basisDays: marks.flatMap((mark): BasisDay[] => {
      const next = rolls.findLast(({ time }) => time <= mark.time)
      const expiry = rolled.find(({ time }) => time === next?.time)?.expiry
      return expiry === undefined ? [] : basisDay({ ...mark, expiry })
    }),
  }
}

const one = decimal('1')
const aWeek = decimal('7')

const aDay = decimal('24')

/** The days of the term but for those of a roll, which are in two rows. */
function wholeDays({ sums, term }: PastHistory): Decimal[] {
  const starts = ['', ...sums.map(({ time }) => time)]
  const isMidnight = (time = '') => time.includes('T00')
  return sums.flatMap(({ time, rate }, place) =>
    time > term.start && isMidnight(time) && isMidnight(starts[place]) ? [rate] : [],
  )
}

function compared(given: { fixed: FixedReplay; bounds: readonly string[]; fundings: readonly TimedRate[] }) {
  const { fixed, bounds, fundings } = given
  const ends = bounds.slice(1)
  const quarters = fixed.rows.map(({ basisRate }, place) => ({
    start: bounds[place] ?? '',
    end: ends[place] ?? '',
    futuresBasisRate: basisRate,
    fundings,
  }))
  return quarterlyComparison({ quarters })
}

function basisDay(day: { time: string; spotPrice: Decimal; futuresPrice: Decimal | null; expiry: string }): BasisDay[] {
  const { time, spotPrice, futuresPrice, expiry } = day
  const daysToExpiry = daysBetween({ from: time, to: expiry })
  if (futuresPrice === null || daysToExpiry.lessThan(aWeek)) return []
  const { annualised } = basis({ spotPrice, futuresPrice, daysToExpiry })
  return [
    { time, spotClose: spotPrice, frontClose: futuresPrice, frontDays: daysToExpiry, annualised: annualised.simple },
  ]
}
