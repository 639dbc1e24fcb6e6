import { bareNumber, coin, contracts, days, signedCoin, signedNumber, signedUsd, usd, type TermFacts } from '../units'

/** Mistakes: the right figure, the wrong one, and what lies between. */
export const facts = {
  elapsedDays: days,
  rightUsd: usd,
  wrongUsd: usd,
  damageUsd: signedUsd,
  interestUsd: usd,
  wrongInterestUsd: usd,
  paidEventCount: bareNumber,
  readEventCount: bareNumber,
  fundingCoin: signedCoin,
  openCoin: signedCoin,
  rehedgedContracts: contracts,
  rehedgedResidualCoin: coin,
  contractPnlCoin: signedCoin,
  contractPnlSatoshis: signedNumber,
  roundedContractPnlSatoshis: signedNumber,
  roundedContractPnlCoin: signedCoin,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'mistake'
