import type { Decimal } from '../number/decimal'
import { standardDistance } from '../number/standardDistance'

/** What an alert may wait for. */
export const curveAlertKinds = ['basis-above', 'forward-above', 'funding-below', 'venue-apart'] as const
export type CurveAlertKind = (typeof curveAlertKinds)[number]

export type CurveAlert = {
  kind: CurveAlertKind
  /** A rate a year; for forward-above what exceeds the cost of capital, for venue-apart standard deviations. */
  level: Decimal
}

type AlertFuture = {
  name: string
  venue: string
  /** Simple, Act/365. */
  annualisedRate: Decimal
  forwardRate: Decimal | null
  /** Above the line through all futures. */
  richnessRate: Decimal | null
}

export type CurveAlertsArguments = {
  alerts: readonly CurveAlert[]
  futures: readonly AlertFuture[]
  /** What perpetuals pay a year. */
  fundings: readonly { name: string; yearRate: Decimal }[]
  costOfCapital: Decimal
}

/** An alert that holds, with both numbers that were compared. */
export type FiredAlert = { kind: CurveAlertKind; name: string; found: Decimal; compared: Decimal }

/**
 * The alerts that hold on a curve, one for each contract that they hold on.
 *
 *     basis-above: annualisedRate > level
 *     forward-above: forwardRate > costOfCapital + level
 *     funding-below: yearRate < level
 *     venue-apart: |standardDistance of richnessRate to that of all futures of other venues| > level
 *
 * Convention: rates simple, Act/365. A contract without the figure does not fire, nor does one that equals the level.
 *
 * @example curveAlerts({ alerts: [basis-above 0.1], futures: [X at 0.12, Y at 0.1] }) // X, found 0.12, compared 0.1
 */
export function curveAlerts({ alerts, futures, fundings, costOfCapital }: CurveAlertsArguments): FiredAlert[] {
  return alerts.flatMap(({ kind, level }): FiredAlert[] => {
    switch (kind) {
      case 'basis-above':
        return futures.flatMap(({ name, annualisedRate: found }) =>
          found.greaterThan(level) ? [{ kind, name, found, compared: level }] : [],
        )
      case 'forward-above': {
        const compared = costOfCapital.plus(level)
        return futures.flatMap(({ name, forwardRate: found }) =>
          found?.greaterThan(compared) === true ? [{ kind, name, found, compared }] : [],
        )
      }
      case 'funding-below':
        return fundings.flatMap(({ name, yearRate: found }) =>
          found.lessThan(level) ? [{ kind, name, found, compared: level }] : [],
        )
      case 'venue-apart':
        return futures.flatMap((future) => {
          const found = distanceToOthers(future, futures)
          return found?.abs().greaterThan(level) === true ? [{ kind, name: future.name, found, compared: level }] : []
        })
    }
  })
}

function distanceToOthers({ venue, richnessRate }: AlertFuture, futures: readonly AlertFuture[]): Decimal | null {
  if (richnessRate === null) return null
  const others = futures.flatMap((other) =>
    other.venue === venue || other.richnessRate === null ? [] : [other.richnessRate],
  )
  return standardDistance({ value: richnessRate, others })
}
