import fc from 'fast-check'
import { decimal, fixedBond, type Decimal, type SettledHedge } from '../../../src/core'
import { bonds, inverse, prices } from '../samples'

/** The essay's bond: 1,000 coin, 150,000 contracts of a dollar sold at 150. */
export const essayAt = (settlementPrice: string, given: Partial<SettledHedge> = {}): SettledHedge => ({
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  settlementPrice: decimal(settlementPrice),
  ...given,
})
export const digits = (value: Decimal) => value.toSignificantDigits(12).toFixed()
export const dollars = ({ rightUsd, wrongUsd, damageUsd }: Record<'rightUsd' | 'wrongUsd' | 'damageUsd', Decimal>) =>
  [rightUsd, wrongUsd, damageUsd].map(digits)

export const costless = bonds.map((bond) => ({ ...bond, costs: {} }))
/** Any bond on its last day, without costs. */
export const hedges = fc.tuple(costless, prices).map(([bond, settlementPrice]) => {
  const { coin, contracts, residualCoin, naive } = fixedBond(bond)
  return {
    hedge: { coin, contracts, contract: bond.contract, entryPrice: bond.futuresPrice, settlementPrice },
    bond: { ...bond, residualCoin, wrongContracts: naive.contracts },
    // What is subtracted from what: the rounding is of this size.
    scale: coin.times(settlementPrice).plus(contracts.times(bond.contract.multiplier)),
  }
})
