import type { facts } from './facts'

export const letters = {
  elapsedDays: '\\tau',
  rightUsd: 'U',
  wrongUsd: 'U^{*}',
  damageUsd: '\\Delta_U',
  interestUsd: 'I',
  wrongInterestUsd: 'I^{*}',
  paidEventCount: 'k_1',
  readEventCount: 'k_8',
  fundingCoin: 'J_f',
  openCoin: 'R_J',
  rehedgedContracts: 'n_J',
  rehedgedResidualCoin: "R'_J",
  contractPnlCoin: 'g',
  contractPnlSatoshis: '\\gamma',
  roundedContractPnlSatoshis: '\\gamma^{*}',
  roundedContractPnlCoin: 'g^{*}',
} as const satisfies Record<keyof typeof facts, string>
