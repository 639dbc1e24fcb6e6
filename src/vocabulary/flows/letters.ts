import type { facts } from './facts'

export const letters = {
  flowContractCoin: 'm_f',
  etfFlowUsd: 'E',
  contractsChange: '\\Delta n',
  flowPrice: 'P_f',
  flowBasisRate: 'y_f',
  openInterestChangeUsd: '\\Delta O',
  matchedFlowUsd: 'E_b',
  directionalFlowUsd: 'E_d',
  cumulatedFlowUsd: '\\Sigma E',
  cumulatedMatchedUsd: '\\Sigma E_b',
  cumulatedDirectionalUsd: '\\Sigma E_d',
  matchedFlowRate: '\\eta',
  flowDay: 'j',
  flowDayCount: 'J',
  directionalDayCount: 'J_d',
} as const satisfies Record<keyof typeof facts, string>
