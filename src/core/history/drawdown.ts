import { one, type Decimal } from '../number/decimal'
import { DomainError } from '../number/domainError'
import { lazily } from '../number/lazily'
import { requirePositiveEntries } from '../number/positiveEntries'
import type { IndexPoint } from './totalReturnIndex'

export type DrawdownRow = IndexPoint & {
  /** So far. */
  highestLevel: Decimal
  /** Below the highest level so far: 0 or negative. */
  drawdownRate: Decimal
}

export type Drawdown = {
  rows: DrawdownRow[]
  /** The deepest fall: 0 or negative. */
  maxDrawdownRate: Decimal
  /** When the level stood highest before the deepest fall. */
  peakTime: string
  /** When it was deepest. */
  troughTime: string
  /** When the level was back at that height; null where it never was. */
  recoveryTime: string | null
}

/**
 * How far a level stood below its highest so far.
 *
 *     drawdownRate = level / highest level so far - 1
 *     maxDrawdownRate = the least of them
 *
 * Convention: negative; the first of two falls that are as deep; a level that never falls has its trough at its peak. Falls
 * are compared by products; the rate of a row is computed when it is first read: see lazily.
 *
 * @throws DomainError where there is no point or a level is not positive
 * @example drawdown({ index: 1, 1.25, 1, 1.3 }) // maxDrawdownRate -0.2
 * @see CFA Institute, "Alternative Investments", on maximum drawdown
 */
export function drawdown({ index }: { index: readonly IndexPoint[] }): Drawdown {
  const [first] = index
  if (first === undefined) {
    throw new DomainError({ quantity: 'index', requirement: 'must have at least one entry', found: '0' })
  }
  requirePositiveEntries({ list: 'index', entries: index, names: ['level'] })
  let peak = first
  let deepest = { peak, trough: peak }
  let recoveryTime: string | null = peak.time
  const rows = index.map((point): DrawdownRow => {
    if (point.level.greaterThan(peak.level)) peak = point
    const highest = peak.level
    if (point.level.times(deepest.peak.level).lessThan(deepest.trough.level.times(highest))) {
      deepest = { peak, trough: point }
      recoveryTime = null
    } else if (recoveryTime === null && point.level.greaterThanOrEqualTo(deepest.peak.level)) {
      recoveryTime = point.time
    }
    const below = { drawdownRate: () => point.level.div(highest).minus(one) }
    return lazily({ ...point, highestLevel: highest }, below)
  })
  return {
    rows,
    maxDrawdownRate: deepest.trough.level.div(deepest.peak.level).minus(one),
    peakTime: deepest.peak.time,
    troughTime: deepest.trough.time,
    recoveryTime,
  }
}
