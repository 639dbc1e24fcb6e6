import { contractValue } from '../../core'
import type { Holding } from './holding'
import type { words } from './words.en'

/** What a careful reader should know of a bond and its funding events. */
export function noticesOf(holding: Holding): (keyof typeof words)[] {
  const { values, contract, bond, lastPrice, finalResidualCoin, beyondDigits } = holding
  const lotCoin = contractValue({ contract, contracts: values.lotSize, price: lastPrice }).coin
  const notices: (keyof typeof words | false)[] = [
    beyondDigits && 'notice.beyondDigits',
    bond.ledger.length === 0 && 'notice.noEvents',
    bond.contracts.isZero() && 'notice.belowLot',
    bond.days?.lessThan(1) === true && 'notice.shortTerm',
    bond.totals.paymentUsd.lessThan(0) && 'notice.negative',
    bond.annualisedYield?.lessThan(values.costOfCapital) === true && 'notice.belowCost',
    values.rehedge === 'never' && finalResidualCoin.greaterThanOrEqualTo(lotCoin) && 'notice.unhedged',
    finalResidualCoin.lessThan(0) && 'notice.overHedged',
  ]
  return notices.filter((notice) => notice !== false)
}
