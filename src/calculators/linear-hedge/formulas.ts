import type { Formulas } from '../answer'
import type { Hedges } from './quantities'

/** What a rise of the price calls for, over any stretch of prices. */
export const call = 'max(0, hedgedCoin * (settlementPrice - futuresPrice))'

const atAnyPrice = {
  coin: 'capitalUsd / spotPrice',
  linearContracts: 'contractsPerLot * floor(coin / (contractCoin * contractsPerLot))',
  hedgedCoin: 'linearContracts * contractCoin',
  linearResidualCoin: 'coin - hedgedCoin',
  notionalUsd: 'hedgedCoin * futuresPrice',
  marginUsd: 'notionalUsd * marginRate',
  grossAnnualisedYield: '(futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry',
  contracts: 'lotSize * floor(coin * futuresPrice / (multiplier * lotSize))',
  notionalCoin: 'contracts * multiplier / futuresPrice',
  residualCoin: 'coin - notionalCoin',
  faceUsd: 'contracts * multiplier',
  coinLegUsd: 'coin * settlementPrice',
  coinPnlUsd: 'coin * (settlementPrice - spotPrice)',
  linearPnlUsd: 'hedgedCoin * (futuresPrice - settlementPrice)',
  hedgePnlUsd: 'coinPnlUsd + linearPnlUsd',
  postedUsd: 'marginUsd + marginCallUsd',
  loanToValueRate: 'postedUsd / coinLegUsd',
  borrowCostUsd: 'postedUsd * borrowRate * daysToExpiry / 365',
  linearEndUsd: 'coinLegUsd + linearPnlUsd - borrowCostUsd',
  linearProfitUsd: 'hedgePnlUsd - borrowCostUsd',
  linearReturnRate: 'linearProfitUsd / capitalUsd',
  linearYield: '(hedgePnlUsd - borrowCostUsd) / capitalUsd * 365 / daysToExpiry',
  futuresPnlCoin: 'faceUsd * (1 / settlementPrice - 1 / futuresPrice)',
  futuresPnlUsd: 'futuresPnlCoin * settlementPrice',
  inverseEndUsd: 'faceUsd + residualCoin * settlementPrice',
  inverseProfitUsd: 'inverseEndUsd - capitalUsd',
  inverseReturnRate: 'inverseProfitUsd / capitalUsd',
  inverseYield: 'inverseReturnRate * 365 / daysToExpiry',
  yieldLostRate: 'inverseYield - linearYield',
  linearLongPnlUsd: 'hedgedCoin * (settlementPrice - futuresPrice)',
  inverseLongPnlCoin: 'faceUsd * (1 / futuresPrice - 1 / settlementPrice)',
  inverseLongPnlUsd: 'inverseLongPnlCoin * settlementPrice',
} as const satisfies Formulas

/** Above the futures price dollars are called for; in backwardation a lender asks for the spread alone. */
export const formulasFor = ({ values: { spotPrice, futuresPrice, settlementPrice } }: Hedges): Formulas => ({
  ...atAnyPrice,
  borrowRate: futuresPrice.lessThan(spotPrice) ? 'borrowSpreadRate' : 'grossAnnualisedYield + borrowSpreadRate',
  marginCallUsd: settlementPrice.greaterThan(futuresPrice) ? 'hedgedCoin * (settlementPrice - futuresPrice)' : '0',
})
