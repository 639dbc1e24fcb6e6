import { daysBetween, fixedBond, type Costs, type Decimal } from '../core'
import { contractOfDesk } from './contractOfDesk'

/** What a bond reads of the desk. */
type BondDesk = Costs & {
  valuation: string
  expiry: string
  multiplier: Decimal
  lotSize: Decimal
} & Pick<Parameters<typeof fixedBond>[0], 'capitalUsd' | 'spotPrice' | 'futuresPrice' | 'costOfCapital'>

/** The bond that the desk buys on its day of valuation and holds to expiry. */
export function fixedBondOfDesk(values: BondDesk) {
  const contract = contractOfDesk(values)
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  return { contract, daysToExpiry, bond: fixedBond({ ...values, contract, daysToExpiry, costs: values }) }
}
