import { daysBetween, linearHedge } from '../../core'
import type { Quantities } from '../answer'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { LinearHedgeValues } from './fields'

/** Both hedges of the desk's capital on the first day, and at any price. */
export function hedgesOf(values: LinearHedgeValues) {
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  const hedges = linearHedge({ ...values, daysToExpiry, inverseContract: contractOfDesk(values) })
  return { ...hedges, daysToExpiry }
}

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(values: LinearHedgeValues): Quantities {
  const { capitalUsd, spotPrice, futuresPrice, multiplier, lotSize, settlementPrice } = values
  const { contractCoin, contractsPerLot, marginRate, borrowSpreadRate } = values
  const { at, basisYield, inverseContracts, ...entry } = hedgesOf(values)
  const { inversePnlCoin, inversePnlUsd, ...there } = at(settlementPrice)
  return {
    ...{ capitalUsd, spotPrice, futuresPrice, multiplier, lotSize, settlementPrice },
    ...{ contractCoin, contractsPerLot, marginRate, borrowSpreadRate },
    ...entry,
    ...there,
    contracts: inverseContracts,
    grossAnnualisedYield: basisYield,
    futuresPnlCoin: inversePnlCoin,
    futuresPnlUsd: inversePnlUsd,
  }
}
