import type { Field, facts } from './facts'

export const labels = {
  mistake: 'Mistake',
  elapsedDays: 'Days held',
  rightUsd: 'Right',
  wrongUsd: 'With the mistake',
  damageUsd: 'Damage',
  interestUsd: 'Interest, Act/365',
  wrongInterestUsd: 'Interest, as if Act/360',
  paidEventCount: 'Fundings paid, hourly',
  readEventCount: 'Fundings expected, every 8 h',
  fundingCoin: 'Funding received, coin',
  openCoin: 'Left open, funding included',
  rehedgedContracts: 'Contracts, funding hedged',
  rehedgedResidualCoin: 'Left unhedged then',
  contractPnlCoin: 'Result of one contract, coin',
  contractPnlSatoshis: 'Result of one contract, satoshis',
  roundedContractPnlSatoshis: 'The same, rounded to a satoshi',
  roundedContractPnlCoin: 'The same, rounded, coin',
} satisfies Record<Field | keyof typeof facts, string>
