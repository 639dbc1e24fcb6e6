import type { MistakeKind } from '../../core'
import type { Formulas } from '../answer'

const position = (entryPrice: 'spotPrice' | 'futuresPrice') =>
  ({
    coin: 'capitalUsd / spotPrice',
    contracts: `lotSize * floor(coin * ${entryPrice} / (multiplier * lotSize))`,
    faceUsd: 'contracts * multiplier',
    residualCoin: `coin - faceUsd / ${entryPrice}`,
    damageUsd: 'wrongUsd - rightUsd',
  }) as const satisfies Formulas
const onFuture = { ...position('futuresPrice'), rightUsd: 'faceUsd + residualCoin * settlementPrice' } as const
const onPerpetual = position('spotPrice')
const futuresPnlCoin = 'contracts * multiplier * (1 / settlementPrice - 1 / futuresPrice)'

/** How each figure follows from the others, mistake by mistake. */
export const formulasFor: Readonly<Record<MistakeKind, Formulas>> = {
  sign: {
    ...onFuture,
    futuresPnlCoin,
    futuresPnlUsd: 'futuresPnlCoin * settlementPrice',
    naivePnlCoin: '(contracts * multiplier / settlementPrice - contracts * multiplier / futuresPrice) * (-1)',
    naivePnlUsd: 'naivePnlCoin * settlementPrice',
    wrongUsd: 'coin * settlementPrice + naivePnlUsd',
  },
  'sized-at-spot': {
    ...onFuture,
    naiveContracts: 'lotSize * floor(capitalUsd / (multiplier * lotSize))',
    naiveUnhedgedCoin: 'coin - naiveContracts * multiplier / futuresPrice',
    wrongUsd: 'naiveContracts * multiplier + naiveUnhedgedCoin * settlementPrice',
  },
  linear: {
    ...onFuture,
    futuresPnlCoin,
    tangentPnlUsd: '(futuresPrice - settlementPrice) * contracts * multiplier / futuresPrice',
    tangentPnlCoin: 'tangentPnlUsd / futuresPrice',
    wrongUsd: '(coin + tangentPnlCoin) * settlementPrice',
  },
  'day-count': {
    damageUsd: 'wrongUsd - rightUsd',
    basis: 'futuresPrice - spotPrice',
    grossAnnualisedYield: 'basis / spotPrice * 365 / daysToExpiry',
    interestUsd: 'capitalUsd * grossAnnualisedYield * daysToExpiry / 365',
    wrongInterestUsd: 'capitalUsd * grossAnnualisedYield * daysToExpiry / 360',
    rightUsd: 'capitalUsd + interestUsd',
    wrongUsd: 'capitalUsd + wrongInterestUsd',
  },
  'hourly-funding': {
    ...onPerpetual,
    paidEventCount: 'fundingDays * 24',
    readEventCount: 'fundingDays * 24 / 8',
    rightUsd: 'faceUsd * fundingRate * paidEventCount',
    wrongUsd: 'faceUsd * fundingRate * readEventCount',
  },
  'unhedged-funding': {
    ...onPerpetual,
    fundingCoin: 'faceUsd / spotPrice * fundingRate * fundingDays * 3',
    openCoin: 'residualCoin + fundingCoin',
    rehedgedContracts: 'lotSize * floor((coin + fundingCoin) * spotPrice / (multiplier * lotSize))',
    rehedgedResidualCoin: 'coin + fundingCoin - rehedgedContracts * multiplier / spotPrice',
    rightUsd: 'rehedgedContracts * multiplier + rehedgedResidualCoin * settlementPrice',
    wrongUsd: 'faceUsd + openCoin * settlementPrice',
  },
  satoshi: {
    ...position('futuresPrice'),
    futuresPnlCoin,
    contractPnlCoin: 'multiplier * (futuresPrice - settlementPrice) / (futuresPrice * settlementPrice)',
    contractPnlSatoshis: 'contractPnlCoin * 100000000',
    roundedContractPnlSatoshis: 'round(contractPnlSatoshis, 0)',
    roundedContractPnlCoin: 'roundedContractPnlSatoshis / 100000000',
    rightUsd: 'futuresPnlCoin * settlementPrice',
    wrongUsd: 'contracts * roundedContractPnlCoin * settlementPrice',
  },
}
