import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import type { Financed } from './financed'

/** Return on equity a year over the share borrowed; the chart draws it. */
export const equityByShare =
  '((deliveredUsd - capitalUsd * borrowedShareRate * (1 + bondLoanRate * tiedDays / 365)) / (capitalUsd * (1 - borrowedShareRate)) - 1) * 365 / tiedDays'

const { spotExecutionPrice, futuresExecutionPrice, contracts } = bondFormulas
const notionalCoin = 'contracts * multiplier / futuresExecutionPrice'

const always = {
  spotExecutionPrice,
  futuresExecutionPrice,
  contracts,
  coin: 'tradedUsd * (1 - spotFeeRate) / spotExecutionPrice',
  entryFeeCoin: `${notionalCoin} * futuresFeeRate`,
  residualCoin: `coin - entryFeeCoin - ${notionalCoin}`,
  tradedUsd: 'capitalUsd - entryCostUsd',
  tiedDays: 'daysIn + daysToExpiry + daysOut',
  deliveredUsd: 'bondProceedsUsd - exitCostUsd',
  deliveredYield: '(deliveredUsd / capitalUsd - 1) * 365 / tiedDays',
  deliveredExcessYield: 'deliveredYield - costOfCapital',
  borrowedUsd: 'capitalUsd * borrowedShareRate',
  ownCapitalUsd: 'capitalUsd - borrowedUsd',
  bondInterestUsd: 'borrowedUsd * bondLoanRate * tiedDays / 365',
  ownProceedsUsd: 'deliveredUsd - borrowedUsd - bondInterestUsd',
  equityReturnRate: 'ownProceedsUsd / ownCapitalUsd - 1',
  ownYield: 'equityReturnRate * 365 / tiedDays',
  breakEvenLoanRate: '(deliveredUsd / capitalUsd - 1) * 365 / tiedDays',
} as const satisfies Formulas

const ofCall = {
  lenderCallPrice: 'financedFaceUsd * spotPrice / (borrowedUsd / callLtvRate - financedOpenUsd)',
  lenderCallBasisRate: 'lenderCallPrice / spotPrice - 1',
} as const satisfies Formulas

/** A lender who never calls has no formula to show. */
export const formulasFor = ({ loan }: Financed): Formulas => ({
  ...always,
  ...(loan.callFuturesPrice === null ? {} : ofCall),
})
