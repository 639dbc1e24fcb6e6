import { daysBetween, decimal, linearHedge } from '../../core'
import type { Quantities } from '../answer'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { LinearHedgeValues } from './fields'

/** Both hedges of the desk's capital on the first day, and at any price. */
export function hedgesOf(values: LinearHedgeValues) {
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  const { marginIn, ...hedges } = linearHedge({ ...values, daysToExpiry, inverseContract: contractOfDesk(values) })
  return { ...hedges, values: { ...values, marginIn }, daysToExpiry }
}

/** The same with a stablecoin that keeps its peg. */
export const atPar = ({ values }: Hedges) => hedgesOf({ ...values, stablecoinPrice: decimal('1') })

export type Hedges = ReturnType<typeof hedgesOf>

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ values, at, basisYield, inverseContracts, ...entry }: Hedges): Quantities {
  const { inversePnlCoin, inversePnlUsd, ...there } = at(values.settlementPrice)
  return {
    ...entry,
    ...there,
    contracts: inverseContracts,
    grossAnnualisedYield: basisYield,
    futuresPnlCoin: inversePnlCoin,
    futuresPnlUsd: inversePnlUsd,
  }
}
