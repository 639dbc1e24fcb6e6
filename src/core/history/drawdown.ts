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
 * Convention: negative; the first of two falls that are as deep; a level that never falls has its trough at its peak. The
 * rows are computed when they are first read: see lazily.
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
  /** Below this level a fall from the peak is deeper than the deepest; null until it is asked for. */
  let bound: Decimal | null = null
  let recoveryTime: string | null = peak.time
  for (const point of index) {
    const { level } = point
    if (level.greaterThan(peak.level)) {
      peak = point
      bound = null
    }
    const isBelow = level.lessThan(peak.level)
    if (isBelow) bound ??= deepest.trough.level.times(peak.level).div(deepest.peak.level)
    if (isBelow && bound !== null && level.lessThan(bound)) {
      deepest = { peak, trough: point }
      bound = level
      recoveryTime = null
    } else if (recoveryTime === null && level.greaterThanOrEqualTo(deepest.peak.level)) {
      recoveryTime = point.time
    }
  }
  const found = {
    maxDrawdownRate: deepest.trough.level.div(deepest.peak.level).minus(one),
    peakTime: deepest.peak.time,
    troughTime: deepest.trough.time,
    recoveryTime,
  }
  return lazily(found, { rows: () => rowsOf(index, first) })
}

/** The fall at every point: drawn, and left out where only the deepest is asked for. */
function rowsOf(index: readonly IndexPoint[], first: IndexPoint): DrawdownRow[] {
  let highestLevel = first.level
  return index.map((point): DrawdownRow => {
    if (point.level.greaterThan(highestLevel)) highestLevel = point.level
    return { ...point, highestLevel, drawdownRate: point.level.div(highestLevel).minus(one) }
  })
}
