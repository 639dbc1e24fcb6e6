import { Decimal, zero, type Decimal as DecimalValue } from '../number/decimal'
import { requireFinite } from '../number/domain'

export type FlowDay = {
  /** The day's name, passed on as it is. */
  date: string
  /** Created less redeemed [USD]. */
  etfFlowUsd: DecimalValue
  /** [USD] */
  openInterestChangeUsd: DecimalValue
}

export type AttributedFlow = {
  date: string
  /** Its place among the days, from 1. */
  day: DecimalValue
  /** An inflow that no new short future matches. */
  isDirectional: boolean
  /** Part of the flow that new short futures match [USD]. */
  basisUsd: DecimalValue
  /** The rest of the flow [USD]. */
  directionalUsd: DecimalValue
  /** Over all days so far [USD]. */
  cumulatedFlowUsd: DecimalValue
  cumulatedBasisUsd: DecimalValue
  cumulatedDirectionalUsd: DecimalValue
}

/**
 * Which part of a fund's flows the basis trade explains, day by day: buying shares against futures sold short makes both
 * grow.
 *
 *     basisUsd = the smaller in magnitude of etfFlowUsd and openInterestChangeUsd, where both have one sign; otherwise 0
 *     directionalUsd = etfFlowUsd - basisUsd [USD]
 *
 * Convention: the most that the trade can explain. Open interest that grows for another reason is counted as the trade's.
 *
 * @throws DomainError where a figure is not finite
 * @example flowAttribution({ rows: [{ date: '2026-02-06', etfFlowUsd: 230, openInterestChangeUsd: 90 }] })
 *   // basisUsd 90, directionalUsd 140
 * @see the note on the ETF basis trade of February 2026
 */
export function flowAttribution({ rows }: { rows: readonly FlowDay[] }): AttributedFlow[] {
  let [flow, matched, directional] = [zero, zero, zero]
  return rows.map(({ date, etfFlowUsd, openInterestChangeUsd }, index) => {
    requireFinite({
      [`rows[${index}].etfFlowUsd`]: etfFlowUsd,
      [`rows[${index}].openInterestChangeUsd`]: openInterestChangeUsd,
    })
    const basisUsd = matchedFlow(etfFlowUsd, openInterestChangeUsd)
    const directionalUsd = etfFlowUsd.minus(basisUsd)
    flow = flow.plus(etfFlowUsd)
    matched = matched.plus(basisUsd)
    directional = directional.plus(directionalUsd)
    return {
      date,
      day: zero.plus(index + 1),
      isDirectional: etfFlowUsd.greaterThan(zero) && basisUsd.isZero(),
      basisUsd,
      directionalUsd,
      cumulatedFlowUsd: flow,
      cumulatedBasisUsd: matched,
      cumulatedDirectionalUsd: directional,
    }
  })
}

export type FlowTotals = {
  days: DecimalValue
  flowUsd: DecimalValue
  basisUsd: DecimalValue
  directionalUsd: DecimalValue
  /** Part of the whole flow that the trade explains; null where it is 0. */
  basisRate: DecimalValue | null
  /** Days with an inflow that no new short future matches. */
  directionalDays: DecimalValue
}

/**
 * All days of an attribution together.
 *
 *     basisRate = basisUsd / flowUsd
 *
 * @example flowTotals(flowAttribution({ rows })).directionalDays
 */
export function flowTotals(rows: readonly AttributedFlow[]): FlowTotals {
  const last = rows.at(-1)
  const [flowUsd, basisUsd] = [last?.cumulatedFlowUsd ?? zero, last?.cumulatedBasisUsd ?? zero]
  return {
    days: zero.plus(rows.length),
    flowUsd,
    basisUsd,
    directionalUsd: last?.cumulatedDirectionalUsd ?? zero,
    basisRate: flowUsd.isZero() ? null : basisUsd.div(flowUsd),
    directionalDays: zero.plus(rows.filter(({ isDirectional }) => isDirectional).length),
  }
}

function matchedFlow(flow: DecimalValue, change: DecimalValue): DecimalValue {
  if (flow.isZero() || change.isZero() || flow.isNegative() !== change.isNegative()) return zero
  return flow.isNegative() ? Decimal.max(flow, change) : Decimal.min(flow, change)
}
