import { flowAttribution, flowTotals, openInterestChangeUsd } from '../../core'
import type { Quantities } from '../answer'
import type { FlowValues } from './fields'

/** The typed days with what the basis trade explains of each. */
export function flowsOf({ flowContractCoin: contractCoin, flowRows }: FlowValues) {
  const days = flowRows.map(({ flowDate, flowPrice: price, contractsChange, ...row }) => ({
    ...row,
    date: flowDate,
    contractsChange,
    price,
    openInterestChangeUsd: openInterestChangeUsd({ contractsChange, contractCoin, price }),
  }))
  const attributed = flowAttribution({ rows: days })
  return { days, attributed, totals: flowTotals(attributed) }
}
export type Flows = ReturnType<typeof flowsOf>

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ totals }: Flows): Quantities {
  return {
    flowDayCount: totals.days,
    cumulatedFlowUsd: totals.flowUsd,
    cumulatedMatchedUsd: totals.basisUsd,
    cumulatedDirectionalUsd: totals.directionalUsd,
    directionalDayCount: totals.directionalDays,
    ...(totals.basisRate === null ? {} : { matchedFlowRate: totals.basisRate }),
  }
}
