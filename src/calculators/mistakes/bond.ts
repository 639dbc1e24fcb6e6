import {
  daysBetween,
  fixedBond,
  type Contract,
  type Decimal,
  type FixedBond,
  type MistakeKind,
  type SettledHedge,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { MistakesValues } from './fields'

/** The position in which the mistakes are made: the desk's bond without costs. */
export type Bond = FixedBond & {
  values: MistakesValues
  contract: Contract
  daysToExpiry: Decimal
  /** At which the contracts are sold: the future's price, or the spot price where they are perpetuals [USD per coin]. */
  entryPrice: Decimal
}

/** Mistakes about funding are made with a perpetual, which is sold at the spot price. */
export const perpetualMistakes: readonly MistakeKind[] = ['hourly-funding', 'unhedged-funding']
export const withPerpetual = ({ mistake }: MistakesValues): boolean => perpetualMistakes.includes(mistake)

export function bondOf(values: MistakesValues): Bond {
  const { capitalUsd, spotPrice, futuresPrice } = values
  const contract = contractOfDesk(values)
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  const entryPrice = withPerpetual(values) ? spotPrice : futuresPrice
  const bond = fixedBond({ capitalUsd, spotPrice, futuresPrice: entryPrice, daysToExpiry, contract })
  return { ...bond, values, contract, daysToExpiry, entryPrice }
}

/** The bond on its last day. */
export const settledAt = ({ coin, contracts, contract, entryPrice }: Bond, settlementPrice: Decimal): SettledHedge => ({
  coin,
  contracts,
  contract,
  entryPrice,
  settlementPrice,
})
