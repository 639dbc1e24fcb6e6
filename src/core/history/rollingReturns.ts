import { Decimal, zero } from '../number/decimal'
import { requireEntries, requirePositive } from '../number/domain'
import { fromUnits, isCountable, placesOf, requireCountable, unitsOf } from '../number/fixedPoint'
import { tenTo } from '../number/tenTo'
import { instantIn, type Instant } from '../time/instant'
import { requireInTime } from './datedRates'
import type { IndexPoint } from './totalReturnIndex'

const secondsPerDay = 86_400
const yearDays = 365n
/** A return is counted to so many places: beyond the digits of an answer. */
const returnPlaces = 64
/** Windows are measured to the nanosecond: finer than any venue stamps. */
const secondPlaces = 9

export type RollingReturnsArguments = {
  /** In time. */
  index: readonly IndexPoint[]
  /** Length of a window, more than 0 [days]. */
  windowDays: Decimal
}

export type RollingReturn = {
  /** When the window ends. */
  time: string
  /** Over the window, not annualised. */
  returnRate: Decimal
  /** Simple, Act/365. */
  annualisedYield: Decimal
}

export type RollingReturns = {
  /** One for each point with a whole window before it. */
  rows: RollingReturn[]
  /** Windows that share no day: what the rows are worth as evidence. */
  independentWindows: Decimal
}

/**
 * What an index earned over each window of `windowDays` days.
 *
 *     returnRate = level / level at the start of the window - 1
 *     annualisedYield = returnRate * 365 / windowDays
 *     independentWindows = the whole windows that go into the history side by side
 *
 * Convention: a window starts at the last point at or before its first instant; neighbouring windows share most of
 * their days, so their number does not tell how reliable a share of them is.
 *
 * @throws DomainError where there is no point, a level or the window is not positive, or a time is out of order
 * @example rollingReturns({ index: 1, 1.1 and 1.21 a day apart, windowDays: 1 }) // 0.1, 0.1; independentWindows 2
 * @see Hansen and Hodrick, "Forward Exchange Rates as Optimal Predictors of Future Spot Rates", 1980, on overlapping windows
 */
export function rollingReturns({ index, windowDays }: RollingReturnsArguments): RollingReturns {
  requireEntries({ quantity: 'index', entries: index })
  requirePositive({ windowDays })
  const points = index.map(({ time, level }, place) => {
    if (!(level.isFinite() && level.greaterThan(zero))) requirePositive({ [`index[${place}].level`]: level })
    if (!isCountable(level)) requireCountable({ [`index[${place}].level`]: level })
    return { time, level, instant: instantIn({ quantity: `index[${place}].time`, text: time }) }
  })
  requireInTime({ quantity: 'index', entries: points })
  const length = unitsOf(windowDays.times(secondsPerDay), secondPlaces)
  const at = points.map(({ instant }) => nanosecondsOf(instant))
  const levelPlaces = placesOf(index.map(({ level }) => level))
  const levels = index.map(({ level }) => unitsOf(level, levelPlaces))
  const one = tenTo(returnPlaces)
  const windowPlaces = placesOf([windowDays])
  const windowUnits = unitsOf(windowDays, windowPlaces)
  const yearUnits = yearDays * tenTo(windowPlaces)
  const rows: RollingReturn[] = []
  let opened = -1
  for (const [place, { time }] of points.entries()) {
    const start = (at[place] ?? 0n) - length
    for (let next = at[opened + 1]; next !== undefined && next <= start; next = at[opened + 1]) opened++
    const [from, level] = [levels[opened], levels[place]]
    if (from === undefined || level === undefined) continue
    const earned = (level * one) / from - one
    const annualisedYield = fromUnits((earned * yearUnits) / windowUnits, returnPlaces)
    rows.push({ time, returnRate: fromUnits(earned, returnPlaces), annualisedYield })
  }
  const stretch = (at.at(-1) ?? 0n) - (at[0] ?? 0n)
  return { rows, independentWindows: new Decimal(`${stretch / length}`) }
}

function nanosecondsOf({ seconds, fraction }: Instant): bigint {
  const whole = seconds * tenTo(secondPlaces)
  return fraction === '' ? whole : whole + BigInt(fraction.slice(0, secondPlaces).padEnd(secondPlaces, '0'))
}
