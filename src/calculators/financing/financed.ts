import { daysBetween, deliveredBond, financing, type Decimal, type DeliveredBond, type Financing } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Quantities } from '../answer'
import type { FinancingValues } from './fields'

export type Financed = { values: FinancingValues; daysToExpiry: Decimal; delivered: DeliveredBond; loan: Financing }

export function financedOf(values: FinancingValues): Financed {
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  const delivered = deliveredBond({ ...values, contract: contractOfDesk(values), daysToExpiry, costs: values })
  return { values, daysToExpiry, delivered, loan: loanAt({ values, delivered }, values.borrowedShareRate) }
}

/** The same with another part of the capital borrowed. */
export function loanAt(
  { values, delivered }: Pick<Financed, 'values' | 'delivered'>,
  borrowedShare: Decimal,
): Financing {
  const { capitalUsd, spotPrice, bondLoanRate: borrowRate, callLtvRate: callLtv } = values
  const { bond, deliveredUsd: finalUsd, tiedDays: days } = delivered
  const { faceUsd, residualUsd } = bond
  return financing({ capitalUsd, finalUsd, faceUsd, residualUsd, spotPrice, days, borrowedShare, borrowRate, callLtv })
}

/** Every number of the panel under its name in the vocabulary. */
export const quantitiesOf = ({ daysToExpiry, delivered, loan }: Financed): Quantities => ({
  daysToExpiry,
  bondProceedsUsd: delivered.bond.finalUsd,
  coin: delivered.bond.coin,
  spotExecutionPrice: delivered.bond.spotExecutionPrice,
  contracts: delivered.bond.contracts,
  futuresExecutionPrice: delivered.bond.futuresExecutionPrice,
  entryFeeCoin: delivered.bond.entryFeeCoin,
  residualCoin: delivered.bond.residualCoin,
  financedFaceUsd: delivered.bond.faceUsd,
  financedOpenUsd: delivered.bond.residualUsd,
  tradedUsd: delivered.tradedUsd,
  tiedDays: delivered.tiedDays,
  deliveredUsd: delivered.deliveredUsd,
  deliveredYield: delivered.annualisedYield,
  deliveredExcessYield: delivered.excessYield,
  borrowedUsd: loan.loanUsd,
  ownCapitalUsd: loan.ownUsd,
  bondInterestUsd: loan.interestUsd,
  ownProceedsUsd: loan.ownFinalUsd,
  equityReturnRate: loan.returnOnEquity,
  ownYield: loan.annualisedReturnOnEquity,
  lenderCallPrice: loan.callFuturesPrice,
  lenderCallBasisRate: loan.callBasisRate,
  breakEvenLoanRate: loan.breakEvenBorrowRate,
})
