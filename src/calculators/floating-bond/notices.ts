import { contractValue, type Decimal, type EventInterval } from '../../core'
import { intervalOf } from '../../desk/intervalField'
import type { Holding } from './holding'
import { yearlyFundingOf } from './quantities'
import type { words } from './words.en'

/** What a careful reader should know of a bond and its funding events. */
export function noticesOf(holding: Holding): Partial<Record<keyof typeof words, boolean>> {
  const { values, contract, bond, closed, lastPrice, finalResidualCoin, beyondDigits } = holding
  const lotCoin = contractValue({ contract, contracts: values.lotSize, price: lastPrice }).coin
  return {
    'premise.beyondDigits': beyondDigits,
    'premise.noEvents': bond.ledger.length === 0,
    'notice.belowLot': bond.contracts.isZero(),
    'premise.mixedIntervals': bond.interval.mixed,
    'premise.otherInterval': isOther(bond.interval, intervalOf(values.venue)),
    'notice.shortTerm': bond.days?.lessThan(1) === true,
    'notice.negative': bond.totals.paymentUsd.lessThan(0),
    'notice.beyondAll': yearlyFundingOf(holding)?.simple.lessThan(-1) === true,
    'notice.belowCost': closed.annualisedYield?.lessThan(values.costOfCapital) === true,
    'notice.unhedged': values.rehedge === 'never' && finalResidualCoin.greaterThanOrEqualTo(lotCoin),
    'notice.overHedged': finalResidualCoin.lessThan(0),
  }
}

/** Mixed intervals are named as such, and a single event has none. */
const isOther = ({ hours, mixed }: EventInterval, habit: Decimal): boolean =>
  !mixed && hours !== null && !hours.equals(habit)
