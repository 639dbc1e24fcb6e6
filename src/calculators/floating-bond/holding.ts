import {
  closedFloatingBond,
  decimal,
  floatingBond,
  type ClosedFloatingBond,
  type Contract,
  type Decimal,
  type FloatingBond,
  type FloatingBondRow,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { rememberedLast } from '../rememberedLast'
import type { FloatingBondValues } from './fields'
import { fundingsOf } from './fundings'

/** The bond held through its funding events, with what the panel's other questions need of it. */
export type Holding = {
  values: FloatingBondValues
  contract: Contract
  bond: FloatingBond
  /** The same closed after its last event, every trade paid. */
  closed: ClosedFloatingBond
  /** The same right after the first sale. */
  opened: FloatingBond
  last: FloatingBondRow | undefined
  /** Price at the last event, or the spot where there was none [USD per coin]. */
  lastPrice: Decimal
  /** Unhedged at the end [coin]. */
  finalResidualCoin: Decimal
  /** Some equity is so large that its difference from another such sum has no reliable digits. */
  beyondDigits: boolean
}

/** Core keeps sixty digits: below this, a difference of two sums is right to far more than anybody pays [USD]. */
const largest = decimal('1e15')

function heldThrough(values: FloatingBondValues, fundings: FloatingBondValues['fundings']): FloatingBond {
  const { valuation: openTime, futuresFeeRate: feeRate, futuresSlippageRate: slippageRate } = values
  return floatingBond({
    ...values,
    contract: contractOfDesk(values),
    fundings,
    feeRate,
    slippageRate,
    costs: values,
    openTime,
  })
}

const fundingsNow = rememberedLast(fundingsOf)
const bondOf = rememberedLast((values: FloatingBondValues) => heldThrough(values, fundingsNow(values)))

/** What takes a while, each remembered for the holding. */
export function* holdingParts(values: FloatingBondValues) {
  yield fundingsNow(values)
  yield bondOf(values)
}

export function holdingOf(values: FloatingBondValues): Holding {
  const contract = contractOfDesk(values)
  const { futuresFeeRate: feeRate, futuresSlippageRate: slippageRate } = values
  const bond = bondOf(values)
  const last = bond.ledger.at(-1)
  const perpetual = { perpetualFeeRate: feeRate, perpetualSlippageRate: slippageRate }
  return {
    values,
    contract,
    bond,
    closed: closedFloatingBond({ ...values, ...perpetual, bond, contract, costs: values }),
    last,
    opened: heldThrough(values, []),
    lastPrice: last?.price ?? values.spotPrice,
    finalResidualCoin: last?.residualCoin ?? bond.entryResidualCoin,
    beyondDigits: bond.highestEquityUsd.greaterThan(largest),
  }
}
