import type { Field, facts } from './facts'

export const labels = {
  mistake: 'Mistake',
  elapsedDays: 'Days held',
  rightUsd: 'Correct',
  wrongUsd: 'With the mistake',
  damageUsd: 'Damage',
  interestUsd: 'Interest, Act/365',
  wrongInterestUsd: 'Interest, as if Act/360',
  paidEventCount: 'Payments made, hourly',
  readEventCount: 'Payments assumed, every 8 h',
  fundingCoin: 'Funding received (BTC)',
  openCoin: 'Unhedged BTC, funding included',
  rehedgedContracts: 'Contracts, funding hedged',
  rehedgedResidualCoin: 'Unhedged BTC, funding hedged',
  contractPnlCoin: 'PnL of one contract (BTC)',
  contractPnlSatoshis: 'PnL of one contract (satoshis)',
  roundedContractPnlSatoshis: 'Rounded to a satoshi (satoshis)',
  roundedContractPnlCoin: 'Rounded to a satoshi (BTC)',
} satisfies Record<Field | keyof typeof facts, string>
