import type { Formulas } from '../answer'
import type { Day } from './day'

const always = {
  dayOpenCoin: 'priorEquityCoin - contracts * multiplier / priorFuturesPrice',
  dayFundingCoin: 'contracts * multiplier / futuresPrice * fundingRate',
  priorValueUsd: 'priorEquityCoin * priorSpotPrice',
  dayValueUsd:
    '(priorEquityCoin + contracts * multiplier * (1 / futuresPrice - 1 / priorFuturesPrice) + dayFundingCoin - feesPaidCoin) * spotPrice',
  explainedFundingUsd: 'dayFundingCoin * spotPrice',
  explainedFeesUsd: '-feesPaidCoin * spotPrice',
  openCoinUsd: 'dayOpenCoin * (spotPrice - priorSpotPrice)',
  dayProfitUsd: 'dayValueUsd - priorValueUsd',
} as const satisfies Formulas

const hedged = (rate: string) => `contracts * multiplier / (1 + ${rate} * daysToExpiry / 365)`
const before = 'contracts * multiplier * priorSpotPrice / priorFuturesPrice'

const ofFuture = {
  priorRate: '(priorFuturesPrice - priorSpotPrice) / priorSpotPrice * 365 / priorDays',
  todayRate: '(futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry',
  explainedCarryUsd: `${hedged('priorRate')} - ${before}`,
  rollDownUsd: `${hedged('rolledRate')} - ${hedged('priorRate')}`,
  basisMoveUsd: `${hedged('todayRate')} - ${hedged('rolledRate')}`,
} as const satisfies Formulas

const ofPerpetual = {
  basisMoveUsd: `contracts * multiplier * spotPrice / futuresPrice - ${before}`,
} as const satisfies Formulas

/** A perpetual has no days: all that its premium does is a move of the basis. */
export const formulasFor = ({ term }: Day): Formulas => ({ ...always, ...(term === null ? ofPerpetual : ofFuture) })
